import * as statistics from "../../../core/statistics.ts";

/* Estimates with their 95 % intervals, under the names of the report. */

export type Share = { n: number; share: number; low: number; high: number };
export type Mean = { n: number; mean: number; low: number; high: number };
export type Difference = statistics.Interval;

/** A share; null where there are no cases. `weight` is how many cases it is worth where they do not all count the same. */
export function shareOf(hits: number, n: number, weight = n): Share | null {
  const figure = statistics.share(hits, n, weight);
  return figure && { n, share: figure.value, low: figure.low, high: figure.high };
}

/** How much larger `one` is than `other`. */
export const differenceOf = (one: Share, other: Share): Difference => statistics.difference({ ...one, value: one.share }, { ...other, value: other.share });

/** A mean; null where there are none. Of one case nothing is known but itself. */
export function meanOf(values: readonly number[]): Mean | null {
  const figure = statistics.mean(values, [-Infinity, Infinity]);
  return figure && { n: figure.n, mean: figure.value, low: figure.low, high: figure.high };
}
