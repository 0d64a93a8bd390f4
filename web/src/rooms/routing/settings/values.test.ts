import type { RoutingPerson, RoutingRule } from "@guli/contract";
import { expect, test } from "vitest";
import { ruleFrom, ruleValues, takesFrom, takesValues } from "./values.ts";

const rule: RoutingRule = {
  teamId: "t",
  way: "by-load",
  knownFirst: true,
  match: { language: true, channel: false, skill: true },
  relaxAfterMinutes: 30,
  returnAfterMinutes: 20,
};

test.each<[string, Partial<RoutingRule>]>([
  ["as it is", {}],
  ["never given to anyone else, never taken back", { relaxAfterMinutes: null, returnAfterMinutes: null }],
  ["at once", { relaxAfterMinutes: 0, returnAfterMinutes: 0 }],
])("a rule comes back from its form: %s", (_what, more) => {
  expect(ruleFrom("t", ruleValues({ ...rule, ...more }))).toEqual({ ...rule, ...more });
});

test("who wants some time to pass and does not say how much gets a quarter of an hour", () => {
  expect(ruleFrom(null, { ...ruleValues(rule), returns: "after", returnAfter: "" }).returnAfterMinutes).toBe(15);
  expect(ruleValues({ ...rule, returnAfterMinutes: null }).returnAfter).toBe(15);
});

test("somebody without a capacity of their own has none in the form, and somebody with none has zero", () => {
  const person: RoutingPerson = { personId: "p", capacity: null, skills: ["law"], languages: ["uz"], channelKinds: [], hours: null };
  expect(takesValues(person).capacity).toBe("");
  const { personId: _, ...taken } = person;
  expect(takesFrom(takesValues(person))).toEqual(taken);
  expect(takesFrom(takesValues({ ...person, capacity: 0 })).capacity).toBe(0);
});
