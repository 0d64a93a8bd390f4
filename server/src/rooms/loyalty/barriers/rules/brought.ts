import type { BarrierBrought } from "@guli/contract";
import { mean } from "../../../../core/statistics.ts";
import type { Case, Stratum } from "../../../recovery/index.ts";

/** Below so many customers no difference is shown. */
export const NEEDS = 20;

/** One who was told: how long a customer, how often they had bought, and whether they bought within 90 days before and after. */
export type Bought = { tenure: number; activity: number; before: boolean; after: boolean };
/** How many of a kind were not told, and how many of them bought. */
export type Others = Omit<Bought, "after"> & { n: number; bought: number };

const keyOf = ({ tenure, activity, before }: Omit<Bought, "after">): string => `${tenure} ${activity} ${before}`;

export const casesOf = (told: readonly Bought[]): Case[] => told.map((one) => ({ key: keyOf(one), hit: one.after }));
export const strataOf = (others: readonly Others[]): Stratum[] => others.map((one) => ({ key: keyOf(one), n: one.n, hits: one.bought }));

/** Each customer's own change: bought within 90 days after they were told, less bought within 90 days before. */
export function broughtBy(told: readonly Pick<Bought, "before" | "after">[], known: Pick<BarrierBrought, "tooRecent" | "beside">): BarrierBrought {
  const n = told.length;
  const changes = told.map(({ before, after }) => Number(after) - Number(before));
  const figure = n < NEEDS ? null : mean(changes, [-1, 1]);
  const difference = figure && { value: figure.value, low: figure.low, high: figure.high };
  return { needs: NEEDS, n, before: told.filter(({ before }) => before).length, after: told.filter(({ after }) => after).length, difference, ...known };
}
