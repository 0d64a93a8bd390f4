import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import styles from "../orders.module.css";

type Given = { says: string; busy: boolean; disabled?: boolean; onSend: () => Promise<void>; onEnd: () => void; children: ReactNode };

/** What somebody here says of an order, written in its sheet: sent, or left. */
export function OrderForm({ says, busy, disabled = false, onSend, onEnd, children }: Given) {
  const { t } = useTranslation();
  return (
    <form
      ref={toFirstField}
      className={styles.card}
      onSubmit={(event) => {
        event.preventDefault();
        void onSend();
      }}
    >
      {children}
      <div className={styles.deeds}>
        <Button type="submit" size="compact-md" loading={busy} disabled={disabled}>
          {says}
        </Button>
        <Button size="compact-md" variant="subtle" color="gray" onClick={onEnd}>
          {t("Cancel")}
        </Button>
      </div>
    </form>
  );
}

/** The button that opened it is gone: the keyboard goes on in the form. */
function toFirstField(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>("input, select")?.focus();
}
