import { ActionIcon, Button } from "@mantine/core";
import { IconAlertTriangle, IconCheck, IconX } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useShortcut } from "./shortcuts.ts";
import { dismiss, useToasts, type Toast } from "./toast.ts";
import styles from "./Toasts.module.css";

/** Where `toast`, `toastTrouble` and `toastUndo` are shown; read out politely. */
export function Toasts() {
  const { t } = useTranslation();
  const toasts = useToasts();
  const last = toasts.findLast(({ action, kind }) => kind === "done" && action && action.label === undefined);
  useShortcut("mod+z", t("Undo the last step"), () => last && act(last), { group: t("Everywhere"), off: !last });
  return (
    <section className={styles.place} aria-label={t("What just happened")} aria-live="polite">
      {toasts.map((toast) => (
        <OneToast key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

function OneToast({ toast }: { toast: Toast }) {
  const { t } = useTranslation();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dismiss(toast.id), toast.staysMs);
    return () => clearTimeout(timer);
  }, [held, toast]);
  return (
    <div
      className={styles.toast}
      data-kind={toast.kind}
      role={toast.kind === "trouble" ? "alert" : undefined}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toast.kind === "trouble" ? <IconAlertTriangle size={18} aria-hidden /> : <IconCheck size={18} aria-hidden />}
      <span className={styles.text}>{toast.text}</span>
      {toast.action && (
        <Button variant="subtle" color="clay.3" size="compact-sm" onClick={() => act(toast)}>
          {toast.action.label ?? t("Undo")}
        </Button>
      )}
      <ActionIcon className={styles.close} variant="transparent" size="sm" aria-label={t("Close")} onClick={() => dismiss(toast.id)}>
        <IconX size={16} />
      </ActionIcon>
    </div>
  );
}

function act(toast: Toast): void {
  dismiss(toast.id);
  toast.action?.run();
}
