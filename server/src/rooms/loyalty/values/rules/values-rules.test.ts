import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cdnow } from "../../../../../test/buying/cdnow.ts";
import { covered } from "../../../../../test/buying/covering.ts";
import { chance, exponential, simulate } from "../../../../../test/buying/simulating.ts";
import { fitModels, type Given } from "./fitting.ts";
import { burstiness } from "./gaps.ts";
import { grouped } from "./grouping.ts";
import { renewalsOf } from "./contracts.ts";
import { checkHeldBack } from "./held-back.ts";
import { GONE, type Known, type Use } from "./kinds.ts";
import { reckon } from "./reckoning.ts";
import { rounded } from "./rounding.ts";
import { basisOf, weigh } from "./weighing.ts";

const NOTHING: Given = {
  asOf: 1000,
  first: 0,
  histories: { n: 0, x: [], tx: [], T: [], weight: [] },
  spent: { n: 0, times: [], mean: [] },
  sampled: [],
  contracts: {},
  costs: { net: 0, cost: 0, known: 0, all: 0 },
};

const CDNOW_FIT = { r: 0.243, alpha: 4.414 * 7, a: 0.793, b: 2.426 };
const use: Use = {
  buying: { parameters: CDNOW_FIT, covariance: [0, 1, 2, 3].map((i) => [0, 1, 2, 3].map((j) => (i === j ? 0.003 : 0))) },
  spending: { parameters: { p: 6.25, q: 3.74, gamma: 1544 }, covariance: [0, 1, 2].map((i) => [0, 1, 2].map((j) => (i === j ? 0.01 : 0))) },
  renewing: {},
  margin: 1,
};
const basis = basisOf(use, { asOf: 10_000, riskBelow: 0.5 });
const someone = (given: Partial<Known>): Known => ({
  purchases: 3,
  first: 9728,
  last: 9941,
  valued: 2,
  valuedSum: 4470,
  contracted: false,
  contracts: null,
  ...given,
});

describe("coverage", () => {
  /** The same seeds each time, so that it cannot come out otherwise by chance; a thousand businesses are `node bench/coverage.ts`. */
  test("in 120 businesses what comes lies within its range about as often as said", () => {
    const all = Array.from({ length: 120 }, (_, at) => {
      const random = chance(at + 1);
      return covered({
        buying: { r: 0.4 + 0.8 * random(), alpha: 25 + 50 * random(), a: 0.5 + random(), b: 1.5 + 3 * random() },
        spending: { p: 3 + 4 * random(), q: 3.2 + 3 * random(), gamma: 4000 + 8000 * random() },
        n: 500,
        span: 730,
        seed: at + 1,
      })!;
    });
    for (const key of ["alive", "purchases", "value"] as const) {
      const hits = all.filter((one) => one[key]).length;
      expect([key, hits >= 108 && hits < 120]).toEqual([key, true]);
    }
    for (const { people, peopleValue } of all) expect(Math.min(people, peopleValue)).toBeGreaterThan(0.94);
  });
});

describe("a customer", () => {
  test("that of the paper is there with 0.73 and buys 1.2 times in the next 39 weeks, so a little more in a year", () => {
    const shown = reckon(basis, someone({}));
    expect(shown.alive).toBeCloseTo(0.727, 2);
    expect(shown.aliveLow!).toBeLessThan(shown.alive!);
    expect(shown.nextYear).toBeCloseTo(1.52, 1);
    expect([shown.yearLow, shown.yearHigh]).toEqual([0, 7]);
    expect(shown.valueAhead).toBeGreaterThan(3000);
    expect(shown.valueAtRisk).toBe(0);
  });

  test("who bought once is neither there nor gone, and never at risk", () => {
    const shown = reckon(basis, someone({ purchases: 1, last: 9728, valued: 0, valuedSum: 0 }));
    expect(shown.alive).toBeNull();
    expect(shown.nextYear).toBeGreaterThan(0);
    expect(shown.valueAtRisk).toBe(0);
  });

  test("at risk is who falls below the limit and is not gone yet; what is at risk is what they would bring, times the chance that they went", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 30 }), fc.integer({ min: 1, max: 400 }), (purchases, silent) => {
        const known = someone({ purchases, first: 9000, last: 10_000 - silent, valued: purchases - 1, valuedSum: 2000 * (purchases - 1) });
        const [shown, { raw }] = [reckon(basis, known), weigh(basis, known)];
        const atRisk = raw!.there < 0.5 && raw!.there >= GONE;
        expect(shown.valueAtRisk > 0).toBe(atRisk);
        if (atRisk) expect(shown.valueAtRisk).toBe(Math.round(rounded((1 - raw!.there) * raw!.cell.year * raw!.money)));
        expect(shown.yearLow!).toBeLessThanOrEqual(Math.ceil(shown.nextYear!));
        expect(shown.yearHigh!).toBeGreaterThanOrEqual(Math.floor(shown.nextYear!));
        expect(shown.valueLow!).toBeLessThanOrEqual(shown.valueHigh!);
      }),
    );
  });

  test("with a contract they bring what the contract does, whatever they bought beside", () => {
    const renewing: Use["renewing"] = { month: { parameters: { alpha: 0.668, beta: 3.806 }, covariance: [] } };
    const shown = reckon({ ...basis, use: { ...use, renewing } }, someone({ contracted: true, contracts: [["month", 2000, null, 9990]] }));
    const months = [0.869, 0.743, 0.653, 0.593, 0.551, 0.517, 0.491, 0.468, 0.445, 0.427, 0.409, 0.394].reduce((sum, one) => sum + one, 0);
    expect(shown.valueAhead! / 2000).toBeCloseTo(months, 0);
    expect([shown.valueLow, shown.valueHigh]).toEqual([0, 24_000]);
    expect(shown.alive).toBeNull();
  });
});

