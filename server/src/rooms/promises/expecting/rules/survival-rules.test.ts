import fc from "fast-check";
import { expect, test } from "vitest";
import { holdingOut, median, survival, thinned, type Lifetime } from "./survival.ts";

const lasted = (minutes: number): Lifetime => ({ minutes, ended: true });
const atLeast = (minutes: number): Lifetime => ({ minutes, ended: false });

/**
 * Weeks of remission under 6-mercaptopurine: Freireich et al., Blood 21 (1963), the example of Gehan (1965), Cox and Oakes (Analysis of Survival Data, 1984, table
 * 1.1) and Kleinbaum and Klein (Survival Analysis, chapter 2). The figures are those of the textbooks' table, with Greenwood's error and the log(−log) interval.
 */
const remission = [...[6, 6, 6, 7, 10, 13, 16, 22, 23].map(lasted), ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map(atLeast)];

test("agrees with the textbooks' example", () => {
  const rounded = survival(remission).map(({ minutes, atRisk, ended, ...rest }) => [
    minutes,
    atRisk,
    ended,
    ...[rest.share, rest.error, rest.low, rest.high].map((one) => Number(one.toFixed(4))),
  ]);
  expect(rounded).toEqual([
    [6, 21, 3, 0.8571, 0.0764, 0.6197, 0.9516],
    [7, 17, 1, 0.8067, 0.0869, 0.5631, 0.9228],
    [10, 15, 1, 0.7529, 0.0963, 0.5032, 0.8894],
    [13, 12, 1, 0.6902, 0.1068, 0.4316, 0.8491],
    [16, 11, 1, 0.6275, 0.1141, 0.3675, 0.8049],
    [22, 7, 1, 0.5378, 0.1282, 0.2678, 0.7468],
    [23, 6, 1, 0.4482, 0.1346, 0.1881, 0.6801],
  ]);
  expect(median(survival(remission))).toEqual({ minutes: 23, low: 13, high: null });
});

test("without censoring it is the share of those who lasted longer", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 }), (minutes) => {
      const steps = survival(minutes.map(lasted));
      for (const at of minutes) expect(holdingOut(steps, at).share).toBeCloseTo(minutes.filter((one) => one > at).length / minutes.length, 10);
    }),
  );
});

const lifetimes = fc.array(fc.record({ minutes: fc.integer({ min: 0, max: 100 }), ended: fc.boolean() }), { maxLength: 80 });

test("never rises, stays between nothing and all, and lies within its interval", () => {
  fc.assert(
    fc.property(lifetimes, (given) => {
      const steps = survival(given);
      let before = 1;
      for (const { share, low, high } of steps) {
        expect(share).toBeLessThan(before);
        expect(low).toBeLessThanOrEqual(share);
        expect(high).toBeGreaterThanOrEqual(share);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        before = share;
      }
      expect(steps.reduce((sum, { ended }) => sum + ended, 0)).toBe(given.filter(({ ended }) => ended).length);
    }),
  );
});

test("the order in which cases come does not matter, and one more who holds out to the end never makes it look worse", () => {
  fc.assert(
    fc.property(lifetimes, fc.integer({ min: 0, max: 100 }), (given, at) => {
      const steps = survival(given);
      expect(survival(given.toReversed())).toEqual(steps);
      expect(holdingOut(survival([...given, atLeast(101)]), at).share).toBeGreaterThanOrEqual(holdingOut(steps, at).share - 1e-12);
    }),
  );
});

test("nothing known is nothing said", () => {
  expect(survival([])).toEqual([]);
  expect(survival([atLeast(5)])).toEqual([]);
  expect(median([])).toBeNull();
  expect(holdingOut([], 10).share).toBe(1);
});

test("a drawing keeps the first and the last step", () => {
  const steps = survival(Array.from({ length: 500 }, (_, at) => lasted(at)));
  const few = thinned(steps, 60);
  expect(few).toHaveLength(60);
  expect([few[0], few.at(-1)]).toEqual([steps[0], steps.at(-1)]);
});
