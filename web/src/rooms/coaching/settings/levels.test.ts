import { CoachRule, type CoachLevels } from "@guli/contract";
import { expect, test } from "vitest";
import { GROUPS, arises, changedIn } from "./levels.ts";

const kept = Object.fromEntries(CoachRule.options.map((rule) => [rule, { calm: "hint", dissatisfied: "warn", angry: "warn" }])) as CoachLevels;

test("every rule stands in one group", () => {
  expect(GROUPS.flatMap(({ rules }) => rules).toSorted()).toEqual([...CoachRule.options].toSorted());
});

test("only what was chosen otherwise is sent", () => {
  expect(changedIn(kept, kept)).toEqual([]);
  const chosen: CoachLevels = { ...kept, blame: { ...kept.blame, angry: "must" }, "no-name": { calm: "off", dissatisfied: "off", angry: "warn" } };
  expect(changedIn(chosen, kept)).toEqual([
    { rule: "blame", mood: "angry", level: "must" },
    { rule: "no-name", mood: "calm", level: "off" },
    { rule: "no-name", mood: "dissatisfied", level: "off" },
  ]);
});

test("a calm customer needs no apology", () => {
  expect([arises("stubborn", "calm"), arises("stubborn", "angry"), arises("blame", "calm")]).toEqual([false, true, true]);
});
