import { describe, expect, test } from "vitest";
import { plus } from "../../../core/clock.ts";
import { align } from "./aligning.ts";
import type { Around } from "./around.ts";
import { grant, type Became, type Wish } from "./by-desk.ts";
import { always } from "./calendar.ts";
import { breakIt, pause, promise, settle, answer, type Promised, type Rule } from "./promise.ts";

/* Mr Brandt waits since noon; all hours count, so that times can be read off. */

const NOON = "2026-11-20T12:00:00.000Z";
const at = (minutes: number) => plus(NOON, { minutes });
const rule: Rule = {
  id: "everybody",
  name: "Everybody",
  on: true,
  conditions: { channelKinds: [], channelIds: [], teamIds: [], priorities: [], tags: [], attributes: [] },
  minutes: { first: 60, next: 60, solution: 240 },
  hours: "always",
  warn: { unit: "minutes", amount: 5 },
  escalation: { afterMinutes: 10, personIds: [], leads: true, assignee: false, assignTo: null, priority: null },
  createdAt: at(-1000),
};
const hours = { opening: always };
const around = (more: Partial<Around["conversation"]> & Partial<Pick<Around, "answers" | "wait" | "rule">> = {}): Around => {
  const { answers, wait = null, rule: fits = null, ...conversation } = more;
  return {
    conversation: { id: "c", state: "open", spam: false, waitingSince: NOON, createdAt: NOON, ...conversation },
    rule: fits,
    rulesOn: new Set(["everybody", "urgent"]),
    wait,
    answers,
    hours,
    newId: () => "new",
  };
};
const ran = (what: Wish["what"]) => promise({ rule, what, id: `old ${what}`, conversationId: "c", causeId: "e0", at: NOON }, hours)!;
const wish = (what: Wish["what"], minutes: number, more: Partial<Wish> = {}): Wish => ({
  what,
  minutes,
  hours: "always",
  causeId: "e1",
  by: { id: "angry", name: "Angry first" },
  at: at(20),
  ...more,
});
const answered = { answers: { firstAt: at(-60), lastAt: at(-60) } };
const theirTurn = { state: "waiting", waitingSince: null } as const;

test.each<[string, Promised[], Wish, Around, Became, string | null]>([
  ["a first answer to who waits", [], wish("first", 15), around(), "made", at(35)],
  ["a next answer to who was answered before", [], wish("next", 15), around(answered), "made", at(35)],
  ["no first answer to who was answered before", [], wish("first", 15), around(answered), "not-owed", null],
  ["no next answer to who was never answered", [], wish("next", 15), around(), "not-owed", null],
  ["no answer where it is their turn", [], wish("first", 15), around(theirTurn), "not-owed", null],
  ["no answer beside another that is owed", [ran("next")], wish("first", 15), around(), "not-owed", null],
  ["a solution of what is open", [], wish("solution", 60), around(), "made", at(80)],
  ["no solution of what is solved", [], wish("solution", 60), around({ ...theirTurn, state: "resolved" }), "not-owed", null],
  ["nothing to spam", [], wish("solution", 60), around({ spam: true }), "not-owed", null],
  ["sooner than what runs", [ran("first")], wish("first", 15), around(), "sooner", at(35)],
  ["never later than what runs", [ran("first")], wish("first", 45), around(), "due-sooner", null],
  ["not at the same time again", [ran("first")], wish("first", 40), around(), "due-sooner", null],
  ["not while what is broken is unanswered", [breakIt(ran("first"), hours)], wish("first", 15), around(), "broken", null],
  ["what is over is broken, though nobody has noticed yet", [ran("first")], wish("first", 15, { at: at(61) }), around(), "broken", null],
  ["where the hours never open", [], wish("first", 15, { hours: "opening" }), { ...around(), hours: { opening: never() } }, "never-due", null],
  ["sooner than what a rule is about to promise", [], wish("first", 15), around({ rule }), "made", at(35)],
  ["the sooner time that a rule is about to promise", [], wish("first", 45), around({ rule }), "due-sooner", at(60)],
  ["the sooner solution that a rule is about to promise", [], wish("solution", 300), around({ rule }), "due-sooner", at(260)],
  ["once for its cause", [settle(answer(ran("first"), { messageId: "r", at: at(5) }))], wish("first", 15, { causeId: "e0" }), around(), "not-owed", null],
])("%s", (_, promises, wished, now, became, dueAt) => {
  const granted = grant(promises, wished, now);
  expect([granted.became, granted.one?.dueAt ?? null]).toEqual([became, dueAt]);
  if (dueAt === null) expect(granted.after).toBe(promises);
});

function never() {
  return { ...always, add: () => null, opening: () => null };
}

describe("what takes the place of a promise", () => {
  test("is the same one, named for who shortened it; who is warned and told stays", () => {
    const { after } = grant([ran("first"), ran("solution")], wish("first", 15), around());
    expect(after).toHaveLength(2);
    expect(after[0]).toMatchObject({ id: "old first", minutes: 15, runsSince: at(20), warnAt: at(30), madeAt: NOON });
    expect(after[0]?.rule).toEqual({ id: "angry", name: "Angry first", warn: rule.warn, escalation: rule.escalation, byDesk: true });
  });

  test("is the one that a rule was about to promise, too", () => {
    expect(grant([], wish("first", 15), around({ rule })).after).toMatchObject([{ dueAt: at(35), rule: { id: "angry", escalation: rule.escalation } }]);
    expect(grant([], wish("first", 45), around({ rule })).after).toMatchObject([{ dueAt: at(60), rule: { id: "everybody" } }]);
  });

  test("stands where that one stood, and is measured by what that one had left", () => {
    const stood = pause(ran("solution"), { why: "customer", at: at(10) }, hours);
    const { became, one } = grant([stood], wish("solution", 100), around(theirTurn));
    expect(became).toBe("sooner");
    expect(one).toMatchObject({ dueAt: null, pausedWhy: "customer", pausedSince: at(20), usedMs: 0 });
    expect(grant([stood], wish("solution", 230), around(theirTurn)).became).toBe("due-sooner");
  });
});

describe("a rule that fits later", () => {
  const granted = () => grant([], wish("first", 15), around()).after;
  const changed = { id: "e2", at: at(21), kind: "changed" } as const;

  test("does not put off what the desk has promised by itself", () => {
    expect(align(granted(), changed, around({ rule }))[0]).toMatchObject({ dueAt: at(35), rule: { id: "angry" } });
  });

  test("may be due sooner", () => {
    const urgent = { ...rule, id: "urgent", minutes: { ...rule.minutes, first: 5 } };
    expect(align(granted(), changed, around({ rule: urgent }))[0]).toMatchObject({ dueAt: at(25), rule: { id: "urgent" } });
  });
});
