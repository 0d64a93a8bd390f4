import { Button, Checkbox, TextInput } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../../../../session.ts";
import { useNow } from "../../../../ui/now.ts";
import { whenText } from "../../../conversations/parts/StateChip.tsx";
import { DuePicker } from "../../../effort/steps/DuePicker.tsx";
import { usualDue } from "../../../effort/steps/dues.ts";
import styles from "../../recovery.module.css";
import { useDeeds } from "../../useDeeds.ts";
import type { StageGiven } from "../OpenRecovery.tsx";

/** What we do to put it right, by when. It is a step of ours like any other, with the customer's page. */
export function FixStage({ recovery, mayChange }: StageGiven) {
  const { t } = useTranslation();
  const now = useNow();
  const { timeZone } = useMe().workspace;
  const { run, busy } = useDeeds();
  const { fix } = recovery;
  if (!fix) return mayChange ? <Plan id={recovery.id} /> : <p className={styles.soft}>{t("Nothing is planned yet")}</p>;
  return (
    <>
      <p>{fix.title}</p>
      <p className={`${styles.soft} numbers`}>
        {fix.doneAt
          ? t("Done: {{when}}", { when: whenText(fix.doneAt, timeZone, now) })
          : fix.dueAt && t("By: {{when}}", { when: whenText(fix.dueAt, timeZone, now) })}
      </p>
      {mayChange && !fix.doneAt && (
        <div className={styles.deeds}>
          <Button
            size="compact-sm"
            loading={busy}
            leftSection={<IconCheck size={15} aria-hidden />}
            onClick={() => void run("doneFix", { params: { id: recovery.id } })}
          >
            {t("It is put right")}
          </Button>
        </div>
      )}
    </>
  );
}

function Plan({ id }: { id: string }) {
  const { t } = useTranslation();
  const { timeZone } = useMe().workspace;
  const { run, busy } = useDeeds();
  const [title, setTitle] = useState("");
  const [dueAt, setDueAt] = useState(() => usualDue(new Date(), timeZone).toISOString());
  const [isTheirs, setTheirs] = useState(false);
  const plan = (done: boolean) =>
    void run("planFix", { params: { id }, body: { title: title.trim(), dueAt: done ? null : dueAt, waitsFor: isTheirs ? "third-party" : "us", done } });
  const isEmpty = title.trim() === "";
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) plan(false);
      }}
    >
      <TextInput
        size="xs"
        label={t("What do we do to put it right?")}
        placeholder={t("Refund the second charge")}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        maxLength={200}
        autoComplete="off"
      />
      <DuePicker value={dueAt} onChange={setDueAt} />
      <Checkbox size="xs" label={t("A third party has to do it")} checked={isTheirs} onChange={(event) => setTheirs(event.currentTarget.checked)} />
      <div className={styles.deeds}>
        <Button type="submit" size="compact-sm" loading={busy} disabled={isEmpty}>
          {t("Plan it as our step")}
        </Button>
        <Button size="compact-sm" variant="default" disabled={isEmpty || busy} onClick={() => plan(true)}>
          {t("It is done already")}
        </Button>
      </div>
    </form>
  );
}
