import { useTranslation } from "react-i18next";
import { formatNumber } from "../../../formats/index.ts";
import styles from "./reviews.module.css";

/** Stars as they are known everywhere; said as a number to who does not see them. */
export function Stars({ stars }: { stars: number | null }) {
  const { t } = useTranslation();
  if (stars === null) return <span className={styles.soft}>{t("Without stars")}</span>;
  const whole = Math.round(stars);
  return (
    <span className={styles.stars} role="img" aria-label={t("{{stars}} of 5 stars", { stars: formatNumber(stars, 2) })}>
      {"★".repeat(whole)}
      {"☆".repeat(5 - whole)}
    </span>
  );
}
