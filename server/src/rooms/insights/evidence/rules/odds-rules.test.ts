import { expect, test } from "vitest";
import { fitLogistic } from "./logistic.ts";
import { commonOdds, type Stratum } from "./odds.ts";

/** Admissions to Berkeley in 1973 by department and sex (Bickel, Hammel, O'Connell 1975): admitted and refused men, admitted and refused women. */
const BERKELEY = [
  [512, 313, 89, 19],
  [353, 207, 17, 8],
  [120, 205, 202, 391],
  [138, 279, 131, 244],
  [53, 138, 94, 299],
  [22, 351, 24, 317],
] as const;
const strata: Stratum[] = BERKELEY.map(([a, b, c, d]) => ({ one: { hits: a, n: a + b }, other: { hits: c, n: c + d } }));

test("the common odds ratio and its interval are those that are published", () => {
  const odds = commonOdds(strata)!;
  expect(odds.value).toBeCloseTo(0.9046968, 6);
  expect(odds.low).toBeCloseTo(0.7719074, 6);
  expect(odds.high).toBeCloseTo(1.0603298, 6);
  expect(odds.n).toBe(4526);
});

test("of one stratum it is the plain ratio; turned round it is the reciprocal; strata with one side only say nothing", () => {
  const one: Stratum = { one: { hits: 12, n: 20 }, other: { hits: 5, n: 25 } };
  expect(commonOdds([one])!.value).toBeCloseTo((12 * 20) / (8 * 5), 12);
  const [there, back] = [commonOdds(strata)!, commonOdds(strata.map(({ one: a, other: b }) => ({ one: b, other: a })))!];
  expect(there.value * back.value).toBeCloseTo(1, 12);
  expect(there.low * back.high).toBeCloseTo(1, 12);
  expect(commonOdds([...strata, { one: { hits: 40, n: 90 }, other: { hits: 0, n: 0 } }])).toEqual(there);
  expect(commonOdds([{ one: { hits: 5, n: 5 }, other: { hits: 5, n: 5 } }])).toBeNull();
  expect(commonOdds([])).toBeNull();
});

/** Motor Trend 1974: weight (1000 lbs) and whether by hand, of 32 cars. */
const WEIGHTS = [
  2.62, 2.875, 2.32, 3.215, 3.44, 3.46, 3.57, 3.19, 3.15, 3.44, 3.44, 4.07, 3.73, 3.78, 5.25, 5.424, 5.345, 2.2, 1.615, 1.835, 2.465, 3.52, 3.435, 3.84, 3.845,
  1.935, 2.14, 1.513, 3.17, 2.77, 3.57, 2.78,
];
const BY_HAND = [1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1];

test("logistic regression agrees with what is published of cars", () => {
  const { coefficients, converged } = fitLogistic(
    WEIGHTS.map((weight, i) => ({ x: [weight], n: 1, hits: BY_HAND[i]! })),
    { penalised: false },
  );
  expect(converged).toBe(true);
  expect(coefficients[0]!.value).toBeCloseTo(12.04, 2);
  expect(coefficients[0]!.deviation).toBeCloseTo(4.51, 2);
  expect(coefficients[1]!.value).toBeCloseTo(-4.024, 3);
  expect(coefficients[1]!.deviation).toBeCloseTo(1.436, 2);
});

test("patterns say the same as their cases one by one", () => {
  const patterns = [
    { x: [0, 0], n: 40, hits: 12 },
    { x: [1, 0], n: 30, hits: 15 },
    { x: [0, 1], n: 25, hits: 14 },
    { x: [1, 1], n: 35, hits: 28 },
  ];
  const cases = patterns.flatMap(({ x, n, hits }) => Array.from({ length: n }, (_, i) => ({ x, n: 1, hits: i < hits ? 1 : 0 })));
  for (const penalised of [false, true]) {
    const [grouped, single] = [fitLogistic(patterns, { penalised }), fitLogistic(cases, { penalised })];
    for (const [i, { value, deviation }] of grouped.coefficients.entries()) {
      expect(value).toBeCloseTo(single.coefficients[i]!.value, 8);
      expect(deviation).toBeCloseTo(single.coefficients[i]!.deviation, 8);
    }
  }
});

test("of two groups Firth's is half a case more in each cell, and finite where all stayed", () => {
  const of = (a: number, b: number, c: number, d: number) =>
    fitLogistic(
      [
        { x: [1], n: a + b, hits: a },
        { x: [0], n: c + d, hits: c },
      ],
      { penalised: true },
    );
  for (const [a, b, c, d] of [
    [12, 8, 5, 20],
    [10, 0, 6, 4],
    [3, 1, 0, 5],
  ] as const) {
    const fitted = of(a, b, c, d);
    expect(fitted.converged).toBe(true);
    expect(fitted.coefficients[1]!.value).toBeCloseTo(Math.log(((a + 0.5) * (d + 0.5)) / ((b + 0.5) * (c + 0.5))), 8);
  }
});

test("where two things are the same, nothing is said of either", () => {
  const same = [
    { x: [0, 0], n: 40, hits: 12 },
    { x: [1, 1], n: 30, hits: 15 },
  ];
  expect(fitLogistic(same, { penalised: true })).toMatchObject({ coefficients: [], converged: false });
  expect(fitLogistic([], { penalised: true }).converged).toBe(false);
});
