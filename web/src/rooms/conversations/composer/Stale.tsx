import { Button } from "@mantine/core";
import { IconHandStop } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import styles from "./Stale.module.css";

/** The customer has written while the reply was being written: it was stopped, nothing has left. */
export function Stale({ name, onAnyway, onKeep }: { name: string; onAnyway: () => void; onKeep: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.stale} role="alert">
      <IconHandStop size={20} aria-hidden />
      <p className={styles.says}>
        {t("{{name}} has written again in the meantime. Your reply has not been sent; look at the new message above first.", { name })}
      </p>
      <Button size="compact-sm" variant="default" onClick={onKeep}>
        {t("Keep editing")}
      </Button>
      <Button size="compact-sm" onClick={onAnyway}>
        {t("Send anyway")}
      </Button>
    </div>
  );
}
