import type { Competitor } from "@guli/contract";
import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { useFocusAfter } from "../../../ui/focus-in-forms.ts";
import { Sheet } from "../../../ui/Page.tsx";
import { useLoyalty } from "../useLoyalty.ts";
import { listOf } from "../written.ts";
import styles from "../loyalty.module.css";

/** Who the competitors are and how customers write them. */
export function Competitors() {
  const { t } = useTranslation();
  const rows = useAsk("listCompetitors").data?.rows;
  const [open, setOpen] = useState<string | null>(null);
  const opener = useFocusAfter(open !== null);
  if (!rows) return null;
  return (
    <Sheet
      title={t("Competitors")}
      says={t("Their names are found in what customers write, in any letters and with any ending.")}
      actions={
        open === null && (
          <Button ref={opener} variant="default" onClick={() => setOpen("")}>
            {t("Add a competitor")}
          </Button>
        )
      }
    >
      {open === "" && <CompetitorForm onEnd={() => setOpen(null)} />}
      <ul className={styles.rows}>
        {rows.map((row) =>
          open === row.id ? (
            <li key={row.id}>
              <CompetitorForm row={row} onEnd={() => setOpen(null)} />
            </li>
          ) : (
            <li key={row.id} className={styles.row}>
              <div className={styles.main}>
                <strong>{row.name}</strong>
                <p className={styles.soft}>{t("Named in {{count}} conversations of the last 30 days.", { count: row.namedIn })}</p>
              </div>
              <Button size="compact-sm" variant="subtle" onClick={() => setOpen(row.id)} aria-label={t("Change {{name}}", { name: row.name })}>
                {t("Change")}
              </Button>
            </li>
          ),
        )}
      </ul>
    </Sheet>
  );
}

function CompetitorForm({ row, onEnd }: { row?: Competitor; onEnd: () => void }) {
  const { t } = useTranslation();
  const { run, busy } = useLoyalty();
  const [name, setName] = useState(row?.name ?? "");
  const [spellings, setSpellings] = useState(row?.spellings.join(", ") ?? "");
  const save = async () => {
    const body = { name: name.trim(), spellings: listOf(spellings) };
    const saved = row ? await run("changeCompetitor", { params: { id: row.id }, body }) : await run("addCompetitor", { body });
    if (saved) onEnd();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== "") void save();
      }}
    >
      <div className={styles.fields}>
        <TextInput label={t("What they are called")} value={name} onChange={(event) => setName(event.currentTarget.value)} maxLength={120} autoFocus />
        <TextInput
          label={t("Other spellings, with commas between")}
          value={spellings}
          onChange={(event) => setSpellings(event.currentTarget.value)}
          maxLength={1000}
        />
      </div>
      <div className={styles.deeds}>
        <Button type="submit" loading={busy} disabled={name.trim() === ""}>
          {row ? t("Save") : t("Add")}
        </Button>
        <Button variant="subtle" color="gray" onClick={onEnd}>
          {t("Cancel")}
        </Button>
        {row && (
          <Button variant="subtle" color="red" loading={busy} onClick={() => void run("removeCompetitor", { params: { id: row.id } }).then(onEnd)}>
            {t("Take off the list, with what they did")}
          </Button>
        )}
      </div>
    </form>
  );
}
