import fc from "fast-check";
import { expect, test } from "vitest";
import { everP, holm } from "./looking.ts";

test("Holm's steps are those of his paper's rule: the least times all, the next times one less, never falling", () => {
  expect(holm([0.01, 0.04, 0.03, 0.005])).toEqual([0.03, 0.06, 0.06, 0.02]);
  expect(holm([0.4, 0.9])).toEqual([0.8, 0.9]);
  expect(holm([])).toEqual([]);
});

const chance = fc.double({ min: 0, max: 1, noNaN: true });

test("no claim becomes surer by being looked at beside others, and their order stays", () => {
  fc.assert(
    fc.property(fc.array(chance, { maxLength: 12 }), (chances) => {
      const adjusted = holm(chances);
      for (const [i, p] of chances.entries()) {
        expect(adjusted[i]).toBeGreaterThanOrEqual(p);
        expect(adjusted[i]).toBeLessThanOrEqual(1);
        for (const [j, other] of chances.entries()) if (p < other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j]!);
      }
    }),
  );
});

/** As R's default does not matter here: a generator of our own, the same on each machine (mulberry32), and normals by Box and Muller. */
function normals(seed: number): () => number {
  let state = seed;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

test("looked at after each of 200 weeks, nothing is found at most one time in twenty where nothing is; something is found where it is", () => {
  const findsIn = (effect: number, seed: number) => {
    const normal = normals(seed);
    let sum = 0;
    for (let n = 1; n <= 200; n++) {
      sum += effect + normal();
      if (everP({ value: sum / n, deviation: 1 / Math.sqrt(n) }, 0.3) <= 0.05) return true;
    }
    return false;
  };
  const seeds = Array.from({ length: 1000 }, (_, i) => 1000 + i);
  expect(seeds.filter((seed) => findsIn(0, seed)).length).toBeLessThanOrEqual(50);
  expect(seeds.filter((seed) => findsIn(0.4, seed)).length).toBeGreaterThanOrEqual(950);
});

test("an estimate without an error, or none at all, is no evidence", () => {
  expect(everP({ value: 3, deviation: 0 }, 0.3)).toBe(1);
  expect(everP({ value: 0, deviation: 0.1 }, 0.3)).toBe(1);
  expect(everP({ value: Number.NaN, deviation: Number.NaN }, 0.3)).toBe(1);
});
