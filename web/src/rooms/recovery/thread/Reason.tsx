import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "../recovery.module.css";

type Given = {
  label: string;
  deed: string;
  busy: boolean;
  /** Whether something has to stand there. */ needed?: boolean;
  onSave: (why: string) => void;
  onCancel: () => void;
};

/** A deed that needs a word of why, for whoever reads it later. */
export function Reason({ label, deed, busy, needed = true, onSave, onCancel }: Given) {
  const { t } = useTranslation();
  const [why, setWhy] = useState("");
  const isMissing = needed && why.trim() === "";
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isMissing) onSave(why.trim());
      }}
    >
      <TextInput size="xs" label={label} value={why} onChange={(event) => setWhy(event.currentTarget.value)} maxLength={1000} autoComplete="off" autoFocus />
      <div className={styles.deeds}>
        <Button type="submit" size="compact-sm" loading={busy} disabled={isMissing}>
          {deed}
        </Button>
        <Button type="button" size="compact-sm" variant="subtle" color="gray" onClick={onCancel}>
          {t("Cancel")}
        </Button>
      </div>
    </form>
  );
}
