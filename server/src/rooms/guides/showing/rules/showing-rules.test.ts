import type { ShowingEnd } from "@guli/contract";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accepted, asked, ended, lineOf, maySay, offered, secondsOf, show, stateOf, takenUp, type StoredShowing } from "./showing.ts";

const NOON = "2026-11-22T12:00:00.000Z";
const begun = { id: "0190a000-0000-7000-8000-00000000000a", conversationId: "0190a000-0000-7000-8000-00000000000b", now: NOON };
const ADA = "0190a000-0000-7000-8000-00000000000c";
const LALI = "0190a000-0000-7000-8000-00000000000d";
const question = asked(begun, ADA);
const running = accepted(question, { visitorId: LALI, mode: "screen", minutes: 30, now: "2026-11-22T12:01:00.000Z" });

describe("a showing", () => {
  test("goes from an offer or a question to a yes to its end", () => {
    const offer = offered(begun);
    const steps = [offer, takenUp(offer, ADA, "2026-11-22T12:03:00.000Z"), question, running, ended(running, "agent", "2026-11-22T12:13:30.000Z")];
    expect(steps.map(stateOf)).toEqual(["offered", "asked", "asked", "on", "ended"]);
    expect(steps.map(({ endsAt }) => endsAt.slice(11, 16))).toEqual(["12:05", "12:08", "12:05", "12:31", "12:31"]);
  });

  test.each<[string, StoredShowing, ShowingEnd, ShowingEnd]>([
    ["a question that nobody answers in time was not answered", question, "limit", "unanswered"],
    ["an offer that nobody takes up, neither", offered(begun), "limit", "unanswered"],
    ["what runs as long as it may has reached its limit", running, "limit", "limit"],
    ["a no to what one has agreed to is the customer's end", running, "declined", "customer"],
    ["a no to the question is a no", question, "declined", "declined"],
  ])("%s", (_, before, why, really) => {
    expect(ended(before, why, "2026-11-22T12:31:00.000Z").why).toBe(really);
  });

  test("is told in one line: when, how long and why it ended", () => {
    expect(lineOf(ended(running, "customer", "2026-11-22T12:13:30.000Z"))).toEqual({
      code: "screen-shown",
      params: { mode: "screen", why: "customer", from: "2026-11-22T12:01:00.000Z", seconds: "750" },
    });
  });

  test("is not told as shown where the browsers did not find each other", () => {
    expect(lineOf(ended(running, "failed", "2026-11-22T12:01:30.000Z"))).toEqual({ code: "screen-not-shown", params: { why: "failed" } });
  });

  test.each<[ShowingEnd, string | undefined]>([
    ["declined", "screen-not-shown"],
    ["unanswered", "screen-not-shown"],
    ["agent", undefined],
    ["resolved", undefined],
  ])("a question that ended by %s says %s", (why, code) => {
    expect(lineOf(ended(question, why, NOON))?.code).toBe(code);
  });

  test("an offer that nobody took up leaves only the line that it was made", () => {
    expect(lineOf(ended(offered(begun), "unanswered", NOON))).toBeNull();
  });

  test("lasts nothing where nothing was shown", () => {
    expect(secondsOf(ended(question, "declined", NOON))).toBeNull();
  });

  test("tells agents nothing of which browser shows", () => {
    expect(show(running)).not.toHaveProperty("visitorId");
  });

  test("once over, is over for good, whatever comes", () => {
    const whys = fc.constantFrom<ShowingEnd>("declined", "customer", "agent", "left", "limit", "resolved", "unanswered", "failed");
    fc.assert(fc.property(fc.constantFrom(question, running, offered(begun)), whys, (before, why) => stateOf(ended(before, why, NOON)) === "ended"));
  });
});

test.each([
  [true, "offer", true],
  [false, "offer", false],
  [true, "answer", false],
  [false, "answer", true],
  [true, "candidates", true],
  [false, "candidates", true],
] as const)("from the customer %s, %s may be said: %s", (fromCustomer, kind, may) => expect(maySay(fromCustomer, kind)).toBe(may));
