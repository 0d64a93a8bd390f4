import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { belongs, compareInstants, compareRows, firstUnread, isUnread, looksDesigned, paramOf, promiseLevel, viewOf, waitLevel, type View } from "./rules.ts";
import { aConversation, aMessage } from "./testing/rows.ts";

const NINO = "nino";

describe("belongs", () => {
  const rows = {
    fresh: aConversation(),
    ninos: aConversation({ assigneeId: NINO }),
    answered: aConversation({ assigneeId: NINO, state: "waiting", waitingSince: null }),
    asleep: aConversation({ assigneeId: NINO, state: "snoozed", waitingSince: null, snoozedUntil: "2026-11-23T05:00:00Z" }),
    done: aConversation({ assigneeId: NINO, state: "resolved", waitingSince: null }),
    junk: aConversation({ spam: true, assigneeId: NINO }),
    returns: aConversation({ teamId: "returns", assigneeId: "lasha" }),
  };
  test.each<[View, (keyof typeof rows)[]]>([
    [{ view: "mine" }, ["ninos", "answered"]],
    [{ view: "unassigned" }, ["fresh"]],
    [{ view: "waiting" }, ["fresh", "ninos", "returns"]],
    [{ view: "snoozed" }, ["asleep"]],
    [{ view: "open" }, ["fresh", "ninos", "returns"]],
    [{ view: "resolved" }, ["done"]],
    [{ view: "spam" }, ["junk"]],
    [{ view: "all" }, ["fresh", "ninos", "answered", "asleep", "done", "returns"]],
    [{ view: "open", teamId: "returns" }, ["returns"]],
  ])("%j holds %j", (view, expected) => {
    const held = Object.entries(rows).filter(([, row]) => belongs(row, view, NINO) === "in");
    expect(held.map(([name]) => name)).toEqual(expected);
  });

  it("leaves mentions as they were, for no row says who was mentioned", () => {
    expect(belongs(rows.fresh, { view: "mentions" }, NINO)).toBe("as-it-was");
  });
});

describe("the order of rows", () => {
  it("puts the last message first, and who has waited longest first where waiting is looked at", () => {
    const early = aConversation({ lastMessageAt: "2026-11-20T10:00:00Z", waitingSince: "2026-11-20T08:00:00Z" });
    const late = aConversation({ lastMessageAt: "2026-11-20T10:00:00.5Z", waitingSince: "2026-11-20T09:00:00Z" });
    expect([early, late].toSorted((a, b) => compareRows(a, b, "newest"))).toEqual([late, early]);
    expect([late, early].toSorted((a, b) => compareRows(a, b, "longest"))).toEqual([early, late]);
  });

  it("compares instants as their moments, however many decimals they carry", () => {
    const instant = fc.tuple(fc.integer({ min: 0, max: 59 }), fc.constantFrom("", ".1", ".12", ".123", ".100", ".999999"));
    fc.assert(
      fc.property(instant, instant, ([second, fraction], [other, otherFraction]) => {
        const write = (s: number, f: string) => `2026-11-20T10:00:${String(s).padStart(2, "0")}${f}Z`;
        const difference = second + Number(`0${fraction}`) - (other + Number(`0${otherFraction}`));
        const compared = compareInstants(write(second, fraction), write(other, otherFraction));
        if (difference !== 0) expect(Math.sign(compared)).toBe(Math.sign(difference));
      }),
    );
  });
});

test.each([
  [null, true],
  ["2026-11-20T09:59:59Z", true],
  ["2026-11-20T10:00:00Z", false],
  ["2026-11-20T10:00:00.25Z", false],
])("read until %s: unread is %s", (readAt, unread) => {
  expect(isUnread(aConversation(), readAt)).toBe(unread);
});

test("a conversation that only we have written in is never unread", () => {
  expect(isUnread(aConversation({ lastCustomerMessageAt: null }), null)).toBe(false);
});

