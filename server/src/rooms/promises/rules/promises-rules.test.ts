import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plus } from "../../../core/clock.ts";
import type { Around, Fact } from "./around.ts";
import { always } from "./calendar.ts";
import { hear } from "./hearing.ts";
import { waitFor } from "./aligning.ts";
import { asksForAttributes, ruleFor, type About } from "./matching.ts";
import { nearest } from "./nearest.ts";
import { counted, isOpen, ringAt, type Promised, type Rule } from "./promise.ts";

/* Mr Brandt waits; all hours count, so that times can be read off. */

const NOON = "2026-11-20T12:00:00.000Z";
const at = (minutes: number) => plus(NOON, { seconds: Math.round(minutes * 60) });
const nothing: Rule["conditions"] = { channelKinds: [], channelIds: [], teamIds: [], priorities: [], tags: [], attributes: [] };
const rule: Rule = {
  id: "everybody",
  name: "Everybody",
  on: true,
  conditions: nothing,
  hours: "always",
  warn: null,
  escalation: null,
  createdAt: at(-1000),
  minutes: { first: 60, next: 30, solution: 240 },
};
let made = 0;
const around = (more: Partial<Around["conversation"]> & Partial<Pick<Around, "rule" | "wait" | "answers">> = {}): Around => {
  const { rule: fits = rule, wait = null, answers, ...conversation } = more;
  return {
    conversation: { id: "c", state: "open", spam: false, waitingSince: NOON, createdAt: NOON, ...conversation },
    rule: fits,
    rulesOn: new Set(["everybody", "urgent"]),
    wait,
    answers,
    hours: { opening: always },
    newId: () => `p${++made}`,
  };
};
let facts = 0;
type Kind<K> = Extract<Fact, { kind: K }>;
const fact = <K extends Fact["kind"]>(kind: K, minutes: number, more: Omit<Kind<K>, "kind" | "id" | "at">): Fact =>
  ({ id: `e${++facts}`, at: at(minutes), kind, ...more }) as Fact;
const asked = (minutes: number, began = false) => fact("asked", minutes, { began });
const answered = (minutes: number, messageId = "r") => fact("answered", minutes, { messageId });
const left = (minutes: number, messageId = "r") => fact("left", minutes, { messageId, writtenAt: null });
const answers = (first: number, last = first) => ({ firstAt: at(first), lastAt: at(last) });
const said = (all: Promised[]) => all.map(({ what, result, answeredAt }) => `${what} ${result ?? (answeredAt ? "answered" : "open")}`);

describe("an answer", () => {
  const begun = () => hear([], [asked(0, true)], around());

  test("is promised with the solution when a conversation begins, and not again while they wait", () => {
    const all = hear(begun(), [asked(5)], around());
    expect(said(all)).toEqual(["first open", "solution open"]);
    expect(all.map((one) => one.dueAt)).toEqual([at(60), at(240)]);
  });

  test("counts from when it was written, and is decided on when it has left", () => {
    const written = hear(begun(), [answered(60)], around({ answers: answers(60) }));
    expect(said(written)[0]).toBe("first answered");
    expect(hear(written, [left(61)], around({ answers: answers(60) }))[0]).toMatchObject({ result: "kept", endedAt: at(60), settledAt: at(60) });
  });

  test("a moment too late is broken when it was due, and settled when it came", () => {
    const all = hear(begun(), [fact("answered", 60.1, { messageId: "r" }), left(61)], around({ answers: answers(60.1) }));
    expect(all[0]).toMatchObject({ result: "broken", endedAt: at(60), answeredAt: at(60.1), settledAt: at(60.1) });
  });

  test("that was taken back before it was heard of answers nothing", () => {
    const all = hear(begun(), [answered(10), fact("unanswered", 11, { messageId: "r" })], around());
    expect(all[0]).toMatchObject({ answeredAt: null, result: null, dueAt: at(60) });
  });

  test("that failed and leaves in the end answers what was asked before it was written", () => {
    const all = hear(begun(), [answered(10), fact("unanswered", 11, { messageId: "r" }), fact("left", 20, { messageId: "r", writtenAt: at(10) })], around());
    expect(all[0]).toMatchObject({ result: "kept", endedAt: at(20) });
    const asksLater = hear(begun(), [fact("left", 20, { messageId: "r", writtenAt: at(-1) })], around());
    expect(asksLater[0]?.result).toBeNull();
  });

  test("to what they write after an answer is the next one, also after it was resolved", () => {
    const first = hear(begun(), [answered(10), left(11)], around({ answers: answers(10), state: "waiting", waitingSince: null }));
    const all = hear(first, [asked(20)], around({ answers: answers(10) }));
    expect(said(all)).toEqual(["first kept", "solution open", "next open"]);
    expect(all[2]).toMatchObject({ dueAt: at(50) });
  });
});

