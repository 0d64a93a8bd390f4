import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "../recovery.module.css";
import { useDeeds } from "../useDeeds.ts";
import { FailureField, SeverityField } from "./fields.tsx";

/** Somebody sees that something failed: a word is enough. */
export function OpenByHand({ conversationId, onEnd }: { conversationId: string; onEnd: () => void }) {
  const { t } = useTranslation();
  const { run, busy } = useDeeds();
  const [failure, setFailure] = useState<string | null>(null);
  const [severity, setSeverity] = useState(2);
  const [words, setWords] = useState("");
  const open = async () => {
    if (await run("openRecovery", { params: { id: conversationId }, body: { failure, severity, words } })) onEnd();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
      onKeyDown={(event) => event.key === "Escape" && (event.stopPropagation(), onEnd())}
    >
      <FailureField value={failure} onChange={setFailure} autoFocus />
      <SeverityField value={severity} onChange={setSeverity} />
      <Textarea size="xs" autosize label={t("In a word")} value={words} onChange={(event) => setWords(event.currentTarget.value)} maxLength={2000} />
      <div className={styles.deeds}>
        <Button type="submit" size="compact-sm" loading={busy}>
          {t("Begin to make it good")}
        </Button>
        <Button type="button" size="compact-sm" variant="subtle" color="gray" onClick={onEnd}>
          {t("Cancel")}
        </Button>
      </div>
    </form>
  );
}
