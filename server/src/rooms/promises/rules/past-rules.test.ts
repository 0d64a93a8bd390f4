import { expect, test } from "vitest";
import { plus } from "../../../core/clock.ts";
import type { Around } from "./around.ts";
import { always } from "./calendar.ts";
import { live, type PastFact } from "./past.ts";
import { ringAt } from "./promise.ts";

const NOON = "2026-11-20T12:00:00.000Z";
const at = (minutes: number) => plus(NOON, { minutes });
let ids = 0;
const around: Around = {
  conversation: { id: "c", state: "resolved", spam: false, waitingSince: null, createdAt: NOON },
  rule: {
    id: "r",
    name: "All",
    on: true,
    conditions: { channelKinds: [], channelIds: [], teamIds: [], priorities: [], tags: [], attributes: [] },
    hours: "always",
    warn: { unit: "percent", amount: 25 },
    escalation: { afterMinutes: 10, personIds: [], leads: true, assignee: false, assignTo: null, priority: null },
    createdAt: at(-1000),
    minutes: { first: 60, next: 30, solution: 240 },
  },
  rulesOn: new Set(["r"]),
  wait: null,
  answers: undefined,
  hours: { opening: always },
  newId: () => `${++ids}`,
};
const said = (facts: PastFact[], until: number) => live(facts, around, at(until)).map(({ what, result }) => `${what} ${result}`);
const fact = (what: PastFact["what"], minutes: number): PastFact => ({ what, at: at(minutes) });

test.each<[string, PastFact[], string[]]>([
  ["answered in time and resolved", [fact("asked", 0), fact("answered", 50), fact("resolved", 50)], ["first kept", "solution kept"]],
  ["answered late", [fact("asked", 0), fact("answered", 70)], ["first broken", "solution null"]],
  [
    "asked again and answered",
    [fact("asked", 0), fact("answered", 5), fact("asked", 20), fact("answered", 60)],
    ["first kept", "solution null", "next broken"],
  ],
  ["put aside without a word", [fact("asked", 0), fact("resolved", 30)], ["first dropped", "solution kept"]],
  ["never answered", [fact("asked", 0)], ["first broken", "solution broken"]],
])("%s", (_what, facts, results) => expect(said(facts, 1000)).toEqual(results));

test("what runs at the present runs on, and nothing of the past is due", () => {
  const [first, solution] = live([fact("asked", 0)], around, at(50));
  expect(first).toMatchObject({ result: null, dueAt: at(60), warnedAt: at(45), warnAt: null });
  expect(ringAt(first!)).toBe(at(60));
  expect(solution).toMatchObject({ result: null, dueAt: at(240) });
  const late = live([fact("asked", 0)], around, at(80))[0]!;
  expect(late).toMatchObject({ result: "broken", escalateAt: null, escalatedAt: at(70) });
  expect(ringAt(late)).toBeNull();
});
