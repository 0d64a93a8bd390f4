import type { Virtue } from "../review/types.ts";

/** Everything that the coach can say of a draft: why each thing found would make an upset customer more upset. */
export const REASONS = [
  "shouts",
  "scolds",
  "opens-with-policy",
  "asks-again",
  "stock-reply",
  "denies",
  "no-apology",
  "only-way",
  "refuses",
  "tells-to-calm-down",
  "no-empathy",
  "blames",
  "bad-news-last",
  "good-news-last",
  "chore",
  "no-name",
  "no-thanks",
  "no-next-step",
] as const;
export type Reason = (typeof REASONS)[number];

/** The coach's words in one language of agents. Whole sentences: what is seen, what it does to the customer, what helps. */
export type Voice = { reasons: Record<Reason, string>; virtues: Record<Virtue, string> };