describe("a solution", () => {
  const begun = () => hear([], [asked(0, true), answered(10), left(11)], around({ answers: answers(10), state: "waiting", waitingSince: null }));
  const solution = (all: Promised[]) => all.find((one) => one.what === "solution")!;

  test("stands while the customer owes the answer, and goes on where it stood", () => {
    expect(solution(begun())).toMatchObject({ pausedWhy: "customer", dueAt: null, usedMs: 0 });
    const paused = hear(begun(), [fact("changed", 30, {})], around({ answers: answers(10) }));
    expect(solution(hear(paused, [asked(100)], around({ answers: answers(10) }))).dueAt).toBe(at(270));
  });

  test("stands until they wrote, also where what happened before is heard only after that", () => {
    const written = around({ answers: answers(10), waitingSince: at(500) });
    const late = hear(begun(), [fact("changed", 12, {})], written);
    expect(solution(late)).toMatchObject({ pausedWhy: "customer", dueAt: null });
    expect(solution(hear(late, [asked(500)], written))).toMatchObject({ result: null, dueAt: at(740) });
  });

  test("is kept when it is resolved, and a new one is made when it is opened again", () => {
    const done = hear(begun(), [fact("resolved", 40, { messageId: null })], around({ state: "resolved", waitingSince: null, answers: answers(10) }));
    expect(solution(done)).toMatchObject({ result: "kept", endedAt: at(40) });
    const again = hear(done, [fact("reopened", 500, {}), asked(500)], around({ answers: answers(10), waitingSince: at(500) }));
    expect(said(again)).toEqual(["first kept", "solution kept", "solution open", "next open"]);
  });

  test("that a reply brought is decided on when the reply has left", () => {
    const replied = hear(begun(), [fact("resolved", 40, { messageId: "last" })], around({ state: "resolved", waitingSince: null, answers: answers(10, 40) }));
    expect(solution(replied)).toMatchObject({ result: null, answeredAt: at(40) });
    expect(solution(hear(replied, [left(41, "last")], around({ state: "resolved", waitingSince: null, answers: answers(10, 40) })))?.result).toBe("kept");
    const back = hear(replied, [fact("unanswered", 41, { messageId: "last" })], around({ answers: answers(10) }));
    expect(solution(back)).toMatchObject({ result: null, answeredAt: null, settledAt: null });
  });
});

test("waiting for somebody else stops next answer and solution, never the first answer", () => {
  const wait = { why: "third-party" as const, at: at(10) };
  const begun = hear([], [asked(0, true)], around()).map((one) => waitFor(one, wait, around().hours));
  expect(begun.map((one) => one.pausedWhy)).toEqual([null, "third-party"]);
  const next = hear([], [asked(0)], around({ answers: answers(-5) })).map((one) => waitFor(one, wait, around().hours));
  expect(next[0]).toMatchObject({ what: "next", pausedWhy: "third-party", usedMs: 600_000, dueAt: null });
  const waiting = around({ answers: answers(-5), wait: { why: "third-party", since: at(10) } });
  expect(hear(next, [asked(100)], waiting)[0]).toMatchObject({ pausedWhy: null, dueAt: at(120) });
});

test("another rule that fits changes the time from the beginning, but nothing becomes due backwards", () => {
  const urgent: Rule = { ...rule, id: "urgent", minutes: { first: 15, next: null, solution: null } };
  const begun = hear([], [asked(0, true)], around());
  const soon = hear(begun, [fact("changed", 5, {})], around({ rule: urgent }));
  expect(soon.map(({ dueAt, result }) => [dueAt, result])).toEqual([[at(15), null], [null, "dropped"].map((one, place) => (place === 0 ? at(240) : one))]);
  expect(hear(begun, [fact("changed", 40, {})], around({ rule: urgent }))[0]?.dueAt).toBe(at(40));
});

test("a rule that was taken away keeps its promises, a conversation that no longer fits loses them", () => {
  const begun = hear([], [asked(0, true)], around());
  const gone = { ...around({ rule: null }), rule: null };
  expect(said(hear(begun, [fact("changed", 5, {})], gone))).toEqual(["first dropped", "solution dropped"]);
  expect(said(hear(begun, [fact("changed", 5, {})], { ...gone, rulesOn: new Set() }))).toEqual(["first open", "solution open"]);
});

const kinds: fc.Arbitrary<Fact>[] = [
  fc.record({ began: fc.boolean() }).map(({ began }) => asked(0, began)),
  ...(["a", "b"] as const).flatMap((id) => [
    fc.constant(answered(0, id)),
    fc.constant(left(0, id)),
    fc.constant(fact("unanswered", 0, { messageId: id })),
    fc.constant(fact("resolved", 0, { messageId: id })),
  ]),
  fc.constant(fact("resolved", 0, { messageId: null })),
  fc.constant(fact("reopened", 0, {})),
  fc.constant(fact("changed", 0, {})),
];
const history = fc.array(fc.tuple(fc.oneof(...kinds), fc.integer({ min: 0, max: 90 })), { maxLength: 14 }).map((steps) => {
  let minutes = 0;
  return steps.map(([one, passed]) => ({ ...one, id: `e${++facts}`, at: at((minutes += passed)) }));
});
const states = fc.record({
  state: fc.constantFrom("open", "waiting", "snoozed", "resolved"),
  spam: fc.boolean(),
  waitingSince: fc.constantFrom(null, NOON, at(30)),
  answers: fc.constantFrom(undefined, answers(0, 2000), answers(10, 50)),
  wait: fc.constantFrom(null, { why: "our-step" as const, since: at(20) }),
});

