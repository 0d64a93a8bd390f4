import type { CoachLevel, CoachLevels, CoachRule, Mood } from "@guli/contract";
import { key } from "../../../i18n/key.ts";

export const MOOD_ORDER = ["calm", "dissatisfied", "angry"] as const satisfies readonly Mood[];

/** What each level is called and what it does (keys of the words). */
export const LEVELS: Record<CoachLevel, { name: string; says: string }> = {
  off: { name: key("Off"), says: key("Nobody is told.") },
  hint: { name: key("Hint"), says: key("Shown beside the draft.") },
  warn: { name: key("Ask"), says: key("Shown, and asked about once before the reply leaves.") },
  must: { name: key("Must"), says: key("The reply leaves only when it is resolved, or with a reason.") },
};

/** Rules that belong together, under a title (key of the words). */
export const GROUPS: readonly { title: string; rules: readonly CoachRule[] }[] = [
  {
    title: key("Seven things not to do to an upset customer"),
    rules: ["calm-down", "blame", "stubborn", "no-empathy", "not-listening", "single-option", "raised-voice"],
  },
  { title: key("News and effort"), rules: ["news-order", "customer-effort"] },
  { title: key("The person"), rules: ["no-name", "no-thanks", "no-next-step"] },
];

/** These are looked for only in replies to customers who are upset. */
const UPSET_ONLY: ReadonlySet<CoachRule> = new Set(["stubborn", "single-option", "no-empathy"]);

export const arises = (rule: CoachRule, mood: Mood): boolean => mood !== "calm" || !UPSET_ONLY.has(rule);

/** What was chosen otherwise than it is kept: only that is sent, so that two leads do not undo each other. */
export function changedIn(chosen: CoachLevels, kept: CoachLevels): { rule: CoachRule; mood: Mood; level: CoachLevel }[] {
  const rules = GROUPS.flatMap((group) => group.rules);
  return rules.flatMap((rule) =>
    MOOD_ORDER.filter((mood) => chosen[rule][mood] !== kept[rule][mood]).map((mood) => ({ rule, mood, level: chosen[rule][mood] })),
  );
}