test("reading resumes at the first incoming message after the mark", () => {
  const [first, ours, second] = [
    aMessage({ createdAt: "2026-11-20T10:00:00Z" }),
    aMessage({ kind: "reply", createdAt: "2026-11-20T11:00:00Z" }),
    aMessage({ createdAt: "2026-11-20T12:00:00Z" }),
  ];
  expect(firstUnread([first, ours, second], "2026-11-20T10:00:00Z")).toBe(second);
  expect(firstUnread([first, ours, second], null)).toBe(first);
  expect(firstUnread([first, ours, second], "2026-11-20T12:00:00Z")).toBeUndefined();
});

test.each([
  ["email", 3, "calm"],
  ["email", 5, "long"],
  ["email", 24, "too-long"],
  ["chat", 1 / 60, "calm"],
  ["chat", 0.1, "long"],
  ["chat", 1, "too-long"],
  ["telegram", 0.4, "calm"],
  ["telegram", 0.5, "long"],
  ["sms", 1, "too-long"],
  ["visit", 3, "calm"],
] as const)("in %s, %s hours are %s", (channel, hours, level) => {
  const since = "2026-11-20T10:00:00Z";
  expect(waitLevel(since, Date.parse(since) + hours * 3_600_000, channel)).toBe(level);
});

test("the address of a view leads back to it", () => {
  for (const view of [{ view: "mine" }, { view: "spam" }, { view: "open", teamId: "returns" }] satisfies View[]) expect(viewOf(paramOf(view))).toEqual(view);
  expect(viewOf("what-is-this")).toEqual({ view: "mine" });
});

test("a newsletter is shown as it was designed, a person's words in ours", () => {
  expect(looksDesigned(aMessage({ hasHtml: true, hasRemoteImages: true }))).toBe(true);
  expect(looksDesigned(aMessage({ hasHtml: true }))).toBe(false);
  expect(looksDesigned(aMessage({ hasRemoteImages: true }))).toBe(false);
});

const promised = (dueAt: string | null, more: object = {}) => ({ what: "first" as const, state: "running" as const, dueAt, warnAt: null, ...more });

test("by what is about to break: the soonest first, what is broken before it, and what has no time last, the newest first", () => {
  const broken = aConversation({ promise: promised("2026-11-20T08:00:00.000000Z", { state: "broken" }) });
  const soon = aConversation({ promise: promised("2026-11-20T10:05:00.000000Z") });
  const later = aConversation({ promise: promised("2026-11-20T12:00:00.000000Z") });
  const stands = aConversation({ promise: promised(null, { state: "paused" }), lastMessageAt: "2026-11-20T10:00:01Z" });
  const none = aConversation({ lastMessageAt: "2026-11-20T09:00:00Z" });
  const order = [broken, soon, later, stands, none];
  for (const rows of [order.toReversed(), [none, soon, stands, broken, later]]) {
    expect(rows.toSorted((a, b) => compareRows(a, b, "breaking")).map(({ id }) => id)).toEqual(order.map(({ id }) => id));
  }
});

test.each([
  ["long before its end", promised("2026-11-20T12:00:00Z"), "calm"],
  ["a quarter of an hour before its end, where nobody said when to warn", promised("2026-11-20T10:15:00Z"), "soon"],
  ["after its warning", promised("2026-11-20T12:00:00Z", { warnAt: "2026-11-20T09:59:00Z" }), "soon"],
  ["before its warning, however close", promised("2026-11-20T10:05:00Z", { warnAt: "2026-11-20T10:04:00Z" }), "calm"],
  ["a moment after its end, before the desk has said so", promised("2026-11-20T09:59:59Z"), "broken"],
  ["while it stands", promised(null, { state: "paused" }), "stands"],
  ["where it is never due", promised(null), "calm"],
])("a promise %s", (_when, promise, level) => {
  expect(promiseLevel(promise, "2026-11-20T10:00:00Z")).toBe(level);
});
