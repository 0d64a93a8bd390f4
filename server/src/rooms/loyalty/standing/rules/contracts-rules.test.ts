import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fewerThan, heldBy, isRunning, type Term } from "./contracts.ts";
import { DEFAULTS } from "./definition.ts";
import type { Prior } from "./prior.ts";
import { storyOf, type Known } from "./standing.ts";

const prior: Prior = { r: 1, alpha: 30, a: null, b: null, customers: 100, purchases: 1000, takenOn: "2026-11-01" };
const rules = { definition: DEFAULTS, prior };
const term = (from: number, until: number | null = null, every: Term["every"] = "month"): Term => ({ from, until, every });
const know = (terms: Term[], reached: number[] = [], days: number[] = []): Known => ({ days, reached, terms });
const classOf = (known: Known, asOf: number) => storyOf(known, rules, asOf)?.spans.at(-1)?.class;

describe("how somebody stands by contract", () => {
  test.each([
    ["signed last month", know([term(0)]), 30, "new"],
    ["pays every month, and nothing tested it", know([term(0)]), 400, "regular"],
    ["has a contract by the year, of which the first year is not over", know([term(0, null, "year")]), 300, "regular"],
    ["renewed every month through two events", know([term(0)], [300, 450]), 600, "loyal"],
    ["renewed every month through one event: three renewals may be chance", know([term(0)], [300]), 600, "regular"],
    ["has a contract by the year that came up for renewal in no event", know([term(0, null, "year")], [100, 200]), 330, "regular"],
    ["renewed by the week through one event", know([term(0, null, "week")], [300]), 400, "loyal"],
    ["cancelled in an event", know([term(0, 340)], [300]), 341, "left"],
    ["cancelled a month after they had signed", know([term(0, 31)]), 40, "left"],
    ["has cancelled for a day that has not come", know([term(0, 500)]), 400, "regular"],
    ["let it lapse, and signed anew the same day", know([term(0, 365, "year"), term(365, null, "year")]), 400, "regular"],
    ["let it lapse, and signed anew half a year later", know([term(0, 300), term(480)]), 500, "regular"],
    ["ended one of two contracts", know([term(0, 300), term(10)]), 400, "regular"],
    ["ended the contract and buys without one", know([term(0, 300)], [], [320, 350, 380]), 390, "regular"],
    ["was loyal and cancelled", know([term(0, 700)], [300, 450]), 701, "left"],
  ])("%s", (_, known, asOf, standing) => expect(classOf(known, asOf)).toBe(standing));

  test("payments that come as orders while it runs are not purchases of their own", () => {
    const known = know([term(0)], [], [0, 31, 61, 75, 92]);
    expect(storyOf(known, rules, 100)!.days).toEqual(storyOf(know([term(0)]), rules, 100)!.days);
  });

  test("what was kept, of what could have ended, is told", () => {
    expect(storyOf(know([term(0)], [300, 450]), rules, 600)!.tested).toEqual({
      events: 2,
      bought: 6,
      expected: 6,
      probability: expect.closeTo(1 - 0.5 ** 6, 12),
    });
    expect(storyOf(know([term(0, 340)], [300]), rules, 600)!.tested).toMatchObject({ events: 1, bought: 2, expected: 3 });
  });

  const terms = fc.array(
    fc.record({
      from: fc.integer({ min: 0, max: 900 }),
      length: fc.option(fc.integer({ min: 0, max: 800 })),
      every: fc.constantFrom("week", "month", "quarter", "year"),
    }),
    { minLength: 1, maxLength: 4 },
  );
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 1500 }), { maxLength: 12 }).map((all) => all.toSorted((a, b) => a - b));
  const reached = fc.uniqueArray(fc.integer({ min: 0, max: 1500 }), { maxLength: 4 }).map((all) => all.toSorted((a, b) => a - b));

  test("what is told day by day is what is told at once, and nothing changes before it is said to", () => {
    fc.assert(
      fc.property(terms, days, reached, fc.integer({ min: 0, max: 1600 }), fc.integer({ min: 1, max: 200 }), (some, bought, events, day, later) => {
        const its = some.map(({ from, length, every }) => term(from, length === null ? null : from + length, every as Term["every"]));
        const known = { days: bought, reached: events, terms: its };
        const [whole, now] = [storyOf(known, rules, day + later), storyOf(known, rules, day)];
        if (!now) return;
        expect(whole!.spans.filter(({ from }) => from <= day)).toEqual(now.spans);
        const quiet = Math.min(now.looksOn ?? Infinity, ...bought.filter((one) => one > day));
        if (day + later < quiet) expect(whole).toEqual(now);
      }),
      { numRuns: 500 },
    );
  });

  test("while a contract runs nobody drifts or has left, and on its last day they have", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1200 }), fc.constantFrom("week", "month", "quarter", "year"), (length, every) => {
        const known = know([term(0, length, every as Term["every"])]);
        expect(["drifting", "left"]).not.toContain(classOf(known, length - 1));
        expect(classOf(known, length)).toBe("left");
        expect(isRunning(heldBy(known.terms!, length), length)).toBe(false);
      }),
    );
  });

  test("the binomial, by hand", () => {
    expect(fewerThan(4, { of: 4, share: 0.5 })).toBeCloseTo(15 / 16, 12);
    expect(fewerThan(2, { of: 4, share: 0.5 })).toBeCloseTo(5 / 16, 12);
    expect(fewerThan(0, { of: 4, share: 0.5 })).toBe(0);
    expect(fewerThan(700, { of: 700, share: 0.99 })).toBeCloseTo(1 - 0.99 ** 700, 9);
  });
});
