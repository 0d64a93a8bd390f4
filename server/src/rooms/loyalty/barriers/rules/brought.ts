import type { BarrierBrought } from "@guli/contract";
import { mean } from "../../../../core/statistics.ts";
import type { besideOthers } from "../../../recovery/index.ts";

/** Below so many customers no difference is shown. */
export const NEEDS = 20;

/** One who was told, or is compared to them: how long a customer, how often they had bought, and whether they bought within 90 days before and after. */
export type Bought = { tenure: number; activity: number; before: boolean; after: boolean };
export type Others = Omit<Bought, "after"> & { n: number; bought: number };

type Compare = typeof besideOthers;
const keyOf = ({ tenure, activity, before }: Omit<Bought, "after">): string => `${tenure} ${activity} ${before}`;

/** Each customer's own change: bought within 90 days after they were told, less bought within 90 days before; and beside others of their kind, who did not meet it. */
export function broughtBy(told: readonly Bought[], { others, tooRecent }: { others: readonly Others[]; tooRecent: number }, compare: Compare): BarrierBrought {
  const n = told.length;
  const changes = told.map(({ before, after }) => Number(after) - Number(before));
  const figure = n < NEEDS ? null : mean(changes, [-1, 1]);
  const { ours, ...beside } = compare(
    told.map((one) => ({ key: keyOf(one), hit: one.after })),
    others.map((one) => ({ key: keyOf(one), n: one.n, hits: one.bought })),
  );
  return {
    needs: NEEDS,
    n,
    tooRecent,
    before: told.filter(({ before }) => before).length,
    after: told.filter(({ after }) => after).length,
    difference: figure && { value: figure.value, low: figure.low, high: figure.high },
    beside: { told: ours, ...beside },
  };
}
