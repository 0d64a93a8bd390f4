import fc from "fast-check";
import { expect, test } from "vitest";
import { lostBy } from "./lost.ts";
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

const lifetimes = fc.array(
  fc.record({ minutes: fc.integer({ min: 0, max: 100 }), ended: fc.boolean(), of: fc.constantFrom(undefined, "nino", "brandt", "lola") }),
  {
    maxLength: 80,
  },
);

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

const told = fc.array(fc.record({ minutes: fc.integer({ min: 0, max: 60 }), ended: fc.boolean() }), { minLength: 5, maxLength: 60 });
const errors = (given: Lifetime[]) => survival(given).map(({ error }) => error);

test("of customers with one wait each the error is Greenwood's", () => {
  fc.assert(
    fc.property(told, (given) => {
      const greenwood = survival(given).map(({ share, atRisk, ended }, nth, steps) => {
        if (atRisk === ended) return 0;
        const sum = steps.slice(0, nth + 1).reduce((so, one) => so + one.ended / (one.atRisk * (one.atRisk - one.ended)), 0);
        return share * Math.sqrt(sum);
      });
      errors(given.map((one, nth) => ({ ...one, of: String(nth) }))).forEach((error, nth) => expect(error).toBeCloseTo(greenwood[nth]!, 9));
    }),
  );
});

test("who has the same wait five times over says no more than once", () => {
  fc.assert(
    fc.property(told, (given) => {
      const five = given.flatMap((one, nth) => Array.from({ length: 5 }, () => ({ ...one, of: String(nth) })));
      const [once, often] = [survival(given), survival(five)];
      often.forEach(({ share, error }, nth) => {
        expect(share).toBeCloseTo(once[nth]!.share, 9);
        expect(error).toBeCloseTo(once[nth]!.error, 9);
      });
    }),
  );
});

test("of some customers with several waits it is the sum of what each moves the curve by, taken one by one", () => {
  fc.assert(
    fc.property(told, fc.integer({ min: 2, max: 9 }), (given, many) => {
      const theirs = given.map((one, nth) => ({ ...one, of: String(nth % many) }));
      const steps = survival(theirs);
      for (const [nth, { minutes, share, atRisk, ended, error }] of steps.entries()) {
        if (atRisk === ended) continue;
        const by = (whose: Lifetime) =>
          steps.slice(0, nth + 1).reduce((so, step) => {
            const gone = whose.ended && whose.minutes === step.minutes ? 1 / (step.atRisk - step.ended) : 0;
            return so + (whose.minutes >= step.minutes ? step.ended / (step.atRisk * (step.atRisk - step.ended)) : 0) - gone;
          }, 0);
        const moved = Array.from({ length: many }, (_, who) => theirs.filter(({ of }) => of === String(who)).reduce((so, one) => so + by(one), 0));
        // Squared: where what they moved the curve by cancels out, a root makes 1e-9 of the last digit of a sum.
        expect(error ** 2, String(minutes)).toBeCloseTo(share ** 2 * moved.reduce((so, one) => so + one ** 2, 0), 12);
      }
    }),
  );
});

test("who had lost patience is read where the whole curve stands then; before its first step none of those who waited so long", () => {
  const { value, low, high, n } = lostBy(remission, 12);
  expect([value, low, high].map((one) => Number(one.toFixed(4)))).toEqual([0.2471, 0.1106, 0.4968]);
  expect(n).toBe(21);
  expect(lostBy(remission, 5)).toMatchObject({ value: 0, low: 0 });
  // Of 21 who waited so long, and of five who did: the fewer, the less is known.
  expect(lostBy(remission, 5).high).toBeCloseTo(0.1546, 3);
  expect(lostBy([1, 2, 3, 40, 40, 40, 40, 40].map(atLeast), 30).high).toBeGreaterThan(0.4);
});
