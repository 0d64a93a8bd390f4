import type { SurveyFigures } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../../formats/index.ts";
import styles from "./report.module.css";
import { figureOf, placeOn, told, type Measure } from "./measures.ts";

type Row = { key: string; name: string; figures: SurveyFigures; measure: Measure };

/** Estimates side by side: the value as a line in the band of its interval, and in words with its cases. */
export function Intervals({ rows }: { rows: readonly Row[] }) {
  return (
    <div className={styles.intervals}>
      {rows.map(({ key, ...row }) => (
        <Interval key={key} {...row} />
      ))}
    </div>
  );
}

function Interval({ name, figures, measure }: Omit<Row, "key">) {
  const { t } = useTranslation();
  const { scale, shown } = told(measure);
  const figure = figureOf(figures, measure);
  const place = (value: number) => `${placeOn(scale, value)}%`;
  return (
    <div className={styles.interval}>
      <span className={styles.name}>{name}</span>
      <span className={styles.track} aria-hidden>
        {figure && (
          <>
            <span
              className={styles.band}
              style={{ insetInlineStart: place(figure.low), inlineSize: `${placeOn(scale, figure.high) - placeOn(scale, figure.low)}%` }}
            />
            <span className={styles.dot} style={{ insetInlineStart: place(figure.value) }} />
          </>
        )}
      </span>
      <span className={styles.figure}>
        {figure ? (
          <>
            <strong>{shown(figure.value)}</strong>{" "}
            {t("({{low}} to {{high}}), {{n}} cases", { low: shown(figure.low), high: shown(figure.high), n: formatNumber(figure.n) })}
          </>
        ) : figures.few ? (
          t("too few answers to show")
        ) : (
          t("no answers")
        )}
      </span>
    </div>
  );
}
