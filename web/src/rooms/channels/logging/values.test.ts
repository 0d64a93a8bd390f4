import { logContact } from "@guli/contract";
import { expect, test } from "vitest";
import { EMPTY, bodyOf, newFrom, problemsIn, remindedAt, thenOf } from "./values.ts";

const NOW = Date.parse("2026-11-22T10:00:00Z");
const KEY = "01938f00-0000-7000-8000-000000000001";
const [past, later] = ["2026-11-22T09:00:00Z", "2026-11-22T14:00:00Z"];

test.each([
  [{}, "resolved"],
  [{ promise: "I call back" }, "open"],
  [{ promise: "I call back", until: later }, "snoozed"],
  [{ promise: "I call back", until: past }, "open"],
  [{ promise: "I call back", until: later, then: "resolved" }, "resolved"],
  [{ then: "waiting" }, "waiting"],
  [{ then: "snoozed" }, "resolved"],
] as const)("of %j follows: %s", (given, then) => {
  expect(thenOf({ ...EMPTY, ...given }, NOW)).toBe(then);
});

test("one is reminded before it is due, and never in the past", () => {
  expect(remindedAt(later, NOW)).toBe("2026-11-22T13:30:00.000Z");
  expect(remindedAt("2026-11-22T10:10:00Z", NOW)).toBe("2026-11-22T10:01:00.000Z");
});

test.each([
  [{ phone: "+995 555 12 34 56", name: "Gvantsa", what: "Where is it?" }],
  [{ customerId: KEY, what: "Where is it?", promise: "I look into it", until: later, minutes: 7, mood: "angry", way: "visit" }],
] as const)("what is filled in is what the desk takes: %j", (given) => {
  const body = bodyOf({ ...EMPTY, ...given }, { key: KEY, now: NOW });
  expect(logContact.body?.safeParse(body).error).toBeUndefined();
});

test("somebody has to be named, and something said", () => {
  expect(Object.keys(problemsIn(EMPTY))).toEqual(["whom", "what"]);
  expect(Object.keys(problemsIn({ ...EMPTY, phone: "12", what: "x" }))).toEqual(["phone"]);
  expect(problemsIn({ ...EMPTY, customerId: KEY, what: "x" })).toEqual({});
});

test.each([
  ["+995 555 12-34-56", { name: "", phone: "+995 555 12-34-56" }],
  ["Gvantsa 2", { name: "Gvantsa 2", phone: "" }],
])("%s is the beginning of somebody new", (typed, expected) => {
  expect(newFrom(typed)).toEqual(expected);
});
