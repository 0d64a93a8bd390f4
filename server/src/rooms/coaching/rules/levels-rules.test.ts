import { CoachRule, Mood, type CoachFinding, type CoachReview } from "@guli/contract";
import { describe, expect, test } from "vitest";
import { defaults, levelsFrom, weigh } from "./levels.ts";

const finding = (rule: CoachRule): CoachFinding => ({ rule, severity: "should", start: 0, end: 4, message: "why", suggestion: null });
const review = (...rules: CoachRule[]): CoachReview => ({ language: "en", aim: "satisfaction", findings: rules.map(finding), strengths: [] });
const must = levelsFrom([
  { rule: "blame", mood: "angry", level: "must" },
  { rule: "no-thanks", mood: "angry", level: "off" },
]);

test("nothing is forbidden by default, and the seven don'ts are a warning where someone is upset", () => {
  const all = CoachRule.options.flatMap((rule) => Mood.options.map((mood) => [rule, mood, defaults[rule][mood]] as const));
  expect(all.filter(([, , level]) => level === "must" || level === "off")).toEqual([]);
  expect(all.filter(([, , level]) => level === "warn")).toHaveLength(14);
  expect(defaults.blame).toEqual({ calm: "hint", dissatisfied: "warn", angry: "warn" });
  expect(defaults["no-name"].angry).toBe("hint");
});

test("what was chosen stands over the defaults; rules that are no more are nothing", () => {
  expect(levelsFrom([])).toEqual(defaults);
  const levels = levelsFrom([
    { rule: "blame", mood: "angry", level: "must" },
    { rule: "too-slow", mood: "calm", level: "must" },
  ]);
  expect(levels).toEqual({ ...defaults, blame: { ...defaults.blame, angry: "must" } });
});

describe("a reply", () => {
  test("leaves with hints and warnings, which are kept", () => {
    const { weighed, unresolved } = weigh(review("stubborn", "no-name"), { levels: must, mood: "angry", overridden: {} });
    expect(unresolved).toEqual([]);
    expect(weighed.map(({ rule, level }) => [rule, level])).toEqual([
      ["stubborn", "warn"],
      ["no-name", "hint"],
    ]);
  });
  test("stays while something must be resolved, and only where it must", () => {
    expect(weigh(review("blame", "stubborn"), { levels: must, mood: "angry", overridden: {} }).unresolved.map(({ rule }) => rule)).toEqual(["blame"]);
    expect(weigh(review("blame"), { levels: must, mood: "calm", overridden: {} }).unresolved).toEqual([]);
  });
  test("leaves with a reason, which is kept with each finding of the rule, and with no other", () => {
    const overridden = { blame: "They asked whose fault it was.", stubborn: "Because." };
    const { weighed, unresolved } = weigh(review("blame", "blame", "stubborn"), { levels: must, mood: "angry", overridden });
    expect(unresolved).toEqual([]);
    expect(weighed.map((one) => one.overridden)).toEqual([overridden.blame, overridden.blame, null]);
  });
  test("is not judged by what is off", () => expect(weigh(review("no-thanks"), { levels: must, mood: "angry", overridden: {} }).weighed).toEqual([]));
});
