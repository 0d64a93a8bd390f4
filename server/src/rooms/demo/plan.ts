import type { Tongue } from "./texts/topic.ts";

/** How someone writes: a language, and perhaps in other letters than its own. */
export type Writing = "ka" | "ka-Latn" | "uz" | "uz-Cyrl" | "ru" | "en";

export type Plan = {
  seed: number;
  conversations: number;
  /** In milliseconds since the epoch. */
  from: number;
  until: number;
  mix: { writing: Writing; weight: number }[];
  /** About how many of the latest are still open at the end. */
  open: number;
  /** Whether some of those who chat do so on a messenger. */
  messengers: boolean;
};

export const tongueOf = (writing: Writing): Tongue => (writing === "ka-Latn" ? "ka" : writing === "uz-Cyrl" ? "uz" : writing);

/** Of customers who write in the language of the business most are heard; of the others some. */
export function mixFor(own: Tongue): Plan["mix"] {
  const weight = (tongue: Tongue) => (tongue === own ? 6 : tongue === "ru" ? 2 : 1.4);
  return [
    { writing: "ka", weight: weight("ka") * 0.8 },
    { writing: "ka-Latn", weight: weight("ka") * 0.2 },
    { writing: "uz", weight: weight("uz") * 0.7 },
    { writing: "uz-Cyrl", weight: weight("uz") * 0.3 },
    { writing: "ru", weight: weight("ru") },
    { writing: "en", weight: weight("en") },
  ];
}

/** A shop at home in two countries. */
export const evenMix: Plan["mix"] = [
  { writing: "ka", weight: 30 },
  { writing: "ka-Latn", weight: 7 },
  { writing: "uz", weight: 18 },
  { writing: "uz-Cyrl", weight: 8 },
  { writing: "ru", weight: 22 },
  { writing: "en", weight: 15 },
];

export type Ending =
  /** Goes its way; the latest are cut off by the present. */
  | "as-it-goes"
  /** Nobody has answered yet. */
  | "unanswered"
  /** They have written once more and wait. */
  | "waits-again"
  /** They were asked something and have not answered. */
  | "silent"
  | "snoozed";

/** What is to become of the nth conversation: the latest are partly still open. `luck` is 0 ≤ x < 1. */
export function endingOf(plan: Plan, nth: number, luck: number): Ending {
  const age = (plan.conversations - 1 - nth) / plan.open;
  if (age < 1.1) return luck < 0.5 ? "unanswered" : luck < 0.73 ? "waits-again" : luck < 0.83 ? "silent" : "as-it-goes";
  if (age < 4) return luck < 0.02 ? "unanswered" : luck < 0.05 ? "waits-again" : luck < 0.15 ? "snoozed" : luck < 0.27 ? "silent" : "as-it-goes";
  return "as-it-goes";
}
