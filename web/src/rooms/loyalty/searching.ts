/** The parts of the screen, in the order of their tabs. */
export const PARTS = ["customers", "value", "competitors", "leaving", "barriers", "ideal", "costs"] as const;
export type Part = (typeof PARTS)[number];
export type LoyaltySearch = { part: Part };

/** What an address asks for. */
export function loyaltySearch({ part }: Record<string, unknown>): LoyaltySearch {
  return { part: PARTS.find((one) => one === part) ?? "customers" };
}
