import fc from "fast-check";
import { expect, test } from "vitest";
import { simulate } from "../../../../test/buying/simulating.ts";
import type { Buying } from "./bg-nbd.ts";
import { expectedSpending, spendingSlope, spendingSpread } from "./gamma-gamma.ts";
import { aliveOf, aliveSlope, chancesIfThere, expectedIfThere, expectedOfNew, rangeOf, stillThere } from "./predicting.ts";
import { fitRenewing, keptFor, periodsAhead } from "./survival.ts";

const positive = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const models = fc.record({ r: positive(0.05, 12), alpha: positive(3, 200), a: positive(0.15, 6), b: positive(0.5, 30) });
const histories = fc.record({ x: fc.integer({ min: 0, max: 60 }), T: positive(5, 900) });

/** The slow way: ∫₀ᵗ E[λ·e^(−λps)] ds over who is left, by Simpson's rule in s and in a transformed p. */
function slowly({ r, alpha, a, b }: Buying, { x, T }: { x: number; T: number }, t: number): number {
  const [shape, rate, going] = [r + x, alpha + T, b + x];
  const steps = 4000;
  // p = u^k takes the pole of the beta distribution at nought away.
  const k = Math.max(1, 3 / a);
  const back = Math.max(1, 3 / going);
  const half = (low: boolean, of: (p: number) => number) => {
    let sum = 0;
    for (let i = 0; i <= steps; i += 1) {
      const u = i / steps;
      const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
      const power = low ? k : back;
      const v = 0.5 * u ** power;
      if (u === 0) continue;
      const p = low ? v : 1 - v;
      const density = Math.exp((a - 1) * Math.log(low ? v : 1 - v) + (going - 1) * Math.log(low ? 1 - v : v));
      sum += weight * density * of(p) * 0.5 * power * u ** (power - 1);
    }
    return sum / (3 * steps);
  };
  // E[(1 − e^(−λpt))/p] over λ: (1 − (rate/(rate + p·t))^shape) / p.
  const of = (p: number) => -Math.expm1(-shape * Math.log1p((p * t) / rate)) / p;
  const whole = half(true, () => 1) + half(false, () => 1);
  return (half(true, of) + half(false, of)) / whole;
}

test("what is expected is what the slow way finds", () => {
  fc.assert(
    fc.property(models, histories, positive(1, 900), (model, history, t) => {
      const expected = slowly(model, history, t);
      expect(Math.abs(expectedIfThere(model, history, t) - expected)).toBeLessThan(1e-4 * Math.max(expected, 0.01));
    }),
    { numRuns: 100 },
  );
});

test("nothing happens where a is one or a and b make one", () => {
  const near = (a: number, b: number) => expectedIfThere({ r: 0.4, alpha: 5, a, b }, { x: 0, T: 20 }, 50);
  expect(near(1, 2)).toBeCloseTo(near(1 + 1e-9, 2), 8);
  expect(near(0.4, 0.6)).toBeCloseTo(near(0.4, 0.6 + 1e-9), 8);
});

test("how likely each number is makes one together, and its mean is what is expected", () => {
  fc.assert(
    fc.property(models, histories, positive(1, 400), (model, history, t) => {
      const expected = expectedIfThere(model, history, t);
      fc.pre(expected > 0.01 && expected < 100);
      const chances = chancesIfThere(model, history, { t, rest: 1e-10 });
      expect(chances.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 5);
      expect(chances.reduce((sum, one, y) => sum + one * y, 0) / expected).toBeCloseTo(1, 3);
    }),
    { numRuns: 200 },
  );
});

test("who bought once is not said to be there; who bought again is less so every day", () => {
  const model = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
  expect(aliveOf(model, { x: 0, tx: 0, T: 50 })).toBeNull();
  fc.assert(
    fc.property(models, fc.integer({ min: 1, max: 60 }), positive(0, 300), positive(0.5, 300), (one, x, tx, wait) => {
      const now = aliveOf(one, { x, tx, T: tx + wait })!;
      expect(now).toBeGreaterThanOrEqual(0);
      expect(now).toBeLessThanOrEqual(1);
      expect(aliveOf(one, { x, tx, T: tx + wait + 1 })!).toBeLessThanOrEqual(now);
    }),
  );
});

