import { CoachRule, PracticeLevel, type PracticeFigures, type PracticeWeek } from "@guli/contract";

/** Attempts of one week at one level; or, with a rule, those of them in which it was broken. */
export type PracticeCount = { week: string; level: PracticeLevel; rule: CoachRule | null; attempts: number; clean: number; findings: number };

/** Counts as they are shown: every week, also an empty one. */
export function practiceWeeks(weeks: readonly string[], counts: readonly PracticeCount[]): PracticeWeek[] {
  return weeks.map((week) => {
    const here = counts.filter((count) => count.week === week);
    const whole = here.filter(({ rule }) => rule === null);
    const broken = (name: CoachRule) => summed(here.filter(({ rule }) => rule === name)).attempts;
    return {
      week,
      ...summed(whole),
      levels: Object.fromEntries(PracticeLevel.options.map((name) => [name, summed(whole.filter(({ level }) => level === name))])) as PracticeWeek["levels"],
      rules: Object.fromEntries(CoachRule.options.map((name) => [name, broken(name)])) as PracticeWeek["rules"],
    };
  });
}

function summed(counts: readonly PracticeCount[]): PracticeFigures {
  const sum = (of: (count: PracticeCount) => number): number => counts.reduce((total, count) => total + of(count), 0);
  return { attempts: sum(({ attempts }) => attempts), clean: sum(({ clean }) => clean), findings: sum(({ findings }) => findings) };
}
