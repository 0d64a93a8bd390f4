import type { Tile } from "@guli/contract";
import { monthsOf } from "./figures.ts";
import styles from "./overview.module.css";

const [WIDTH, HEIGHT, EDGE] = [120, 34, 4];

/** The last two years as a small line, the shown month as a dot: for a look; the tile opens to the whole. */
export function Spark({ trend, month }: { trend: Tile["trend"]; month: string | null }) {
  const months = monthsOf(trend);
  if (months.length < 2) return null;
  const values = trend.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const x = (at: string) => EDGE + (months.indexOf(at) / (months.length - 1)) * (WIDTH - 2 * EDGE);
  const y = (value: number) => HEIGHT - EDGE - (most === least ? 0.5 : (value - least) / (most - least)) * (HEIGHT - 2 * EDGE);
  const here = trend.find((point) => point.month === month);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.spark} aria-hidden>
      <polyline points={trend.map((point) => `${x(point.month).toFixed(1)},${y(point.value).toFixed(1)}`).join(" ")} />
      {here && <circle cx={x(here.month)} cy={y(here.value)} r={3.4} />}
    </svg>
  );
}
