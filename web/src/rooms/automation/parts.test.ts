import { AutomationAction, AutomationCondition, AutomationFields } from "@guli/contract";
import { describe, expect, test } from "vitest";
import { ABOUT, ABOUT_GROUPS, DOES, type About, type Do } from "./names.ts";
import { blankAction, blankCondition, blankRule, clockOf, isUnfinished, isUnfinishedAction, minutesFrom, minutesOf, problemOf, spanOf } from "./parts.ts";
import { templates } from "./templates.ts";

test("every condition can be chosen once", () => {
  expect(ABOUT_GROUPS.flatMap(({ about }) => about).toSorted()).toEqual(Object.keys(ABOUT).toSorted());
});

describe("what is new is what the desk takes, or is said to be unfinished", () => {
  test.each(Object.keys(ABOUT) as About[])("condition: %s", (about) => {
    const blank = blankCondition(about);
    expect(AutomationCondition.safeParse(blank).success).toBe(!isUnfinished(blank));
  });
  test.each(Object.keys(DOES) as Do[])("action: %s", (what) => {
    const blank = blankAction(what);
    expect(AutomationAction.safeParse(blank).success).toBe(!isUnfinishedAction(blank));
  });
});

test("what is missing is said in the order of the form", () => {
  const rule = blankRule();
  expect(problemOf(rule)).toBe("Give the rule a name first.");
  expect(problemOf({ ...rule, name: "A" })).toBe("Say what the rule does first.");
  expect(problemOf({ ...rule, name: "A", actions: [{ do: "webhook", url: "shop.example" }] })).toBe("An action is not finished yet.");
  expect(problemOf({ ...rule, name: "A", actions: [{ do: "resolve" }] })).toBeNull();
  const broken = { ...rule, name: "A", when: [{ kind: "fact" as const, fact: "channel.broken" as const }] };
  expect(problemOf({ ...broken, actions: [{ do: "resolve" }] })).toBe("There is no conversation then: only a webhook can be called.");
  expect(problemOf({ ...broken, actions: [{ do: "webhook", url: "https://shop.example" }] })).toBeNull();
});

test("every example is a rule, but for what each business has to choose itself", () => {
  for (const { key, fields } of templates((text) => text)) {
    const problem = problemOf(fields);
    if (problem === null) expect(AutomationFields.safeParse(fields).error, key).toBeUndefined();
    else expect(problem, key).toBe("An action is not finished yet.");
  }
});

test.each([
  [90, { amount: 90, unit: "minutes" }],
  [120, { amount: 2, unit: "hours" }],
  [7200, { amount: 5, unit: "days" }],
] as const)("%i minutes", (minutes, span) => {
  expect(spanOf(minutes)).toEqual(span);
  expect(minutesOf(span.amount, span.unit)).toBe(minutes);
});

test("times of the day", () => {
  expect(clockOf(1320)).toBe("22:00");
  expect(minutesFrom("22:00", false)).toBe(1320);
  expect(minutesFrom("00:00", true)).toBe(1440);
  expect(minutesFrom("", false)).toBeNull();
});
