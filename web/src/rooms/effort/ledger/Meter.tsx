import type { EffortLevel } from "@guli/contract";
import { useTranslation } from "react-i18next";
import styles from "./Ledger.module.css";
import { levelName } from "./naming.ts";

const LEVELS: readonly EffortLevel[] = ["little", "some", "much"];

/** How much work it was for the customer: three steps, told apart by how many are filled, and said in words. */
export function Meter({ level, sum }: { level: EffortLevel; sum: number }) {
  const { t } = useTranslation();
  const filled = LEVELS.indexOf(level) + 1;
  return (
    <p className={styles.meter} data-level={level}>
      <span className={styles.steps} aria-hidden>
        {LEVELS.map((one, at) => (
          <span key={one} className={styles.step} data-on={at < filled || undefined} />
        ))}
      </span>
      <span>{levelName(level, t)}</span>
      {sum > 0 && <span className={`${styles.soft} numbers`}>{t("weight {{sum}}", { sum })}</span>}
    </p>
  );
}
