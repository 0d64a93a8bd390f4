import { useTranslation } from "react-i18next";
import { formatNumber } from "../../../formats/index.ts";
import styles from "../pages.module.css";

export type Estimate = {
  key: string;
  name: string;
  figure: { value: number; low: number; high: number; n: number } | null;
  scale: readonly [number, number];
  shown: (value: number) => string;
};

/** Estimates one below the other: the value as a line in the band of its interval, and in words with its cases. */
export function Intervals({ rows }: { rows: readonly Estimate[] }) {
  return (
    <div className={styles.intervals}>
      {rows.map(({ key, ...row }) => (
        <Interval key={key} {...row} />
      ))}
    </div>
  );
}

function Interval({ name, figure, scale: [least, most], shown }: Omit<Estimate, "key">) {
  const { t } = useTranslation();
  const place = (value: number) => Math.min(100, Math.max(0, ((value - least) / (most - least)) * 100));
  return (
    <div className={styles.interval}>
      <span>{name}</span>
      <span className={styles.track} aria-hidden>
        {figure && (
          <>
            <span className={styles.band} style={{ insetInlineStart: `${place(figure.low)}%`, inlineSize: `${place(figure.high) - place(figure.low)}%` }} />
            <span className={styles.dot} style={{ insetInlineStart: `${place(figure.value)}%` }} />
          </>
        )}
      </span>
      <span className={styles.figure}>
        {figure ? (
          <>
            <strong>{shown(figure.value)}</strong>{" "}
            {t("({{low}} to {{high}}), {{n}} cases", { low: shown(figure.low), high: shown(figure.high), n: formatNumber(figure.n) })}
          </>
        ) : (
          t("no cases")
        )}
      </span>
    </div>
  );
}
