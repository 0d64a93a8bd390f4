import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { studentT } from "../../../core/statistics.ts";
import { differenceOf, meanOf, shareOf } from "./intervals.ts";
import { returnsOf, type Others, type Recovered } from "./matching.ts";
import { boundsFor, monthOf, overspent } from "./budgets.ts";
import { proposalsFor, tableFor } from "./proposing.ts";
import { byAnger, byAnswer, byPromise } from "./triggers.ts";
import { settingsFrom } from "./settings.ts";
import { reportOf } from "./reporting.ts";
import type { Reported } from "../store/report.ts";

describe("intervals, against the literature", () => {
  test("Wilson: 81 of 263 are 0.308, from 0.2553 to 0.3662 (Newcombe 1998, method 3)", () => {
    const share = shareOf(81, 263)!;
    expect(share.share).toBeCloseTo(0.308, 3);
    expect(share.low).toBeCloseTo(0.2553, 4);
    expect(share.high).toBeCloseTo(0.3662, 4);
    expect(shareOf(0, 20)).toMatchObject({ low: 0, high: expect.closeTo(0.1611, 4) });
    expect(shareOf(0, 0)).toBeNull();
  });

  test("Newcombe: 56 of 70 less 48 of 80 are 0.2, from 0.0524 to 0.3339 (1998, method 10)", () => {
    const { value, low, high } = differenceOf(shareOf(56, 70)!, shareOf(48, 80)!);
    expect(value).toBeCloseTo(0.2, 10);
    expect(low).toBeCloseTo(0.0524, 4);
    expect(high).toBeCloseTo(0.3339, 4);
  });

  test("Student's t: 2.776 of four degrees of freedom, 2.042 of thirty, 1.984 of a hundred", () => {
    expect(studentT(4)).toBeCloseTo(2.776, 3);
    expect(studentT(30)).toBeCloseTo(2.0423, 3);
    expect(studentT(100)).toBeCloseTo(1.984, 3);
    expect(meanOf([1, 2, 3, 4, 5])).toMatchObject({ mean: 3, low: expect.closeTo(1.037, 3), high: expect.closeTo(4.963, 3) });
    expect(meanOf([])).toBeNull();
  });
});

const now = "2026-11-22T12:00:00.000Z";
const kind = { channelKind: "email", tenure: 1, activity: 2 };
const recovered = (nth: number, more: Partial<Recovered> = {}): Recovered => ({
  ...kind,
  customerId: `c${nth}`,
  at: "2026-05-01T12:00:00.000Z",
  returned: nth % 2 === 0,
  ...more,
});
const many = (n: number, make: (nth: number) => Recovered): Recovered[] => Array.from({ length: n }, (_, nth) => make(nth));

describe("return, beside comparable customers", () => {
  test("half of the recovered come back, and a fifth of the others: the difference with its interval", () => {
    const report = returnsOf(many(100, recovered), [{ ...kind, n: 400, returned: 80 }], now);
    expect(report).toMatchObject({
      enough: true,
      unmatched: 0,
      tooRecent: 0,
      recovered: { n: 100, share: 0.5 },
      comparable: { n: 400, share: expect.closeTo(0.2, 10) },
    });
    expect(report.difference).toEqual(differenceOf(shareOf(50, 100)!, shareOf(80, 400)!));
  });

  test("the others are weighted as the recovered are made up: who differs only in kind differs in nothing", () => {
    const often = { channelKind: "telegram", tenure: 3, activity: 3 };
    const all = [...many(30, (nth) => recovered(nth, { returned: nth < 3 })), ...many(90, (nth) => recovered(100 + nth, { ...often, returned: nth < 81 }))];
    const others: Others[] = [
      { ...kind, n: 1000, returned: 100 },
      { ...often, n: 50, returned: 45 },
    ];
    const { comparable, difference } = returnsOf(all, others, now);
    expect(comparable?.share).toBeCloseTo(0.25 * 0.1 + 0.75 * 0.9, 10);
    expect(difference?.value).toBeCloseTo(0, 10);
    expect(difference!.low).toBeLessThan(0);
    expect(difference!.high).toBeGreaterThan(0);
  });

  test("who cannot be compared, was settled too lately, or has been counted is left out, and too few are said to be", () => {
    const all = [
      recovered(1),
      recovered(1, { at: "2026-06-01T12:00:00.000Z" }),
      recovered(2, { activity: 0 }),
      recovered(3, { at: "2026-09-01T12:00:00.000Z" }),
      recovered(4, { at: null }),
    ];
    expect(returnsOf(all, [{ ...kind, n: 100, returned: 10 }], now)).toMatchObject({
      recovered: { n: 1 },
      unmatched: 1,
      tooRecent: 1,
      difference: null,
      enough: false,
    });
    expect(returnsOf([], [], now)).toMatchObject({ recovered: null, comparable: null, difference: null, enough: false });
  });
});

