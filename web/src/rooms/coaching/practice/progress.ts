import type { CoachRule, PracticeFigures, PracticeLevel, PracticeWeek } from "@guli/contract";

/** A week at one level, or as a whole. */
export const figuresAt = (week: PracticeWeek, level: PracticeLevel | null): PracticeFigures => (level === null ? week : week.levels[level]);

/** Findings in one attempt on average; null in a week without any. */
export const perAttempt = ({ attempts, findings }: PracticeFigures): number | null => (attempts === 0 ? null : findings / attempts);

const MOST = 5;

/** The rules that were broken in most attempts, most first. */
export function brokenMost(weeks: readonly PracticeWeek[]): { rule: CoachRule; count: number }[] {
  const counts = new Map<CoachRule, number>();
  for (const { rules } of weeks) for (const [rule, count] of Object.entries(rules) as [CoachRule, number][]) counts.set(rule, (counts.get(rule) ?? 0) + count);
  return [...counts]
    .filter(([, count]) => count > 0)
    .map(([rule, count]) => ({ rule, count }))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST);
}
