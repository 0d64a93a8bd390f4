import { IconPlugConnectedX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useLiveState } from "../live.ts";
import { useSlow } from "../ui/useSlow.ts";
import styles from "./Connection.module.css";

/** Says when the desk cannot be heard for longer than a hiccup, and that nothing is lost. */
export function Connection() {
  const { t } = useTranslation();
  const lost = useSlow(useLiveState() === "lost", 2500);
  return (
    <div role="status">
      {lost && (
        <div className={styles.strip}>
          <IconPlugConnectedX size={18} aria-hidden />
          {t("No connection to the desk. What you have written is kept, and we keep trying.")}
        </div>
      )}
    </div>
  );
}
