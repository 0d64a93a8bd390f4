import type { ReactNode } from "react";
import styles from "./Estimate.module.css";

type Figure = { value: number; low: number; high: number };
type Props = {
  name: ReactNode;
  /** Null where nothing is known: the scale stays empty. */
  figure: Figure | null;
  scale: readonly [lowest: number, highest: number];
  /** A place on the scale that is marked: where there is no difference. */
  mark?: number;
  shown: (value: number) => string;
  /** What stands behind the value: its interval and its cases; in its place, why there is none. */
  says: ReactNode;
};

/** Estimates one below the other. */
export const Estimates = ({ children }: { children: ReactNode }) => <div className={styles.estimates}>{children}</div>;

/** An estimate: its name, the value as a line in the band of its interval, and both in words. */
export function Estimate({ name, figure, scale, mark, shown, says }: Props) {
  return (
    <EstimateRow
      name={name}
      drawn={
        <span className={styles.track} aria-hidden>
          {mark !== undefined && <span className={styles.mark} style={{ insetInlineStart: placeOn(scale, mark) }} />}
          {figure && <Band figure={figure} scale={scale} />}
        </span>
      }
    >
      {figure && <strong>{shown(figure.value)}</strong>} {says}
    </EstimateRow>
  );
}

/** A row of the same shape with another picture in it. */
export function EstimateRow({ name, drawn, children }: { name: ReactNode; drawn: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.estimate}>
      <span className={styles.name}>{name}</span>
      <span className={styles.drawn}>{drawn}</span>
      <span className={styles.figure}>{children}</span>
    </div>
  );
}

const partOf = ([lowest, highest]: Props["scale"], at: number) => Math.min(100, Math.max(0, ((at - lowest) / (highest - lowest)) * 100));
const placeOn = (scale: Props["scale"], at: number) => `${partOf(scale, at)}%`;

function Band({ figure: { value, low, high }, scale }: Pick<Props, "scale"> & { figure: Figure }) {
  return (
    <>
      <span className={styles.band} style={{ insetInlineStart: placeOn(scale, low), inlineSize: `${partOf(scale, high) - partOf(scale, low)}%` }} />
      <span className={styles.value} style={{ insetInlineStart: placeOn(scale, value) }} />
    </>
  );
}
