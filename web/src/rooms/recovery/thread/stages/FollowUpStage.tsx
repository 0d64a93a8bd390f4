import type { Recovery } from "@guli/contract";
import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../../../../session.ts";
import { useNow } from "../../../../ui/now.ts";
import { whenText } from "../../../conversations/parts/StateChip.tsx";
import { instantTyped, shownAs } from "../../../conversations/pickers/typing-times.ts";
import styles from "../../recovery.module.css";
import { useDeeds } from "../../useDeeds.ts";
import type { StageGiven } from "../OpenRecovery.tsx";

/** Whether it is really good now: asked by the desk on its day, or by us. */
export function FollowUpStage({ recovery, mayChange }: StageGiven) {
  const { t } = useTranslation();
  const now = useNow();
  const { timeZone } = useMe().workspace;
  const { followUp, id } = recovery;
  if (!followUp) return <p className={styles.soft}>{t("Once all this is done, the customer is asked whether it is really good now.")}</p>;
  return (
    <div className={styles.form}>
      <p>{saysOf(followUp, { t, when: whenText(followUp.askedAt ?? followUp.dueAt, timeZone, now) })}</p>
      {mayChange && !followUp.askedAt && <Day id={id} dueAt={followUp.dueAt} />}
      {mayChange && <Answer id={id} />}
    </div>
  );
}

type T = ReturnType<typeof useTranslation>["t"];

function saysOf({ askedAt, byHand }: NonNullable<Recovery["followUp"]>, { t, when }: { t: T; when: string }): string {
  if (askedAt) return t("Asked whether it is good now: {{when}}", { when });
  return byHand ? t("The desk cannot ask here. Ask them yourself: {{when}}", { when }) : t("The desk asks whether it is good now: {{when}}", { when });
}

function Day({ id, dueAt }: { id: string; dueAt: string }) {
  const { t } = useTranslation();
  const { timeZone } = useMe().workspace;
  const { run } = useDeeds();
  const take = (typed: string) => {
    const at = instantTyped(typed, timeZone);
    if (at && at.toISOString() !== dueAt) void run("setFollowUp", { params: { id }, body: { dueAt: at.toISOString() } });
  };
  return (
    <TextInput
      key={dueAt}
      size="xs"
      type="datetime-local"
      label={t("Ask on another day")}
      defaultValue={shownAs(new Date(dueAt), timeZone)}
      onBlur={(event) => take(event.currentTarget.value)}
    />
  );
}

/** They said it to somebody. */
function Answer({ id }: { id: string }) {
  const { t } = useTranslation();
  const { run, busy } = useDeeds();
  const [words, setWords] = useState("");
  const say = (good: boolean) => void run("noteFollowUp", { params: { id }, body: { good, words: words.trim() } });
  return (
    <>
      <TextInput
        size="xs"
        label={t("What they said, if they told you")}
        value={words}
        maxLength={2000}
        autoComplete="off"
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <div className={styles.deeds}>
        <Button size="compact-sm" disabled={busy} onClick={() => say(true)}>
          {t("It is good now")}
        </Button>
        <Button size="compact-sm" variant="default" disabled={busy} onClick={() => say(false)}>
          {t("It is not good yet")}
        </Button>
      </div>
    </>
  );
}
