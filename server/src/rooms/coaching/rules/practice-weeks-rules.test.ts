import { expect, test } from "vitest";
import { practiceWeeks, type PracticeCount } from "./practice-weeks.ts";

const WEEKS = ["2026-11-09", "2026-11-16"];
const count = (given: Partial<PracticeCount>): PracticeCount => ({ week: WEEKS[1]!, level: "easy", rule: null, attempts: 0, clean: 0, findings: 0, ...given });

test("a week without practice is there, and empty", () => {
  const [quiet] = practiceWeeks(WEEKS, [count({ attempts: 3 })]);
  expect(quiet).toMatchObject({ week: WEEKS[0], attempts: 0, findings: 0, levels: { easy: { attempts: 0 } }, rules: { blame: 0 } });
});

test("levels are summed over, and a rule's attempts are not counted twice", () => {
  const [, week] = practiceWeeks(WEEKS, [
    count({ attempts: 3, clean: 1, findings: 4 }),
    count({ rule: "blame", attempts: 2 }),
    count({ level: "hard", attempts: 2, clean: 0, findings: 5 }),
    count({ level: "hard", rule: "blame", attempts: 1 }),
    count({ level: "hard", rule: "no-name", attempts: 2 }),
  ]);
  expect(week).toMatchObject({ attempts: 5, clean: 1, findings: 9 });
  expect(week!.levels).toEqual({
    easy: { attempts: 3, clean: 1, findings: 4 },
    middling: { attempts: 0, clean: 0, findings: 0 },
    hard: { attempts: 2, clean: 0, findings: 5 },
  });
  expect(week!.rules).toMatchObject({ blame: 3, "no-name": 2, stubborn: 0 });
});
