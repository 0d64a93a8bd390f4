import type { StandingSummary } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { formatDayAndYear, formatMonth, formatNumber } from "../../../formats/index.ts";
import { Figure } from "../../../ui/chart/Figure.tsx";
import { Sheet } from "../../../ui/Page.tsx";
import { CLASSES, CLASS_ORDER, MEANINGS } from "../names.ts";
import styles from "../loyalty.module.css";

/** How many stood how at the end of each month, by the definitions of now. */
export function Months({ months }: { months: StandingSummary["months"] }) {
  const { t } = useTranslation();
  if (months.length < 2) return null;
  const most = Math.max(1, ...months.map(({ classes }) => classes.reduce((sum, one) => sum + one.customers, 0)));
  const legend = CLASS_ORDER.map((its) => (
    <span key={its} className={styles.legend}>
      <i style={{ background: `var(--${MEANINGS[its]}-ink)` }} aria-hidden />
      {t(CLASSES[its])}
    </span>
  ));
  const rows = months.map(({ month, classes }) => ({ key: month, cells: [formatDayAndYear(month), ...classes.map((one) => formatNumber(one.customers))] }));
  return (
    <Sheet title={t("Month by month")} says={t("At the end of each month. When definitions change, all of it is told anew.")}>
      <Figure label={t("Customers")} legend={legend} table={{ head: [t("Month"), ...CLASS_ORDER.map((its) => t(CLASSES[its]))], rows: rows.toReversed() }}>
        <div className={styles.months} aria-hidden>
          {months.map(({ month, classes }) => (
            <span key={month} className={styles.month}>
              {classes.map(({ class: its, customers }) => (
                <i key={its} style={{ blockSize: `${(100 * customers) / most}%`, background: `var(--${MEANINGS[its]}-ink)` }} />
              ))}
            </span>
          ))}
        </div>
        <div className={styles.span} aria-hidden>
          <span>{formatMonth(months[0]!.month)}</span>
          <span>{formatMonth(months.at(-1)!.month)}</span>
        </div>
      </Figure>
    </Sheet>
  );
}
