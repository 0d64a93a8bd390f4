import type { RootCause, RootCauseState } from "@guli/contract";
import { Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { formatNumber } from "../../../formats/index.ts";
import { mayAs, useMe } from "../../../session.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { Empty } from "../../../ui/Empty.tsx";
import { useFocusAfter } from "../../../ui/focus-in-forms.ts";
import { usePeople } from "../../conversations/data/people.ts";
import { Row, Rows } from "../../settings/parts/Page.tsx";
import { CAUSE_STATES, choicesOf, useFailures } from "../names.ts";
import { OwnerChoice } from "../OwnerChoice.tsx";
import styles from "../recovery.module.css";
import pageStyles from "../pages.module.css";
import { sums } from "../Signs.tsx";
import { FailureField } from "../thread/fields.tsx";
import { useDeeds } from "../useDeeds.ts";
import { Tellings } from "./Tellings.tsx";

/** Why things fail: how often, at what cost, who mends it and how. */
export function CausesPart() {
  const { t } = useTranslation();
  const me = useMe();
  const rows = useAsk("listRootCauses").data?.rows;
  const [adding, setAdding] = useState(false);
  const opener = useFocusAfter(adding);
  if (!rows) return null;
  const add = mayAs(me, "agent") && !adding && (
    <Button ref={opener} leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
      {t("Name a root cause")}
    </Button>
  );
  return (
    <>
      <div className={pageStyles.tools}>{rows.length > 0 && add}</div>
      {adding && <NewCause onEnd={() => setAdding(false)} />}
      {rows.length === 0 && !adding && (
        <Empty picture="calm" title={t("No root cause has a name yet")} action={add || undefined}>
          {t("When the same thing fails again and again, give its cause a name: then it can be counted, owned and mended.")}
        </Empty>
      )}
      {rows.length > 0 && (
        <Rows label={t("Root causes")}>
          {rows.map((row) => (
            <Row key={row.id}>
              <Cause row={row} mayChange={mayAs(me, "lead")} />
            </Row>
          ))}
        </Rows>
      )}
    </>
  );
}

function NewCause({ onEnd }: { onEnd: () => void }) {
  const { t } = useTranslation();
  const { run, busy } = useDeeds();
  const [name, setName] = useState("");
  const [failure, setFailure] = useState<string | null>(null);
  const add = async () => {
    if (await run("addRootCause", { body: { name: name.trim(), failure } })) onEnd();
  };
  return (
    <form
      className={pageStyles.newRow}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== "") void add();
      }}
    >
      <TextInput
        size="xs"
        label={t("What lies at the root of it?")}
        placeholder={t("The till charges twice when the line is slow")}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        maxLength={120}
        autoFocus
      />
      <FailureField value={failure} onChange={setFailure} />
      <div className={styles.deeds}>
        <Button type="submit" size="compact-md" loading={busy} disabled={name.trim() === ""}>
          {t("Add")}
        </Button>
        <Button size="compact-md" variant="subtle" color="gray" onClick={onEnd}>
          {t("Cancel")}
        </Button>
      </div>
    </form>
  );
}

const isMended = ({ state }: RootCause): boolean => state === "mended";

function Cause({ row, mayChange }: { row: RootCause; mayChange: boolean }) {
  const { t } = useTranslation();
  const owner = usePeople().of(row.ownerId);
  const failure = useFailures().nameOf(row.failure);
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={pageStyles.asked}>
      <p className={styles.line}>
        <strong>{row.name}</strong>
        <Chip meaning={isMended(row) ? "recovered" : row.state === "open" ? "at-risk" : "waiting"}>{t(CAUSE_STATES[row.state])}</Chip>
        {failure && <span className={styles.soft}>{failure}</span>}
      </p>
      <p className={`${styles.soft} numbers`}>
        {t("Recoveries: {{many}}. Cost of amends: {{cost}}. Owner: {{owner}}", {
          many: formatNumber(row.count),
          cost: sums(row.cost),
          owner: owner?.name ?? t("nobody"),
        })}
      </p>
      {row.measure && !isOpen && <p>{row.measure}</p>}
      {mayChange && (
        <Button size="compact-sm" variant="subtle" className={styles.start ?? ""} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t("That is all") : t("Owner, measure, state …")}
        </Button>
      )}
      {isOpen && <CauseFields row={row} />}
      {mayChange && isMended(row) && <Tellings row={row} />}
    </div>
  );
}

/** Each is kept as soon as it is chosen or left. */
function CauseFields({ row }: { row: RootCause }) {
  const { t } = useTranslation();
  const { run } = useDeeds();
  const keep = (body: { ownerId?: string | null; measure?: string; state?: RootCauseState }) => void run("changeRootCause", { params: { id: row.id }, body });
  return (
    <div className={styles.form}>
      <div className={styles.pair}>
        <OwnerChoice label={t("Who mends it")} value={row.ownerId} nobody={t("Nobody yet")} onChange={(ownerId) => keep({ ownerId })} />
        <NativeSelect
          size="xs"
          aria-label={t("How far it is")}
          value={row.state}
          data={choicesOf(CAUSE_STATES, t)}
          onChange={(event) => keep({ state: event.currentTarget.value as RootCauseState })}
        />
      </div>
      <Textarea
        size="xs"
        autosize
        label={t("What is done against it")}
        defaultValue={row.measure}
        maxLength={4000}
        onBlur={(event) => event.currentTarget.value.trim() !== row.measure && keep({ measure: event.currentTarget.value.trim() })}
      />
    </div>
  );
}
