import fc from "fast-check";
import { expect, test } from "vitest";
import { layeredDifference, mean, meanOfSums, netPromoters, share, shareDifference, studentT, welch } from "./statistics.ts";

/** The examples by which Newcombe compared the methods: Statistics in Medicine 17 (1998), 857–872, table I. */
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("%i of %i lies between %f and %f", (hits, n, low, high) => {
  const found = share(hits, n)!;
  expect(found.value).toBe(hits / n);
  expect(found.low).toBeCloseTo(low, 4);
  expect(found.high).toBeCloseTo(high, 4);
});

/** The same, 873–890, table II, method 10. */
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
])("%i/%i less %i/%i lies between %f and %f", (a, m, b, n, low, high) => {
  const found = shareDifference({ hits: a, n: m }, { hits: b, n })!;
  expect(found.low).toBeCloseTo(low, 4);
  expect(found.high).toBeCloseTo(high, 4);
});

/** Rothman, Greenland and Lash, Modern Epidemiology: the trial on diabetes with two layers of age; 0.035 (−0.028, 0.097). */
test("the difference over layers is that of the textbook", () => {
  const found = layeredDifference([
    { one: { hits: 8, n: 106 }, other: { hits: 5, n: 120 } },
    { one: { hits: 22, n: 98 }, other: { hits: 16, n: 85 } },
  ])!;
  expect(found.value).toBeCloseTo(0.035, 3);
  expect(found.low).toBeCloseTo(-0.028, 3);
  expect(found.high).toBeCloseTo(0.097, 3);
});

test("layers undo what only looks like a difference", () => {
  // In each layer nothing differs; but one group is mostly of those who always come back.
  const layers = [
    { one: { hits: 90, n: 100 }, other: { hits: 9, n: 10 } },
    { one: { hits: 1, n: 10 }, other: { hits: 10, n: 100 } },
  ];
  expect(shareDifference({ hits: 91, n: 110 }, { hits: 19, n: 110 })!.low).toBeGreaterThan(0.5);
  const found = layeredDifference(layers)!;
  expect(found.value).toBeCloseTo(0, 10);
  expect(found.low).toBeLessThan(0);
  expect(found.high).toBeGreaterThan(0);
});

test("a layer in which one group is missing says nothing", () => {
  expect(layeredDifference([{ one: { hits: 3, n: 9 }, other: { hits: 0, n: 0 } }])).toBeNull();
  expect(layeredDifference([])).toBeNull();
});

/** Tables of Student's t, two-sided 5 %. */
test.each([
  [1, 12.706],
  [2, 4.303],
  [5, 2.571],
  [6, 2.447],
  [10, 2.228],
  [30, 2.042],
  [120, 1.98],
  [100_000, 1.96],
])("t of %i degrees is %f", (freedom, t) => expect(studentT(freedom)).toBeCloseTo(t, 2));

test("a mean with its interval: 4, 5, 5, 3, 4 is 4.2 ± 1.04, but no more than 5", () => {
  const found = mean([4, 5, 5, 3, 4], [1, 5])!;
  expect(found.value).toBeCloseTo(4.2, 10);
  expect(found.low).toBeCloseTo(3.161, 3);
  expect(found.high).toBe(5);
  expect(mean([3], [1, 5])).toEqual({ value: 3, low: 1, high: 5, n: 1 });
  expect(mean([], [1, 5])).toBeNull();
  // Of five who all say five, two in five might have said something else: 5 − 4 · (1 − 0.05^(1/5)).
  const alike = mean([5, 5, 5, 5, 5], [1, 5])!;
  expect([alike.value, alike.high, alike.low.toFixed(3)]).toEqual([5, 5, "3.197"]);
  expect(meanOfSums({ n: 20, sum: 0, squares: 0 }, [-1, 1])).toMatchObject({ low: expect.closeTo(-0.139, 3), high: expect.closeTo(0.139, 3) });
  expect(meanOfSums({ n: 9, sum: 9, squares: 9 }, [-Infinity, Infinity])).toEqual({ value: 1, low: 1, high: 1, n: 9 });
});

test("promoters less detractors", () => {
  const found = netPromoters([10, 10, 9, 8, 7, 6, 5, 9, 10, 3])!;
  expect(found.value).toBe(20);
  expect(found.low).toBeLessThan(20);
  expect(found.high).toBeGreaterThan(20);
  expect(netPromoters([])).toBeNull();
  // Where all say the same there is still no certainty.
  expect(netPromoters([10, 10, 10])!.low).toBeLessThan(60);
});

test("with many cases the interval of promoters is the plain one of the multinomial", () => {
  const scores = [...Array<number>(5000).fill(10), ...Array<number>(3000).fill(8), ...Array<number>(2000).fill(2)];
  const plain = 1.96 * Math.sqrt((0.5 + 0.2 - 0.3 ** 2) / 10_000) * 100;
  const { low, high } = netPromoters(scores)!;
  expect((high - low) / 2).toBeCloseTo(plain, 2);
});

test("the means of two groups differ as Welch said", () => {
  // The textbook case: n 15 and 15, means 20.8 and 23.0, variances 7.9 and 3.8: t = -2.46 with 25 degrees of freedom, whose 97.5 % quantile is 2.0595.
  const found = welch({ n: 15, mean: 20.8, squares: 14 * 7.9 }, { n: 15, mean: 23, squares: 14 * 3.8 });
  expect(found.value).toBeCloseTo(-2.2, 10);
  expect(found.high - found.value).toBeCloseTo(2.0595 * Math.sqrt(7.9 / 15 + 3.8 / 15), 3);
  expect(welch({ n: 2, mean: 3, squares: 0 }, { n: 2, mean: 1, squares: 0 })).toEqual({ value: 2, low: 2, high: 2 });
});

const part = fc.integer({ min: 1, max: 5000 }).chain((n) => fc.integer({ min: 0, max: n }).map((hits) => ({ hits, n })));

test("an interval holds its value, and more cases make it narrower", () => {
  fc.assert(
    fc.property(part, part, ({ hits, n }, other) => {
      const one = share(hits, n)!;
      expect(one.low).toBeLessThanOrEqual(one.value);
      expect(one.high).toBeGreaterThanOrEqual(one.value);
      const more = share(hits * 4, n * 4)!;
      expect(more.high - more.low).toBeLessThan(one.high - one.low);
      const differs = shareDifference({ hits, n }, other)!;
      const turned = shareDifference(other, { hits, n })!;
      expect(turned.low).toBeCloseTo(-differs.high, 10);
      const layered = layeredDifference([{ one: { hits, n }, other }])!;
      expect(layered.value).toBeCloseTo(differs.value, 10);
    }),
  );
});
