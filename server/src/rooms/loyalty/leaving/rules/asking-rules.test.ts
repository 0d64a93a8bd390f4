import { describe, expect, it, test } from "vitest";
import { isOpen, stateOf, whyNot, type Case, type Standing } from "./asking.ts";
import { reportOf, type Counted } from "./report.ts";

const NOW = "2026-03-10T10:00:00.000Z";
const fine: Case = {
  noticedAt: "2026-03-09T10:00:00.000Z",
  over: false,
  blocked: false,
  stopped: false,
  askedAt: null,
  known: false,
  reachable: true,
  recovery: false,
  talking: false,
  mood: "calm",
};

describe("whoever leaves is asked", () => {
  it("where nothing speaks against it", () => expect(whyNot(fine, NOW)).toBeNull());

  test.each([
    [{ over: true }, "over", "over"],
    [{ blocked: true }, "blocked", "blocked"],
    [{ stopped: true }, "stopped", "stopped"],
    [{ askedAt: "2025-01-01T00:00:00.000Z" }, "asked-before", "asked-before"],
    [{ reachable: false }, "no-way", "no-way"],
    [{ known: true }, "known", null],
    [{ recovery: true }, "recovery", null],
    [{ talking: true }, "open", null],
    [{ mood: "angry" as const }, "angry", null],
    [{ noticedAt: "2025-12-01T00:00:00.000Z" }, "too-late", null],
  ])("not with %o by the desk; a person may know better", (what, byDesk, byPerson) => {
    expect(whyNot({ ...fine, ...what }, NOW)).toBe(byDesk);
    expect(whyNot({ ...fine, ...what }, NOW, true)).toBe(byPerson);
  });

  it("answers within a month, and changes the answer within a week", () => {
    const askedAt = "2026-02-01T00:00:00.000Z";
    expect(isOpen({ askedAt, answeredAt: null }, "2026-03-02T00:00:00.000Z")).toBe(true);
    expect(isOpen({ askedAt, answeredAt: null }, "2026-03-04T00:00:00.000Z")).toBe(false);
    expect(isOpen({ askedAt, answeredAt: "2026-03-01T00:00:00.000Z" }, "2026-03-07T00:00:00.000Z")).toBe(true);
    expect(isOpen({ askedAt, answeredAt: "2026-03-01T00:00:00.000Z" }, "2026-03-09T00:00:00.000Z")).toBe(false);
    expect(isOpen({ askedAt: null, answeredAt: null }, NOW)).toBe(false);
  });
});

describe("a leaving stands", () => {
  const first: Standing = { asking: "due", wayBackAt: null, backAt: null, mistakenAt: null, endedAt: null, hasReason: false };
  test.each([
    [{}, "noticed"],
    [{ asking: "agent" }, "to-ask"],
    [{ asking: "asked" }, "asked"],
    [{ asking: "asked", hasReason: true }, "answered"],
    [{ hasReason: true, wayBackAt: NOW }, "way-back"],
    [{ wayBackAt: NOW, endedAt: NOW }, "gone"],
    [{ wayBackAt: NOW, endedAt: NOW, backAt: NOW }, "back"],
    [{ endedAt: NOW, mistakenAt: NOW }, "mistaken"],
  ] as [Partial<Standing>, string][])("with %o as %s", (what, state) => expect(stateOf({ ...first, ...what })).toBe(state));
});

describe("reasons are counted", () => {
  const row = (reason: Counted["reason"], count: number, more: Partial<Counted> = {}): Counted => ({
    because: "words",
    reason,
    how: reason && "asked",
    guess: false,
    count,
    ...more,
  });

  it("with the unknown as a share of its own: all shares are one", () => {
    const report = reportOf([row("service", 12), row("price", 5, { how: "taken", guess: true }), row(null, 23)], []);
    expect(report.n).toBe(40);
    expect(report.reasons.reduce((sum, { share }) => sum + share!.value, 0)).toBeCloseTo(1, 10);
    expect(report.reasons.find(({ reason }) => reason === null)).toMatchObject({ count: 23, share: { value: 0.575, n: 40 } });
    expect(report.reasons.find(({ reason }) => reason === "price")).toMatchObject({ taken: 5, guess: 5, asked: 0 });
    // Of 17 whose reason is known nothing is said yet.
    expect(report.service).toBeNull();
  });

  it("and say nothing below twenty", () => {
    const report = reportOf([row("service", 19)], [{ wayBack: true, tooRecent: 3, n: 19, back: 10, bought: 4 }]);
    expect(report.reasons.every(({ share }) => share === null)).toBe(true);
    expect(report.wayBack).toEqual({ n: 19, tooRecent: 3, back: null, bought: null });
    expect(reportOf([row("service", 20)], []).service).toMatchObject({ value: 1, high: 1, n: 20 });
  });
});
