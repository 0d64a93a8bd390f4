import fc from "fast-check";
import { expect, test } from "vitest";
import { chiSquareAbove, digamma, gammaAbove, gammaBelow, gammaQuantile, hypergeometric, logBeta, logGamma, normalQuantile } from "./special.ts";

/** Abramowitz and Stegun, tables 6.1 and 6.4, and their multiples. */
test.each([
  [0.001, 6.907178885383853],
  [0.5, 0.5723649429247001],
  [1, 0],
  [1.5, -0.1207822376352452],
  [2, 0],
  [10, 12.801827480081469],
  [100, 359.1342053695754],
  [1e6, 12815504.569147611],
])("ln Γ(%f) is %f", (z, expected) => expect(Math.abs(logGamma(z) - expected)).toBeLessThan(1e-13 * Math.max(1, Math.abs(expected))));

test.each([
  [0.01, -100.5608854578687],
  [0.5, -1.9635100260214235],
  [1, -0.5772156649015329],
  [2, 0.4227843350984671],
  [10, 2.251752589066721],
  [100, 4.600161852738087],
])("ψ(%f) is %f", (z, expected) => expect(Math.abs(digamma(z) - expected)).toBeLessThan(1e-12 * Math.max(1, Math.abs(expected))));

test("ln B(2, 3) is ln 1/12", () => expect(logBeta(2, 3)).toBeCloseTo(-Math.log(12), 13));

/** Abramowitz and Stegun 15.1.3 to 15.1.8: where ₂F₁ is something everybody knows. */
test("the hypergeometric function is what it is where it is elementary", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.97, noNaN: true }), fc.double({ min: 0.1, max: 9, noNaN: true }), (z, a) => {
      expect(hypergeometric([1, 1, 2], z) / (-Math.log1p(-z) / z)).toBeCloseTo(1, 11);
      expect(hypergeometric([0.5, 0.5, 1.5], z * z) / (Math.asin(z) / z)).toBeCloseTo(1, 11);
      expect(hypergeometric([a, 2.3, 2.3], z) / (1 - z) ** -a).toBeCloseTo(1, 11);
    }),
  );
});

/** Abramowitz and Stegun, table 26.8: the points of χ². */
test.each([
  [3.841459, 1, 0.05],
  [7.814728, 3, 0.05],
  [11.344867, 3, 0.01],
  [18.307038, 10, 0.05],
  [124.342113, 100, 0.05],
])("χ² of %f with %i degrees is exceeded in %f", (x, freedom, p) => expect(chiSquareAbove(x, freedom)).toBeCloseTo(p, 7));

test("the gamma distribution of shape one is exponential; both sides make one; its quantiles lead back", () => {
  expect(gammaBelow(1, 2)).toBeCloseTo(1 - Math.exp(-2), 14);
  const shapes = fc.double({ min: 0.02, max: 500, noNaN: true });
  fc.assert(
    fc.property(shapes, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (shape, share) => {
      const x = gammaQuantile(share, shape);
      expect(gammaBelow(shape, x)).toBeCloseTo(share, 8);
      expect(gammaBelow(shape, x) + gammaAbove(shape, x)).toBeCloseTo(1, 12);
    }),
  );
});

test("the quantiles of the normal distribution", () => {
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963985, 8);
  expect(normalQuantile(0.01)).toBeCloseTo(-2.326347874, 8);
  expect(normalQuantile(0.5)).toBeCloseTo(0, 12);
});
