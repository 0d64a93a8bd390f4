import { expect, test } from "vitest";
import { COMPARING, coverageOf, ESTIMATORS, everTold } from "../../../../../test/evidence/covering.ts";

const BUSINESSES = 1000;
const names = Object.keys(ESTIMATORS);
/** Regressions by the thousand take their time. */
const SLOW = 60_000;

test.each(names)(
  "the truth lies within nineteen of twenty intervals: %s",
  (name) => {
    const { said, held } = coverageOf(name, BUSINESSES, false);
    expect(said).toBeGreaterThan(BUSINESSES * 0.98);
    expect(held / said).toBeGreaterThanOrEqual(0.93);
    expect(held / said).toBeLessThanOrEqual(0.97);
  },
  SLOW,
);

test.each(COMPARING)(
  "where nothing is, nothing is found: %s",
  (name) => {
    const { said, held } = coverageOf(name, BUSINESSES, true);
    expect((said - held) / said).toBeLessThanOrEqual(0.07);
  },
  SLOW,
);

test("who looks at all claims month after month is told that something holds where nothing is in at most one business of twenty; plain intervals would tell most", () => {
  const told = Array.from({ length: 200 }, (_, seed) => everTold(seed + 1, 36));
  expect(told.filter(({ verdict }) => verdict).length).toBeLessThanOrEqual(10);
  expect(told.filter(({ interval }) => interval).length).toBeGreaterThan(100);
});
