import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { formatNumber, formatShortDate } from "../../formats/index.ts";
import styles from "./WeekChart.module.css";

/** What is drawn over the weeks: soft bars behind, strong ones before them, or a line. */
export type Series = { name: string; kind: "behind" | "before" | "line"; values: readonly (number | null)[] };
export type Weeks = { label: string; weeks: readonly string[]; series: readonly Series[] };

const Drawing = lazy(async () => ({ default: (await import("./Drawing.tsx")).Drawing }));

/** Figures week by week: to look at, and the same as a table for who would rather read, or cannot see. */
export function WeekChart({ label, weeks, series }: Weeks) {
  const { t } = useTranslation();
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        {label}
        <span className={styles.legend}>
          {series.map(({ name, kind }) => (
            <span key={name} className={styles.key} data-kind={kind}>
              {name}
            </span>
          ))}
        </span>
      </figcaption>
      <div className={styles.place} aria-hidden>
        <Suspense>
          <Drawing weeks={weeks} series={series} />
        </Suspense>
      </div>
      <details className={styles.details}>
        <summary>{t("As a table")}</summary>
        <div className={styles.scroller} tabIndex={0} role="region" aria-label={label}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t("Week from")}</th>
                {series.map(({ name }) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map((week, at) => (
                <tr key={week}>
                  <th scope="row">{formatShortDate(week)}</th>
                  {series.map(({ name, values }) => (
                    <td key={name}>{values[at] === null || values[at] === undefined ? "–" : formatNumber(values[at], 1)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
