import type { ConversationRow } from "@guli/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useInbox } from "../inbox.ts";
import styles from "./Subject.module.css";

/** What it is about; changed where it stands. */
export function Subject({ row }: { row: ConversationRow }) {
  const { t } = useTranslation();
  const { change, mayAnswer } = useInbox();
  const [editing, setEditing] = useState(false);
  const shown = row.subject || t("(no subject)");
  if (!mayAnswer) return <h1 className={styles.subject}>{shown}</h1>;
  if (!editing) {
    return (
      <h1 className={styles.subject}>
        <button type="button" className={styles.button} onClick={() => setEditing(true)} title={t("Change the subject")}>
          {shown}
        </button>
      </h1>
    );
  }
  const keep = (typed: string) => {
    setEditing(false);
    const subject = typed.trim();
    if (subject !== "" && subject !== row.subject) change([row], { subject }, t("The subject is changed."));
  };
  return (
    <input
      autoFocus
      className={styles.field}
      aria-label={t("Subject")}
      defaultValue={row.subject}
      maxLength={300}
      onBlur={(event) => keep(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === "Enter") event.currentTarget.blur();
        if (event.key !== "Escape") return;
        event.stopPropagation();
        event.currentTarget.value = row.subject;
        event.currentTarget.blur();
      }}
    />
  );
}