test("the report counts each failure once, and its cost by currency", () => {
  const one = (nth: number, more: Partial<Reported> = {}): Reported => ({
    ...recovered(nth),
    channelKind: "email",
    severity: 2,
    cause: "ours",
    failure: "late",
    again: false,
    outcome: "good",
    isClosed: true,
    good: true,
    amends: "voucher",
    amount: 1000,
    currency: "GEL",
    before: 2,
    after: 4,
    ...more,
  });
  const all = [
    ...Array.from({ length: 40 }, (_, nth) => one(nth, { after: 3 + (nth % 3) })),
    one(50, { outcome: "mistaken" }),
    one(51, { amends: null, amount: null, currency: null, good: null, before: null }),
  ];
  const report = reportOf(all, { others: [], now });
  expect(report.opened).toBe(42);
  expect(report.good).toMatchObject({ n: 40, share: 1 });
  expect(report.satisfaction).toMatchObject({ enough: true, before: { n: 40, mean: 2, low: 2 }, difference: { value: expect.closeTo(1.975, 3) } });
  expect(report.failures).toEqual([{ failure: "late", cause: "ours", count: 41, again: 0, cost: { given: 40, money: [{ amount: 40_000, currency: "GEL" }] } }]);
  expect(report.byAmends.find((part) => part.kind === null)).toMatchObject({ count: 1, good: null });
});

test("budgets: one's own goes before the one for each, and what exceeds is named", () => {
  const budgets = [
    { scope: "person" as const, id: null, limit: 100 },
    { scope: "person" as const, id: "ada", limit: 500 },
    { scope: "workspace" as const, id: null, limit: 1000 },
  ];
  expect(boundsFor(budgets, { personId: "ada", teamId: "night" }, "nobody")).toEqual([
    { scope: "workspace", holder: "nobody", most: 1000 },
    { scope: "team", holder: "night", most: null },
    { scope: "person", holder: "ada", most: 500 },
  ]);
  expect(boundsFor(budgets, { personId: "lela", teamId: null }, "nobody")[1]?.most).toBe(100);
  expect(overspent([{ scope: "person", holder: "ada", most: 500, after: 500 }])).toEqual([]);
  expect(overspent([{ scope: "team", holder: "night", most: 0, after: 1 }])).toEqual(["team-budget"]);
  expect(monthOf("2026-01-31T20:30:00.000Z", "Asia/Tbilisi")).toBe("2026-02");
});

test("amends are proposed by severity, repetition and cause; a refund is as much as was lost", () => {
  const settings = { currency: "GEL", amends: tableFor("GEL") };
  const state = { severity: 3, earlier: 0, cause: "ours", lost: { words: "", money: { amount: 4990, currency: "GEL" }, minutes: null } } as Parameters<
    typeof proposalsFor
  >[0];
  expect(proposalsFor(state, settings)).toEqual([
    { kind: "word", money: null },
    { kind: "refund", money: { amount: 4990, currency: "GEL" } },
    { kind: "voucher", money: { amount: 6000, currency: "GEL" } },
  ]);
  expect(proposalsFor({ ...state, severity: 1, cause: "third-party" }, settings)).toEqual([{ kind: "word", money: null }]);
  expect(proposalsFor({ ...state, lost: { words: "", money: { amount: 5, currency: "USD" }, minutes: null } }, settings).map(({ kind: what }) => what)).toEqual(
    ["word", "voucher"],
  );
  expect(proposalsFor({ ...state, earlier: 2 }, settings).map(({ kind: what }) => what)).toContain("gift");
});

test("triggers: a limit that is met counts, one that is off never", () => {
  const { triggers } = settingsFrom({}, "Asia/Tbilisi");
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 7 }), (satisfaction, ease) => {
      const cause = byAnswer(triggers, { satisfaction, ease, expectation: "as" });
      expect(cause !== null).toBe(satisfaction <= 2 || ease <= 3);
      expect(byAnswer({ ...triggers, answer: { ...triggers.answer, on: false } }, { satisfaction, ease, expectation: "less" })).toBeNull();
    }),
  );
  expect(byPromise(triggers, { mood: "calm", what: "first" })).toBeNull();
  expect(byAnger(triggers, ["calm", "angry"])?.detail).toEqual({ from: "calm" });
  expect(byAnger(triggers, ["calm", "angry", "angry"])).toBeNull();
  expect(byAnger(triggers, ["angry"])).toBeNull();
  expect(settingsFrom({}, "Asia/Tashkent")).toMatchObject({ currency: "UZS" });
  expect(settingsFrom({ currency: "EUR" }, "Asia/Tbilisi").amends[1]?.amount).toBe(500);
});
