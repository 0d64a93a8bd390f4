import type { BarrierBrought } from "@guli/contract";
import { mean } from "../../../../core/statistics.ts";

/** Below so many customers no difference is shown. */
export const NEEDS = 20;

/** Each customer's own change: bought within 90 days after they were told, less bought within 90 days before. */
export function broughtBy(pairs: { before: boolean; after: boolean }[], tooRecent: number): BarrierBrought {
  const n = pairs.length;
  const changes = pairs.map(({ before, after }) => Number(after) - Number(before));
  const figure = n < NEEDS ? null : mean(changes, [-1, 1]);
  const difference = figure && { value: figure.value, low: figure.low, high: figure.high };
  return { needs: NEEDS, n, tooRecent, before: pairs.filter(({ before }) => before).length, after: pairs.filter(({ after }) => after).length, difference };
}
