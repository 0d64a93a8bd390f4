import { CoachRule, CoachVirtue, type LearnedWeek } from "@guli/contract";
import { expect, test } from "vitest";
import { shareOf, strengthsIn, sumOfReplies, sumOfRule } from "./figures.ts";

function week(replies: number, flagged: number, thanks: number): LearnedWeek {
  const rules = Object.fromEntries(CoachRule.options.map((rule) => [rule, { replies, flagged: rule === "blame" ? flagged : 0, overridden: 0 }]));
  const strengths = Object.fromEntries(CoachVirtue.options.map((virtue) => [virtue, virtue === "thanks" ? thanks : virtue === "names" ? 1 : 0]));
  return {
    week: "2026-11-16",
    replies,
    toUpset: 1,
    clean: replies - flagged,
    rules: rules as LearnedWeek["rules"],
    strengths: strengths as LearnedWeek["strengths"],
  };
}

test.each([
  [1, 4, null],
  [0, 0, null],
  [1, 5, 0.2],
  [0, 12, 0],
])("%d of %d is a share of %s", (part, whole, share) => expect(shareOf(part, whole)).toBe(share));

test("weeks are summed, with the replies that a rule is about", () => {
  const weeks = [week(4, 1, 2), week(6, 2, 3)];
  expect(sumOfRule(weeks, "blame")).toEqual({ replies: 10, flagged: 3, overridden: 0 });
  expect(sumOfReplies(weeks)).toEqual({ replies: 10, clean: 7, toUpset: 2 });
});

test("praise comes by how often it was earned, and nothing that was not", () => {
  expect(strengthsIn([week(4, 1, 2), week(6, 2, 3)])).toEqual([
    { virtue: "thanks", count: 5 },
    { virtue: "names", count: 2 },
  ]);
});
