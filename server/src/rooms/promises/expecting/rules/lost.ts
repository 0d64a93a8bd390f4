import { share as shareOf, type Figure } from "../../../../core/statistics.ts";
import { survival, type Lifetime } from "./survival.ts";

export type LostBy = Figure & { minutes: number };

/** Who had lost patience within so many minutes, out of the whole curve. Before the first who did, the curve has no error to go by: then it is none of those who waited so long. */
export function lostBy(lifetimes: Lifetime[], minutes: number): LostBy {
  const n = lifetimes.length;
  const step = survival(lifetimes).findLast((one) => one.minutes <= minutes);
  if (step) return { minutes, value: 1 - step.share, low: 1 - step.high, high: 1 - step.low, n };
  const waited = lifetimes.filter((one) => one.minutes >= minutes);
  const none = shareOf(0, new Set(waited.map((one, nth) => one.of ?? String(nth))).size);
  return { minutes, value: 0, low: 0, high: none?.high ?? 1, n };
}
