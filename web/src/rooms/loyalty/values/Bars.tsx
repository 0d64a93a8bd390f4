import type { FittedBuying } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../../formats/index.ts";
import { Figure } from "../../../ui/chart/Figure.tsx";
import styles from "./values.module.css";

type Given = { bars: NonNullable<FittedBuying["goodness"]>["bars"]; p: number; n: number };

/** How many bought again so often, beside how many the model expects. */
export function Bars({ bars, p, n }: Given) {
  const { t } = useTranslation();
  const most = Math.max(...bars.flatMap(({ actual, expected }) => [actual, expected]), 1);
  const named = (times: number) => (times === bars.length - 1 ? t("{{times}} or more", { times: formatNumber(times) }) : formatNumber(times));
  const rows = bars.map(({ times, actual, expected }) => ({ key: times, cells: [named(times), formatNumber(actual), formatNumber(expected, 0)] }));
  const legend = (
    <>
      <span className={styles.key}>{t("really")}</span>
      <span className={styles.key} data-expected>
        {t("by the model")}
      </span>
    </>
  );
  return (
    <>
      <Figure label={t("Customers by how often they bought again")} legend={legend} table={{ head: [t("Bought again"), t("Really"), t("By the model")], rows }}>
        <div className={styles.bars} aria-hidden>
          {bars.map(({ times, actual, expected }) => (
            <span key={times} className={styles.pair}>
              <span className={styles.bar} style={{ blockSize: `${(100 * actual) / most}%` }} />
              <span className={styles.bar} data-expected style={{ blockSize: `${(100 * expected) / most}%` }} />
              <span className={`${styles.times} numbers`}>{times === bars.length - 1 ? `${times}+` : times}</span>
            </span>
          ))}
        </div>
      </Figure>
      <p className={styles.soft}>
        {t("{{n}} customers. Such a difference comes by chance alone with a probability of {{p}}; with many customers even a small one is found.", {
          n: formatNumber(n),
          p: p < 0.001 ? `< ${formatNumber(0.001, 3)}` : formatNumber(p, 3),
        })}
      </p>
    </>
  );
}
