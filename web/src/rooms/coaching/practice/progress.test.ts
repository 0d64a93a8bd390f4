import { CoachRule, type PracticeWeek } from "@guli/contract";
import { expect, test } from "vitest";
import { brokenMost, figuresAt, perAttempt } from "./progress.ts";

const none = { attempts: 0, clean: 0, findings: 0 };
function week(rules: Partial<Record<CoachRule, number>>, more: Partial<PracticeWeek> = {}): PracticeWeek {
  const all = Object.fromEntries(CoachRule.options.map((rule) => [rule, rules[rule] ?? 0])) as PracticeWeek["rules"];
  return { week: "2026-11-16", ...none, levels: { easy: none, middling: none, hard: none }, rules: all, ...more };
}

test("the average of no attempt is nothing, not zero", () => {
  expect(perAttempt(none)).toBeNull();
  expect(perAttempt({ attempts: 4, clean: 1, findings: 6 })).toBe(1.5);
});

test("a week is looked at by level or as a whole", () => {
  const hard = { attempts: 2, clean: 0, findings: 5 };
  const one = week({}, { attempts: 3, levels: { easy: none, middling: none, hard } });
  expect(figuresAt(one, "hard")).toEqual(hard);
  expect(figuresAt(one, null).attempts).toBe(3);
});

test("what was broken most comes first, summed over the weeks; what was not broken does not come", () => {
  const weeks = [week({ blame: 2, stubborn: 1 }), week({ stubborn: 3 })];
  expect(brokenMost(weeks)).toEqual([
    { rule: "stubborn", count: 4 },
    { rule: "blame", count: 2 },
  ]);
});
