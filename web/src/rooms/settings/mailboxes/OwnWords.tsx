import { useTranslation } from "react-i18next";
import styles from "./mailboxes.module.css";

/** What a server said, as it said it: for those who can make something of it, out of the way of the others. */
export function OwnWords({ words }: { words: string }) {
  const { t } = useTranslation();
  return (
    <details className={styles.own}>
      <summary>{t("The server's own words")}</summary>
      <code>{words}</code>
    </details>
  );
}
