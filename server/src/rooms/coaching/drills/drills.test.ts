import { readFileSync } from "node:fs";
import { CoachLanguage, PracticeLevel, type CoachRule } from "@guli/contract";
import { describe, expect, test } from "vitest";
import { reviewOf } from "../coach.ts";
import { DrillFile, drills, modelText } from "./drills.ts";

const DONTS: readonly CoachRule[] = ["raised-voice", "not-listening", "stubborn", "single-option", "calm-down", "no-empathy", "blame"];

describe.each(CoachLanguage.options)("the drills in %s", (language) => {
  const own = drills.filter((drill) => drill.language === language);

  test("fit the form", () => {
    const written: unknown = JSON.parse(readFileSync(new URL(`${language}.json`, import.meta.url), "utf8"));
    expect(DrillFile.safeParse(written).error?.issues ?? []).toEqual([]);
    expect(own.map(({ id }) => id).toSorted()).toEqual(
      DrillFile.parse(written)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(own.filter(({ id }) => !id.startsWith(`${language}-`))).toEqual([]);
  });

  test("are enough to practise with, at every level", () => {
    expect(own.length).toBeGreaterThanOrEqual(15);
    for (const level of PracticeLevel.options) expect(own.filter((drill) => drill.level === level).length, level).toBeGreaterThanOrEqual(5);
    expect(new Set(own.map(({ trade }) => trade)).size).toBe(10);
  });
});

test("no two drills bear one name, and in each the customer has the last word", () => {
  expect(new Set(drills.map(({ id }) => id)).size).toBe(drills.length);
  expect(drills.filter(({ thread }) => thread.at(-1)?.from !== "customer").map(({ id }) => id)).toEqual([]);
});

test.each(drills.map((drill) => [drill.id, drill] as const))("the model answer to %s does not do what one must not", (_id, drill) => {
  const draft = modelText(drill);
  const { findings, strengths, language } = reviewOf({
    draft,
    customer: { name: drill.customer.name, mood: drill.mood },
    thread: drill.thread,
    aim: drill.aim,
    speaks: "en",
  });
  const wrong = findings.filter(({ rule, severity }) => DONTS.includes(rule) && severity !== "could");
  expect(wrong.map(({ rule, start, end }) => `${rule}: ${draft.slice(start, end)}`)).toEqual([]);
  expect(strengths.length).toBeGreaterThanOrEqual(3);
  expect(language?.split("-")[0]).toBe(drill.language);
});
