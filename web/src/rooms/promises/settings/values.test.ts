import type { AttributeDefinition, PromiseRule } from "@guli/contract";
import { expect, test } from "vitest";
import { bodyOf, minutesOf, proposal, spanOf, valuesOf } from "./values.ts";

type Body = Omit<PromiseRule, "id">;
const tier: AttributeDefinition = { id: "a", key: "vip", label: "VIP", type: "yes-no", choices: [] };
const size: AttributeDefinition = { id: "b", key: "size", label: "Size", type: "number", choices: [] };

const full: Body = {
  name: "Telegram",
  on: false,
  conditions: {
    channelKinds: ["telegram"],
    channelIds: ["c1"],
    teamIds: ["t1"],
    priorities: ["urgent"],
    tags: ["refund"],
    attributes: [
      { key: "vip", value: true },
      { key: "city", value: "Tbilisi" },
    ],
  },
  minutes: { first: 15, next: 90, solution: 480 },
  hours: "always",
  warn: { unit: "minutes", amount: 5 },
  escalation: { afterMinutes: 30, personIds: ["p1"], leads: false, assignee: true, assignTo: "p2", priority: "high" },
};

test.each([
  ["everything that a rule can say", full],
  ["the proposal", { ...proposal, name: "Everybody" }],
])("%s goes through the form and back", (_what, body) => {
  expect(bodyOf(valuesOf(body), body, [tier, size])).toEqual(body);
});

test("values are written as customers have them, by the kind of the attribute", () => {
  const of = (attributeKey: string, attributeValue: string) =>
    bodyOf({ ...valuesOf({ ...proposal, name: "" }), attributeKey, attributeValue }, { ...proposal, name: "" }, [tier, size]).conditions.attributes;
  expect(of("size", "42")).toEqual([{ key: "size", value: 42 }]);
  expect(of("vip", "false")).toEqual([{ key: "vip", value: false }]);
  expect(of("city", "Batumi")).toEqual([{ key: "city", value: "Batumi" }]);
  expect(of("city", "")).toEqual([{ key: "city", value: null }]);
});

test.each([
  [null, { amount: "", unit: "hours" }],
  [0, { amount: 0, unit: "minutes" }],
  [60, { amount: 1, unit: "hours" }],
  [90, { amount: 90, unit: "minutes" }],
] as const)("%s minutes are %j", (minutes, span) => {
  expect(spanOf(minutes)).toEqual(span);
  expect(minutesOf(span)).toBe(minutes);
});

test("half an hour is thirty minutes", () => {
  expect(minutesOf({ amount: 0.5, unit: "hours" })).toBe(30);
});
