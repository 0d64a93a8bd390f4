import fc from "fast-check";
import { expect, test } from "vitest";
import { endometrial } from "../../../../../test/evidence/endometrial.ts";
import { fitLogistic, type Pattern } from "./logistic.ts";
import type { Stratum } from "./odds.ts";
import { profiled } from "./profile.ts";
import { scoredDifference } from "./scored.ts";

const DROP = 3.841458820694124 / 2;

test("Firth's regression and the interval of its profile are those that are published of Heinze and Schemper's cancers", () => {
  const [intercept, neovasculation, pulsatility, height] = profiled(endometrial, [0, 1, 2, 3])!;
  for (const [found, value, low, high] of [
    [intercept!, 3.77455951, 1.0825371, 7.2092805],
    [neovasculation!, 2.9292733, 0.6097244, 7.85463171],
    [pulsatility!, -0.03475175, -0.1244587, 0.04045547],
    [height!, -2.60416387, -4.3651832, -1.23272106],
  ] as const) {
    expect(found.value).toBeCloseTo(value, 5);
    expect(found.low).toBeCloseTo(low, 5);
    expect(found.high).toBeCloseTo(high, 5);
  }
});

/** What Jeffreys' prior makes of two groups, written down: half a case more in each cell of the logarithm. */
const penalised = (patterns: readonly Pattern[], intercept: number, slope: number) =>
  patterns.reduce((sum, { x, n, hits }) => {
    const p = 1 / (1 + Math.exp(-intercept - slope * x[0]!));
    return sum + (hits + 0.5) * Math.log(p) + (n - hits + 0.5) * Math.log(1 - p);
  }, 0);

/** The best intercept for a slope, by thirds of what is left: slow, and with nothing of Newton in it. */
function best(patterns: readonly Pattern[], slope: number): number {
  let [low, high] = [-40, 40];
  for (let step = 0; step < 200; step += 1) {
    const [one, other] = [low + (high - low) / 3, high - (high - low) / 3];
    if (penalised(patterns, one, slope) < penalised(patterns, other, slope)) low = one;
    else high = other;
  }
  return penalised(patterns, low, slope);
}

const group = fc.integer({ min: 1, max: 30 }).chain((n) => fc.integer({ min: 0, max: n }).map((hits) => ({ n, hits })));

test("of two groups the profile lies as far below its top as it must where the interval ends, by a slow way of its own", () => {
  fc.assert(
    fc.property(group, group, (one, other) => {
      const patterns = [
        { x: [1], ...one },
        { x: [0], ...other },
      ];
      const [found] = profiled(patterns, [1])!;
      const top = best(patterns, found!.value);
      expect(top - best(patterns, found!.low)).toBeCloseTo(DROP, 4);
      expect(top - best(patterns, found!.high)).toBeCloseTo(DROP, 4);
      expect(found!.low).toBeLessThan(found!.value);
      expect(found!.high).toBeGreaterThan(found!.value);
    }),
    { numRuns: 60 },
  );
});

test("what cannot be told apart has no profile, and one that is held stays where it is", () => {
  const same = [
    { x: [0, 0], n: 40, hits: 12 },
    { x: [1, 1], n: 30, hits: 15 },
  ];
  expect(profiled(same, [1])).toBeNull();
  const patterns = same.map(({ x, ...rest }) => ({ x: x.slice(0, 1), ...rest }));
  const held = fitLogistic(patterns, { penalised: true, held: { at: 1, value: 0.25, from: [0, 0] } });
  expect(held.coefficients[1]!.value).toBe(0.25);
  expect(held.height).toBeLessThan(fitLogistic(patterns, { penalised: true }).height);
});

test("the score interval of Miettinen and Nurminen is the one that is published", () => {
  // Newcombe (1998), example (d); Laud and Dane (2014) give the same.
  const { value, low, high } = scoredDifference([{ one: { hits: 5, n: 56 }, other: { hits: 0, n: 29 } }])!;
  expect([value, low, high].map((one) => Number(one.toFixed(4)))).toEqual([0.0893, -0.0326, 0.1933]);
});

const stratum = fc.record({ one: group, other: group });

/** Mantel and Haenszel's test (1959) without a correction: a score test of its own, from the margins. */
function cochranMantelHaenszel(layers: readonly Stratum[]): number {
  let [gone, variance] = [0, 0];
  for (const { one, other } of layers) {
    const [all, hits] = [one.n + other.n, one.hits + other.hits];
    gone += one.hits - (one.n * hits) / all;
    variance += all > 1 ? (one.n * other.n * hits * (all - hits)) / (all ** 2 * (all - 1)) : 0;
  }
  return variance === 0 ? 0 : gone ** 2 / variance;
}

test("nothing lies outside the score interval exactly where the test of Mantel and Haenszel says so", () => {
  fc.assert(
    fc.property(fc.array(stratum, { minLength: 1, maxLength: 6 }), (layers) => {
      const { low, high } = scoredDifference(layers)!;
      const test = cochranMantelHaenszel(layers) / (2 * DROP);
      if (Math.abs(test - 1) > 1e-6) expect(low > 0 || high < 0).toBe(test > 1);
    }),
  );
});

test("turned round it is the same with the other sign, it lies between −1 and 1, and has a width where nobody did it", () => {
  fc.assert(
    fc.property(fc.array(stratum, { minLength: 1, maxLength: 6 }), (layers) => {
      const [there, back] = [scoredDifference(layers)!, scoredDifference(layers.map(({ one, other }) => ({ one: other, other: one })))!];
      expect(there.low).toBeCloseTo(-back.high, 6);
      expect(there.high).toBeCloseTo(-back.low, 6);
      expect(there.low).toBeGreaterThanOrEqual(-1);
      expect(there.low).toBeLessThan(there.high);
      expect(there.value).toBeGreaterThanOrEqual(there.low);
      expect(there.value).toBeLessThanOrEqual(there.high);
    }),
  );
  expect(scoredDifference([{ one: { hits: 0, n: 0 }, other: { hits: 1, n: 4 } }])).toBeNull();
});
