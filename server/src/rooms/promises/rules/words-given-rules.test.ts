import { describe, expect, test } from "vitest";
import { plus } from "../../../core/clock.ts";
import { waitFor } from "./aligning.ts";
import type { Around, Fact } from "./around.ts";
import { always } from "./calendar.ts";
import { hear } from "./hearing.ts";
import type { Promised, Rule } from "./promise.ts";

/* Ada has told Mr Brandt on the phone by when she will call him. All hours count. */

const NOON = "2026-11-20T12:00:00.000Z";
const at = (minutes: number) => plus(NOON, { seconds: Math.round(minutes * 60) });
const rule: Rule = {
  id: "everybody",
  name: "Everybody",
  on: true,
  conditions: { channelKinds: [], channelIds: [], teamIds: [], priorities: [], tags: [], attributes: [] },
  hours: "always",
  warn: null,
  escalation: null,
  createdAt: at(-1000),
  minutes: { first: 60, next: 30, solution: 240 },
};
let [made, facts] = [0, 0];
const around = (more: Partial<Around["conversation"]> & Partial<Pick<Around, "rule" | "answers">> = {}): Around => {
  const { rule: fits = rule, answers, ...conversation } = more;
  return {
    conversation: { id: "c", state: "open", spam: false, waitingSince: NOON, createdAt: NOON, ...conversation },
    rule: fits,
    rulesOn: new Set(["everybody"]),
    wait: null,
    answers,
    hours: { opening: always },
    newId: () => `p${++made}`,
  };
};
type Kind<K> = Extract<Fact, { kind: K }>;
const fact = <K extends Fact["kind"]>(kind: K, minutes: number, more: Omit<Kind<K>, "kind" | "id" | "at">): Fact =>
  ({ id: `e${++facts}`, at: at(minutes), kind, ...more }) as Fact;
const asked = (minutes: number, began = false) => fact("asked", minutes, { began });
const answered = (minutes: number) => fact("answered", minutes, { messageId: "r" });
const left = (minutes: number) => fact("left", minutes, { messageId: "r", writtenAt: null });
const answers = (minutes: number) => ({ firstAt: at(minutes), lastAt: at(minutes) });
const said = (all: Promised[]) => all.map(({ what, result, answeredAt }) => `${what} ${result ?? (answeredAt ? "answered" : "open")}`);

describe("a word given on the phone", () => {
  const word = { messageId: "m", text: "I call her when it is here.", until: at(90), by: "ada" };
  const give = (minutes: number) => fact("given", minutes, { word });
  const called = (minutes: number) => fact("called", minutes, {});
  const resolved = (minutes: number) => fact("resolved", minutes, { messageId: null });
  const quiet = { waitingSince: null, state: "resolved" as const };
  const given = (more: Parameters<typeof around>[0] = {}) => hear([], [give(0.5)], around({ rule: null, ...quiet, ...more }));

  test("is due at the time that was named, and warned of and escalated where no rule says how", () => {
    expect(given()).toMatchObject([
      { what: "given", dueAt: at(90), madeAt: at(0.5), rule: { id: "m", name: word.text, by: "ada", escalation: { leads: true } } },
    ]);
    expect(Date.parse(given()[0]!.warnAt!)).toBeLessThan(Date.parse(at(90)));
  });

  test("goes by the rule that fits where one does, as far as warning and escalation go", () => {
    const fits = { ...rule, warn: { unit: "minutes" as const, amount: 10 } };
    expect(given({ rule: fits })).toMatchObject([{ warnAt: at(80), dueAt: at(90), rule: { escalation: null } }]);
  });

  test("is given once, however often that is heard, and not for a time that is over", () => {
    const fact = give(0.5);
    expect(hear([], [fact, fact], around({ rule: null, ...quiet }))).toHaveLength(1);
    expect(hear([], [give(90)], around({ rule: null, ...quiet }))).toEqual([]);
  });

  test.each([
    ["by a call of ours", [called(60)], "given kept"],
    ["by resolving it later", [resolved(60)], "given kept"],
    ["not by closing the matter as it is given", [resolved(0.5)], "given open"],
    ["not by anything that comes too late", [called(91)], "given broken"],
    ["not by what they write", [asked(60)], "given open"],
  ])("is kept %s", (_how, facts, result) => {
    expect(said(hear(given(), facts, around({ rule: null, ...quiet, waitingSince: at(60) })))).toEqual([result]);
  });

  test("is kept by a reply once it has left", () => {
    const after = around({ rule: null, ...quiet, answers: answers(60) });
    const written = hear(given(), [answered(60)], after);
    expect(said(written)).toEqual(["given answered"]);
    expect(said(hear(written, [left(61)], after))).toEqual(["given kept"]);
  });

  test("stands beside what rules promise: it neither takes its place nor stands still with it", () => {
    const all = hear(hear([], [asked(0, true)], around()), [give(1)], around());
    expect(said(all)).toEqual(["first open", "solution open", "given open"]);
    const theirs = around({ state: "waiting", waitingSince: null, answers: answers(2) });
    const waits = hear(all, [fact("changed", 3, {})], theirs).map((one) => waitFor(one, { why: "third-party", at: at(4) }, theirs.hours));
    expect(waits.find(({ what }) => what === "given")).toMatchObject({ pausedSince: null, dueAt: at(90), result: null });
  });
});
