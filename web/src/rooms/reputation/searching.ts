/** The parts of the screen, in the order of their tabs. */
export const PARTS = ["reviews", "referrals", "stories", "reach"] as const;
export type Part = (typeof PARTS)[number];
export type ReputationSearch = { part: Part };

/** What an address asks for. */
export function reputationSearch({ part }: Record<string, unknown>): ReputationSearch {
  return { part: PARTS.find((one) => one === part) ?? "reviews" };
}