describe("whether the models suit", () => {
  test("with too little to go on it says how much more", () => {
    const { shown, use: none } = fitModels(NOTHING);
    expect(shown.buying.state).toBe("not-yet");
    expect(shown.buying.because.map(({ code, params }) => [code, params["more"]])).toEqual([
      ["few-customers", 100],
      ["few-again", 50],
      ["short", 90],
    ]);
    expect(shown.spending.because).toEqual([{ code: "few-values", params: { more: 100, has: 0, least: 100 } }]);
    expect(none.buying).toBeNull();
  });

  test("CDNOW suits, except that nobody told what came after", () => {
    const rows = cdnow();
    const histories = grouped(rows.map(({ again, last, watched, customers }) => ({ x: again, tx: last, T: watched, weight: customers })));
    const { shown } = fitModels({ ...NOTHING, asOf: 273, histories });
    expect(shown.buying).toMatchObject({ state: "doubtful", because: [{ code: "not-checked" }], n: 2357, again: 946 });
    expect(shown.buying.parameters.map(({ name, value }) => [name, value.toFixed(3)])[0]).toEqual(["r", "0.243"]);
  });

  const plan = { buying: { r: 0.8, alpha: 40, a: 0.6, b: 3 }, spending: { p: 4, q: 4, gamma: 6000 }, n: 1500, span: 600, ahead: 200, seed: 5 };
  const days = simulate(plan).map(({ T, times }) => {
    const first = 1000 - Math.round(T);
    return { days: [...new Set([first, ...times.map((t) => first + Math.ceil(t))])].filter((day) => day <= 1200) };
  });

  test("weeks that were held back are told within their range, and weigh one like the other", () => {
    const checked = checkHeldBack(days, { asOf: 1200, weeks: 26 });
    expect(checked.customers).toBe(1500);
    expect(checked.actual).toBeGreaterThan(checked.expected.low);
    expect(checked.actual).toBeLessThan(checked.expected.high);
    expect(checked.weeks.reduce((sum, { expected }) => sum + expected, 0)).toBeCloseTo(checked.expected.value, 6);
    expect(checked.unevenness).toBeLessThan(0.15);
  });

  test("a season is seen in them", () => {
    const seasonal = days.map((one) => ({ days: one.days.filter((day) => day <= 1018 || Math.floor((day - 1018) / 28) % 2 === 0) }));
    expect(checkHeldBack(seasonal, { asOf: 1200, weeks: 26 }).unevenness).toBeGreaterThan(0.35);
  });

  test("a fit that does not know its own error is told apart, and breaks nothing", () => {
    const once = Array.from({ length: 40 }, (_, nth) => ({ days: nth % 2 === 0 ? [nth, 1100 + nth] : [nth] }));
    expect(checkHeldBack(once, { asOf: 1200, weeks: 26 })).toMatchObject({ converged: false, actual: 20 });
  });

  test("who buys like a clock, by chance and in bursts is told apart", () => {
    const random = chance(11);
    const buyers = (gap: (nth: number) => number) =>
      Array.from({ length: 400 }, () => {
        let at = 0;
        return { days: Array.from({ length: 9 }, (_, nth) => (at += gap(nth))) };
      });
    expect(burstiness(buyers(() => 30 + 4 * random())).value).toBeLessThan(0.1);
    expect(burstiness(buyers(() => 30 * exponential(random))).value).toBeCloseTo(1, 1);
    expect(burstiness(buyers(() => 30 * exponential(random) * (random() < 0.3 ? 10 : 0.2))).value).toBeGreaterThan(1.6);
  });
});

test("customers in any order make the same groups", () => {
  const some = fc.array(fc.record({ x: fc.nat(40), tx: fc.nat(900), T: fc.nat(3000), weight: fc.constant(1) }), { maxLength: 40 });
  fc.assert(
    fc.property(some, (all) => {
      expect(grouped([...all].reverse())).toEqual(grouped(all));
    }),
  );
});

test.each([
  ["month", 31, true, 1],
  ["month", 10, true, 1],
  ["month", 365, true, 12],
  ["month", 59, false, 1],
  ["year", 400, false, 1],
  ["week", 20, false, 2],
] as const)("a contract by %s that lasted %i days (ended: %s) came to renewal %i", (every, lasted, ended, renewals) => {
  expect(renewalsOf(every, lasted, ended)).toBe(renewals);
});
