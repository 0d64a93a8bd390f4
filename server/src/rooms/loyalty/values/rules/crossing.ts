import { BACK, GONE } from "./kinds.ts";

export type Watched = {
  /** How likely they are there now, and were the last time by the same model; null where they have bought since, or were not known. */
  there: number;
  before: number | null;
  /** Whether they are at risk already. */
  open: boolean;
  limit: number;
};

/**
 * What changed about a customer's risk: `told` where they fell below the limit with time, `quiet` where they were below when we first looked or a new model or a new
 * limit says so, `back` where they are so much surer that it is over. Who wavers around the limit is told once.
 */
export function crossing({ there, before, open, limit }: Watched): "told" | "quiet" | "back" | null {
  if (open) return there >= Math.min(0.98, limit + BACK) || there < GONE ? "back" : null;
  if (there >= limit || there < GONE) return null;
  return before !== null && before >= limit ? "told" : "quiet";
}
