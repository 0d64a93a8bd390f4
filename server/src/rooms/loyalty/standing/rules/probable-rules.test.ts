import { expect, test } from "vitest";
import { probableIn } from "../../../../../test/buying/mixed.ts";
import { chance, gamma } from "../../../../../test/buying/simulating.ts";
import { DEFAULTS } from "./definition.ts";
import { mixtureOf, probablyLoyal, type Seen } from "./probable.ts";
import { seenOf } from "./seeing.ts";
import type { Outcome } from "./testing.ts";

const poisson = (mean: number, random: () => number): number => {
  let [k, p] = [0, Math.exp(-mean)];
  for (let u = random(); u > p && k < 500; k += 1) {
    u -= p;
    p *= mean / (k + 1);
  }
  return k;
};

/** Rates are Gamma(a, b), as they are held to be; `kept` of them keep theirs, the others go down to a part of it. */
function outcomes(kept: number, part: number, n: number): (Outcome & { often: boolean })[] {
  const random = chance(7);
  return Array.from({ length: n }, () => {
    const [a, b, through] = [20, 300, 90];
    const rate = gamma(a, random) / b;
    return { a, b, through, bought: poisson(rate * through * (random() < kept ? 1 : part), random), often: true };
  });
}

test.each([
  [0.2, 0],
  [0.5, 0.25],
  [0.8, 0.25],
  [0.5, 0.5],
])("of those who kept their rate %d are found, where the others went down to %d of it", (kept, part) => {
  const { kept: found } = mixtureOf(outcomes(kept, part, 2000), 0.5)!;
  expect(found.low).toBeLessThan(kept);
  expect(found.high).toBeGreaterThan(kept);
  expect(Math.abs(found.value - kept)).toBeLessThan(0.08);
});

test("the height that is found is a top, by weights tried one by one", () => {
  const all = outcomes(0.5, 0.25, 300);
  const { kept, loyalOf } = mixtureOf(all, 0.5)!;
  // At the top, as many are probably loyal as are held to be: what maximum likelihood means for a weight.
  expect(loyalOf(all, kept.value)).toBeCloseTo(kept.value, 2);
});

const seen = (one: Partial<Seen>): Seen => ({ often: true, tested: null, spared: null, ...one });

test("with too few who were tested nothing is said", () => {
  expect(probablyLoyal([], 0.5)).toBeNull();
  expect(
    probablyLoyal(
      outcomes(0.5, 0.2, 29).map((tested) => seen({ tested })),
      0.5,
    ),
  ).toBeNull();
});

test("of those whom nothing tested as many are held to be loyal as of the tested, and more is unknown of them", () => {
  const tested = outcomes(0.5, 0.2, 400).map((one) => seen({ tested: one }));
  const [alone, beside] = [probablyLoyal(tested, 0.5)!, probablyLoyal([...tested, ...Array.from({ length: 100 }, () => seen({}))], 0.5)!];
  expect(beside.value).toBeCloseTo(alone.value, 1);
  expect([alone.n, alone.tested, beside.n, beside.tested]).toEqual([400, 400, 500, 400]);
});

test("who goes for other reasons is not counted against them, by those who were spared", () => {
  const tested = outcomes(0.6, 0, 600).map((one) => seen({ often: false, tested: one }));
  const spared = outcomes(0.75, 0, 600).map((one) => seen({ often: false, spared: one }));
  const now = [...outcomes(0.99, 0, 40).map((one) => seen({ tested: one })), ...Array.from({ length: 2000 }, () => seen({}))];
  expect(probablyLoyal([...tested, ...spared, ...now], 0.5)!.value).toBeGreaterThan(0.72);
});

test("what is seen of somebody: who buys often, and whether they did when it began", () => {
  const every = (days: number, many: number) => Array.from({ length: many }, (_, nth) => nth * days);
  const rules = { definition: DEFAULTS, prior: { r: 1, alpha: 30, a: null, b: null, customers: 100, purchases: 1000, takenOn: "" } };
  const one = seenOf({ days: every(10, 60), reached: [300], spared: [320, 450] }, rules, 595)!;
  expect(one).toMatchObject({ often: true, tested: { often: true, through: 90, bought: 9 }, spared: { often: true, through: 90, begin: 450 } });
  expect(seenOf({ days: [0], reached: [20], spared: [] }, rules, 595)).toMatchObject({ often: false, tested: { often: false, bought: 0 } });
  expect(seenOf({ days: [10], reached: [], spared: [] }, rules, 9)).toBeNull();
});

test("the truth lies within nineteen of twenty ranges", () => {
  const all = Array.from({ length: 60 }, (_, nth) => probableIn(nth + 1, 300)).filter(({ found }) => found !== null);
  const held = all.filter(({ found, truth }) => found!.low <= truth && truth <= found!.high).length;
  expect(all.length).toBeGreaterThan(50);
  expect(held / all.length).toBeGreaterThan(0.9);
}, 60_000);
