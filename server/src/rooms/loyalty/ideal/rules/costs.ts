import type { CostFigure } from "@guli/contract";
import type { Interval } from "../../../../core/statistics.ts";
import { countInterval } from "./rates.ts";

/** Below so many customers a cost for each would be a guess. */
export const NEEDS = 10;

/**
 * What one of n cost. The sum is known; how many it brought might have been others by chance, so the interval is that of a count (Garwood 1936) turned round. Not known where no costs were
 * noted: nothing noted is not nothing paid.
 */
export function costOf({ paid, n, from, noted }: { paid: number; n: number; from: string; noted: boolean }): CostFigure {
  if (!noted) return { paid, n, from, each: null, because: "no-costs" };
  if (n < NEEDS) return { paid, n, from, each: null, because: "few" };
  const { low, high } = countInterval(n);
  return { paid, n, from, each: { value: paid / n, low: paid / high, high: paid / low }, because: null };
}

/** How many times as much one is as the other: both counts are by chance, so their logarithms' variances 1/n add up (delta method). */
export function timesOf(one: CostFigure, other: CostFigure): Interval | null {
  if (!one.each || !other.each || one.each.value <= 0 || other.each.value <= 0) return null;
  const value = one.each.value / other.each.value;
  const reach = 1.959963984540054 * Math.sqrt(1 / one.n + 1 / other.n);
  return { value, low: value * Math.exp(-reach), high: value * Math.exp(reach) };
}

/** The last twelve months, the oldest first: "2026-11" of the day's month is the last. */
export function monthsUntil(day: string): string[] {
  const [year = 0, month = 0] = day.split("-").map(Number);
  return Array.from({ length: 12 }, (_, nth) => {
    const at = year * 12 + (month - 1) - 11 + nth;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
  });
}

/** Months after the first of these in which none is noted. */
export function gapsIn(months: readonly string[], noted: ReadonlySet<string>): string[] {
  const first = months.find((month) => noted.has(month));
  return first === undefined ? [] : months.filter((month) => month > first && !noted.has(month));
}
