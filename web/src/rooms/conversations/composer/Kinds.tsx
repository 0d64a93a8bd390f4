import { IconLock, IconMessageReply } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useInbox } from "../inbox.ts";
import styles from "./Composer.module.css";
import type { Writing } from "./keeping.ts";

/** Whether it is for the customer or for colleagues. */
export function Kinds({ kind, onKind }: { kind: Writing["kind"]; onKind: (kind: Writing["kind"]) => void }) {
  const { t } = useTranslation();
  const { mayAnswer } = useInbox();
  return (
    <div className={styles.kinds} role="group" aria-label={t("What is being written")}>
      {mayAnswer && (
        <button type="button" className={styles.kind} aria-pressed={kind === "reply"} onClick={() => onKind("reply")}>
          <IconMessageReply size={16} aria-hidden />
          {t("Reply")}
        </button>
      )}
      <button type="button" className={styles.kind} aria-pressed={kind === "note"} onClick={() => onKind("note")}>
        <IconLock size={15} aria-hidden />
        {t("Note")}
      </button>
    </div>
  );
}

/** The composer while nobody writes: one line that says what it is for. */
export function Closed({ name, onBegin }: { name: string; onBegin: (kind: Writing["kind"]) => void }) {
  const { t } = useTranslation();
  const { mayAnswer } = useInbox();
  return (
    <section className={styles.closed} aria-label={t("Reply")}>
      <button type="button" className={styles.begin} onClick={() => onBegin(mayAnswer ? "reply" : "note")}>
        {mayAnswer ? t("Reply to {{name}} …", { name }) : t("Write a note …")}
      </button>
      {mayAnswer && (
        <button type="button" className={styles.beginNote} onClick={() => onBegin("note")}>
          <IconLock size={15} aria-hidden />
          {t("Note")}
        </button>
      )}
    </section>
  );
}
