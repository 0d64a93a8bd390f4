import type { Reach, ReachClaim } from "@guli/contract";
import { Button, NumberInput, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Sheet } from "../../../ui/Page.tsx";
import { RowTable } from "../../../ui/RowTable.tsx";
import { useMouth } from "../deeds.ts";
import styles from "../mouth.module.css";
import { rangeText, SHIPPED_SOURCES } from "./ranges.ts";

type Told = Reach["claims"][number];

/** What each source says, reckoned for one's own customers, each by itself: they contradict each other, and nobody can say which is right. */
export function Claims({ reach }: { reach: Reach }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  return (
    <Sheet
      title={t("What sources say")}
      says={t(
        "The sources contradict each other, and nobody has shown which is right. Anderson (1998): dissatisfied customers do tell more people, but the common figures are exaggerated.",
      )}
      actions={
        <Button variant="default" onClick={() => setEditing(!editing)} aria-expanded={editing}>
          {t("Other figures")}
        </Button>
      }
    >
      {editing ? <Edit reach={reach} onEnd={() => setEditing(false)} /> : <Table claims={reach.claims} />}
    </Sheet>
  );
}

function Table({ claims }: { claims: readonly Told[] }) {
  const { t } = useTranslation();
  return (
    <RowTable
      label={t("What sources say")}
      rows={claims}
      keyOf={({ point, who }) => `${point} ${who}`}
      columns={[
        { name: t("Source"), cell: ({ point, source, year }) => `${point}: ${SHIPPED_SOURCES.has(source) ? t(source) : source} ${year ?? ""}` },
        { name: t("Who tells it"), cell: ({ who }) => (who === "satisfied" ? t("Satisfied customers") : t("Dissatisfied customers")) },
        {
          name: t("To how many, by this source"),
          isNumber: true,
          cell: ({ low, high }) => (low === null ? t("No number of people") : rangeText({ low, high }, t)),
        },
        { name: t("For the customers who answered you"), isNumber: true, cell: ({ told }) => (told ? rangeText(told, t) : "–") },
      ]}
    />
  );
}

function Edit({ reach: { claims, own }, onEnd }: { reach: Reach; onEnd: () => void }) {
  const { t } = useTranslation();
  const { run, busy } = useMouth();
  const [rows, setRows] = useState<ReachClaim[]>(claims.map(({ told: _told, ...claim }) => claim));
  const set = (at: number, change: Partial<ReachClaim>) => setRows(rows.map((row, nth) => (nth === at ? { ...row, ...change } : row)));
  const save = async (given: ReachClaim[] | null) => void ((await run("changeReach", { body: { claims: given } })) && onEnd());
  const number = (value: string | number) => (value === "" ? null : Number(value));
  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        void save(rows);
      }}
    >
      {rows.map((row, at) => (
        <fieldset key={`${row.point} ${row.who}`} className={styles.card}>
          <legend>
            {row.point} · {row.who === "satisfied" ? t("Satisfied customers") : t("Dissatisfied customers")}
          </legend>
          <div className={styles.row}>
            <NumberInput
              label={t("At least so many people")}
              min={0}
              max={10_000}
              value={row.low ?? ""}
              onChange={(value) => set(at, { low: number(value) })}
            />
            <NumberInput
              label={t("At most (empty: or more)")}
              min={0}
              max={10_000}
              value={row.high ?? ""}
              onChange={(value) => set(at, { high: number(value) })}
            />
            <NumberInput label={t("Year")} min={1900} max={2100} value={row.year ?? ""} onChange={(value) => set(at, { year: number(value) })} />
            <TextInput
              className={styles.grow ?? ""}
              label={t("Source")}
              required
              maxLength={300}
              value={row.source}
              onChange={(event) => set(at, { source: event.currentTarget.value })}
            />
          </div>
        </fieldset>
      ))}
      <div className={styles.choices}>
        <Button type="submit" loading={busy}>
          {t("Save")}
        </Button>
        {own && (
          <Button variant="default" loading={busy} onClick={() => void save(null)}>
            {t("Back to what was shipped")}
          </Button>
        )}
        <Button variant="subtle" color="gray" onClick={onEnd}>
          {t("Cancel")}
        </Button>
      </div>
    </form>
  );
}