test("the slopes are those that small steps find", () => {
  fc.assert(
    fc.property(models, fc.integer({ min: 1, max: 30 }), positive(1, 100), positive(1, 100), (model, x, tx, wait) => {
      const history = { x, tx, T: tx + wait };
      const odds = (one: Buying) => Math.log(stillThere(one, history)) - Math.log1p(-stillThere(one, history));
      fc.pre(stillThere(model, history) > 1e-6 && stillThere(model, history) < 1 - 1e-6);
      (["r", "alpha", "a", "b"] as const).forEach((key, at) => {
        const step = (by: number) => odds({ ...model, [key]: model[key] * Math.exp(by) });
        expect(aliveSlope(model, history)[at]! - (step(1e-4) - step(-1e-4)) / 2e-4).toBeCloseTo(0, 3);
      });
      const spending = { p: model.r + 1, q: model.a + 2, gamma: model.b };
      (["p", "q", "gamma"] as const).forEach((key, at) => {
        const step = (by: number) => expectedSpending({ ...spending, [key]: spending[key] * Math.exp(by) }, x, tx);
        expect(spendingSlope(spending, x, tx)[at]! / ((step(1e-4) - step(-1e-4)) / 2e-4)).toBeCloseTo(1, 3);
      });
    }),
  );
});

test("of four thousand who buy as the model says, 95 in 100 stay within their range, and as many are there as it says", () => {
  const plan = { buying: { r: 0.6, alpha: 40, a: 0.8, b: 3 }, spending: { p: 4, q: 4, gamma: 6000 }, n: 4000, span: 500, ahead: 180, seed: 7 };
  const customers = simulate(plan);
  let [inside, below, there, alive, again] = [0, 0, 0, 0, 0];
  for (const { x, tx, T, later, alive: still } of customers) {
    const likely = stillThere(plan.buying, { x, tx, T });
    const { low, high } = rangeOf(likely, chancesIfThere(plan.buying, { x, T }, { t: plan.ahead }));
    inside += later >= low && later <= high ? 1 : 0;
    below += later < low ? 1 : 0;
    if (x === 0) continue;
    again += 1;
    there += likely;
    alive += still ? 1 : 0;
  }
  // A range of whole numbers holds at least 95 of 100; how much more depends on where the steps fall.
  expect(inside / plan.n).toBeGreaterThan(0.945);
  expect(below / plan.n).toBeLessThan(0.03);
  expect(Math.abs(alive - there) / again).toBeLessThan(0.02);
  const plain = customers.filter(({ T }) => T > 0).reduce((sum, { T }) => sum + expectedOfNew(plan.buying, T), 0);
  expect(customers.reduce((sum, { x }) => sum + x, 0) / plain).toBeCloseTo(1, 1);
});

test("what is not known of somebody's spending shrinks with every purchase", () => {
  const spending = { p: 6.25, q: 3.74, gamma: 15.44 };
  const spreads = [0, 1, 4, 20].map((times) => spendingSpread(spending, times, 30).ofMean);
  expect(spreads).toEqual([...spreads].sort((one, other) => other - one));
  expect(spendingSpread({ ...spending, q: 1.5 }, 0, 0).ofMean).toBe(Infinity);
});

test("how many periods are ahead is the sum over the curve", () => {
  const model = { alpha: 0.7, beta: 1.2 };
  const { value, atLeast } = periodsAhead(model, 3, 12);
  expect(atLeast[4]).toBeCloseTo(keptFor(model, 8) / keptFor(model, 3), 12);
  expect(value).toBeCloseTo(
    atLeast.reduce((sum, one) => sum + one, 0),
    12,
  );
  expect(fitRenewing([{ periods: 3, ended: 0, running: 40 }]).converged).toBe(false);
});