describe("whatever happens", () => {
  test("a result never changes, and nothing is open twice", () => {
    fc.assert(
      fc.property(history, states, (steps, now) => {
        let all: Promised[] = [];
        for (const step of steps) {
          const before = all;
          all = hear(all, [step], around(now as never));
          for (const was of before.filter((one) => one.result !== null)) {
            expect(all.find((one) => one.id === was.id)).toMatchObject({ result: was.result, endedAt: was.endedAt });
          }
          for (const one of all) expect(one.result === "kept" || one.result === "dropped" ? one.settledAt : "any").not.toBeNull();
        }
        const open = all.filter((one) => isOpen(one) && one.what === "solution");
        expect(open.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 400 },
    );
  });

  test("heard once more, nothing is promised once more", () => {
    fc.assert(
      fc.property(history, states, (steps, now) => {
        const once = hear([], steps, around(now as never));
        const last = steps.at(-1);
        const twice = last ? hear(once, [last], around(now as never)) : once;
        expect(twice.length).toBe(once.length);
      }),
      { numRuns: 400 },
    );
  });

  test("who waits for nothing rings for nothing", () => {
    fc.assert(
      fc.property(history, states, (steps, now) => {
        for (const one of hear([], steps, around(now as never)))
          if (!isOpen(one) || (one.pausedSince !== null && one.result === null)) expect(ringAt(one)).toBeNull();
      }),
    );
  });
});

describe("a warning", () => {
  const warned = (warn: Rule["warn"]) => hear([], [asked(0, true)], around({ rule: { ...rule, warn } }))[0]!;
  test.each([
    [{ unit: "percent", amount: 25 } as const, at(45)],
    [{ unit: "minutes", amount: 10 } as const, at(50)],
    [{ unit: "minutes", amount: 600 } as const, at(0)],
    [null, null],
  ])("%j comes in time", (warn, when) => {
    expect(warned(warn).warnAt).toBe(when);
  });

  test("is given once, however the time moves", () => {
    const given = { ...warned({ unit: "percent", amount: 25 }), warnAt: null, warnedAt: at(45) };
    expect(counted(given, around().hours).warnAt).toBeNull();
  });
});

test.each<[string, Partial<Rule["conditions"]>, boolean]>([
  ["no condition", {}, true],
  ["one of several channels", { channelKinds: ["email", "telegram"] }, true],
  ["another channel", { channelIds: ["other"] }, false],
  ["its team", { teamIds: ["returns"] }, true],
  ["its priority", { priorities: ["urgent", "high"] }, true],
  ["one of several tags", { tags: ["refund", "late"] }, true],
  ["a tag that it has not", { tags: ["refund"] }, false],
  ["a kind of customer", { attributes: [{ key: "vip", value: true }] }, true],
  ["who has no such attribute", { attributes: [{ key: "city", value: null }] }, true],
  ["only if every field fits", { teamIds: ["returns"], priorities: ["low"] }, false],
])("a rule for %s", (_what, conditions, fits) => {
  const about: About = {
    channelKind: "telegram",
    channelId: "bot",
    teamId: "returns",
    priority: "high",
    tags: ["late"],
    attributes: { vip: true },
  };
  const asking = { ...rule, conditions: { ...nothing, ...conditions } };
  expect(ruleFor([{ ...asking, on: false }, asking, rule], about)?.conditions === asking.conditions).toBe(fits);
  expect(asksForAttributes([asking])).toBe("attributes" in conditions);
});

test("the nearest is what is due first; a broken solution is old news while an answer is owed; what stands comes last", () => {
  const [first, solution] = hear([], [asked(0, true)], around()) as [Promised, Promised];
  const broken: Promised = { ...solution, result: "broken", dueAt: at(-10) };
  const stands: Promised = { ...first, pausedSince: at(1), dueAt: null };
  expect(nearest([solution, first])).toEqual({ what: "first", state: "running", dueAt: at(60), warnAt: null });
  expect(nearest([broken, first])?.what).toBe("first");
  expect(nearest([broken])).toMatchObject({ what: "solution", state: "broken" });
  expect(nearest([stands, solution])?.what).toBe("solution");
  expect(nearest([stands])).toMatchObject({ state: "paused", dueAt: null });
  expect(nearest([{ ...first, answeredAt: at(5) }])).toBeNull();
});
