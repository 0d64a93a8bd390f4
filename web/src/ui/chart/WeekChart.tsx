import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { formatNumber, formatShortDate } from "../../formats/index.ts";
import { Figure } from "./Figure.tsx";
import styles from "./WeekChart.module.css";

/** What is drawn over the weeks: soft bars behind, strong ones before them, or a line. */
export type Series = { name: string; kind: "behind" | "before" | "line"; values: readonly (number | null)[] };
export type Weeks = { label: string; weeks: readonly string[]; series: readonly Series[] };

const Drawing = lazy(async () => ({ default: (await import("./Drawing.tsx")).Drawing }));

/** Figures week by week. */
export function WeekChart({ label, weeks, series }: Weeks) {
  const { t } = useTranslation();
  const legend = series.map(({ name, kind }) => (
    <span key={name} className={styles.key} data-kind={kind}>
      {name}
    </span>
  ));
  const rows = weeks.map((week, at) => ({ key: week, cells: [formatShortDate(week), ...series.map(({ values }) => said(values[at]))] }));
  return (
    <Figure label={label} legend={legend} table={{ head: [t("Week from"), ...series.map(({ name }) => name)], rows }}>
      <div className={styles.place} aria-hidden>
        <Suspense>
          <Drawing weeks={weeks} series={series} />
        </Suspense>
      </div>
    </Figure>
  );
}

const said = (value: number | null | undefined): string => (value === null || value === undefined ? "–" : formatNumber(value, 1));
