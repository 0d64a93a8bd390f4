import type { ReachClaim } from "@guli/contract";

/** In the words of the four articles; where their figures come from was not found. L5 names no number of people. */
export const SHIPPED: readonly ReachClaim[] = [
  { point: "S5", who: "satisfied", low: 2, high: 3, source: "“Recommends to 2–3 people.” The original was not found.", year: null },
  { point: "S5", who: "dissatisfied", low: 8, high: 9, source: "“Tells 8–9 people.” The original was not found.", year: null },
  { point: "D3", who: "satisfied", low: 2, high: 3, source: "“Talks to 2–3 people.” The original was not found.", year: null },
  { point: "D3", who: "dissatisfied", low: 10, high: null, source: "“To at least 10.” The original was not found.", year: null },
  { point: "T6", who: "satisfied", low: 9, high: 9, source: "“Tells 9 close acquaintances.” The original was not found.", year: null },
  {
    point: "L5",
    who: "dissatisfied",
    low: null,
    high: null,
    source: "“Tells 8 times more people than a satisfied one.” The original was not found.",
    year: null,
  },
];

export type Counted = { satisfied: number; dissatisfied: number };
/** Of those who did not say how satisfied they were nothing is known, so nothing is reckoned of them. */
export function toldBy({ who, low, high }: ReachClaim, counted: Counted): { low: number; high: number | null } | null {
  if (low === null) return null;
  const customers = counted[who];
  return { low: low * customers, high: high === null ? null : high * customers };
}

/** What a source may say: a range has its ends in order, and an upper end only with a lower one. */
export const isRange = ({ low, high }: ReachClaim): boolean => (low === null ? high === null : high === null || low <= high);
