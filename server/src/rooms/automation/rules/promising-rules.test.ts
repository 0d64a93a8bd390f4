import type { AutomationAction } from "@guli/contract";
import { expect, test } from "vitest";
import { matter, situation } from "./cast.ts";
import { becameOf, nothingOwed, owedAfter, wouldPromise, type Owed } from "./promising.ts";
import type { Situation } from "./situation.ts";

/* Noon in Tbilisi on a Monday, eight in UTC: open until two in UTC. Mr Brandt waits. */

type Promising = Extract<AutomationAction, { do: "promise" }>;
const promise = (what: Promising["what"], minutes: number, hours: Promising["hours"] = "always"): Promising => ({ do: "promise", what, minutes, hours });
const owed = (due: Owed["due"], answered = false): Owed => ({ answered, due });
const answered = owed({}, true);
const never = { ...situation().here, openingHours: { week: [[], [], [], [], [], [], []], dates: {} } };
const theirTurn = situation({ matter: matter({ state: "waiting", waitingSince: null }) });

test.each<[string, Owed, Promising, Situation, string, string | null]>([
  ["a first answer", nothingOwed, promise("first", 15), situation(), "made", "2026-11-23T08:15:00.000Z"],
  ["over the night, where only opening hours count", nothingOwed, promise("first", 420, "opening"), situation(), "made", "2026-11-24T06:00:00.000Z"],
  ["no first answer to who was answered", answered, promise("first", 15), situation(), "not-owed", null],
  ["a next answer to who was answered", answered, promise("next", 15), situation(), "made", "2026-11-23T08:15:00.000Z"],
  ["no next answer to who never was", nothingOwed, promise("next", 15), situation(), "not-owed", null],
  ["no answer where it is their turn", nothingOwed, promise("first", 15), theirTurn, "not-owed", null],
  ["a solution, whoever's turn it is", nothingOwed, promise("solution", 60), theirTurn, "made", "2026-11-23T09:00:00.000Z"],
  ["sooner", owed({ first: "2026-11-23T08:20:00.000Z" }), promise("first", 15), situation(), "sooner", "2026-11-23T08:15:00.000Z"],
  ["never later", owed({ first: "2026-11-23T08:10:00.000Z" }), promise("first", 15), situation(), "due-sooner", null],
  ["not again when it is broken", owed({ first: "2026-11-23T07:59:00.000Z" }), promise("first", 15), situation(), "broken", null],
  ["not where it never opens", nothingOwed, promise("first", 15, "opening"), situation({ here: never }), "never-due", null],
])("%s", (_, before, action, now, became, dueAt) => {
  const would = wouldPromise(before, action, now);
  expect(would.became).toBe(became);
  if (dueAt === null) expect(would.after).toBe(before);
  else expect(would.after.due[action.what]).toBe(dueAt);
});

const all = { first: "2026-11-23T08:15:00.000Z", solution: "2026-11-23T09:00:00.000Z" };
test.each<[string, Parameters<typeof matter>[0], boolean, Owed]>([
  ["asked again", {}, false, owed(all)],
  ["snoozed", { state: "snoozed", waitingSince: null }, false, owed(all)],
  ["answered", { state: "waiting", waitingSince: null }, true, owed({ solution: all.solution }, true)],
  ["left to them", { state: "waiting", waitingSince: null }, false, owed({ solution: all.solution })],
  ["resolved", { state: "resolved", waitingSince: null }, false, owed({})],
  ["spam", { spam: true }, false, owed({})],
])("what is owed once it was %s", (_, change, byPerson, after) => {
  expect(owedAfter(owed(all), matter(change), { answered: byPerson })).toEqual(after);
});

test.each([
  ["made", "done"],
  ["sooner", "done"],
  ["not-owed", { nothing: "not-owed" }],
  ["due-sooner", { nothing: "due-sooner" }],
  ["broken", { nothing: "promise-broken" }],
  ["never-due", { refused: "never-opens" }],
] as const)("%s is said in the log", (promised, said) => {
  expect(becameOf(promised)).toEqual(said);
});
