import { expect, it } from "vitest";
import { thresholdOf } from "../../training/sureness.ts";
import { brokenIn, type Weighing } from "./judging.ts";
import type { Reading } from "./reading.ts";
import type { Rule } from "./rules/rule.ts";
import type { RuleId } from "./types.ts";

const alone = { upset: 1, calm: 0.5 };
const ruleOf = (id: RuleId): Rule => ({
  id,
  severity: () => "must",
  reason: () => "blames",
  applies: () => true,
  signals: () => ({}),
  where: () => ({ start: 0, end: 0 }),
});
/** A rule that speaks from even odds on, and is beyond them by so many logits. */
const beyond = (bias: number): Weighing => ({ bias, weights: {}, whole: [], threshold: 0.5 });

it.each([
  ["upset", { blame: 0.9 }, []],
  ["upset", { blame: 1.1 }, ["blame"]],
  ["calm", { blame: 0.4 }, []],
  ["calm", { blame: 0.6 }, ["blame"]],
  ["upset", { blame: 0.1, stubborn: 0.1 }, ["blame", "stubborn"]],
  ["upset", { blame: 0.1, stubborn: -0.1 }, []],
  ["upset", { blame: 40, stubborn: -40 }, ["blame"]],
] as const)("to somebody %s, what is so far beyond its threshold is said, and alone only when surer: %o", (mood, sure, said) => {
  const weighings = Object.fromEntries(Object.entries(sure).map(([id, logits]) => [id, beyond(logits)]));
  const reading = { upset: mood === "upset" } as Reading;
  const rules = (["blame", "stubborn"] as const).map(ruleOf);
  expect(brokenIn({ reading, whole: [] }, rules, { weighings, alone }).map(({ id }) => id)).toEqual(said);
});

it("a threshold lies between what is guilty and what is not, and one draft more does not throw it across", () => {
  const told = [0.1, 0.15, 0.2, 0.25, 0.3]
    .map((likely) => ({ likely, guilty: false }))
    .concat([0.7, 0.75, 0.8, 0.85, 0.9].map((likely) => ({ likely, guilty: true })));
  const many = Array.from({ length: 40 }, () => told).flat();
  const found = thresholdOf(many);
  expect(found).toBeGreaterThan(0.4);
  expect(found).toBeLessThan(0.6);
  expect(Math.abs(thresholdOf([...many, { likely: 0.62, guilty: false }]) - found)).toBeLessThan(0.05);
});
