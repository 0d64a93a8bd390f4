import type { CoachRule, CoachVirtue, LearnedWeek } from "@guli/contract";

/** Fewer cases than these are told one by one: a percentage of them would say more than is known. */
export const HANDFUL = 5;

/** A part of a whole, as a share where there are enough cases for one. */
export const shareOf = (part: number, whole: number): number | null => (whole < HANDFUL ? null : part / whole);

export type RuleSum = { replies: number; flagged: number; overridden: number };

/** A rule over all the weeks: in how many of the replies that it is about it was broken. */
export function sumOfRule(weeks: readonly LearnedWeek[], rule: CoachRule): RuleSum {
  const of = (which: keyof RuleSum): number => weeks.reduce((sum, { rules }) => sum + rules[rule][which], 0);
  return { replies: of("replies"), flagged: of("flagged"), overridden: of("overridden") };
}

/** Replies over all the weeks, those without a finding, and those to upset customers. */
export function sumOfReplies(weeks: readonly LearnedWeek[]): { replies: number; clean: number; toUpset: number } {
  const of = (which: "replies" | "clean" | "toUpset"): number => weeks.reduce((sum, week) => sum + week[which], 0);
  return { replies: of("replies"), clean: of("clean"), toUpset: of("toUpset") };
}

/** What was done well, most often first; what was never done is not held against anyone. */
export function strengthsIn(weeks: readonly LearnedWeek[]): { virtue: CoachVirtue; count: number }[] {
  const counts = new Map<CoachVirtue, number>();
  for (const { strengths } of weeks)
    for (const [virtue, count] of Object.entries(strengths) as [CoachVirtue, number][]) counts.set(virtue, (counts.get(virtue) ?? 0) + count);
  return [...counts]
    .filter(([, count]) => count > 0)
    .map(([virtue, count]) => ({ virtue, count }))
    .toSorted((a, b) => b.count - a.count);
}
