import { expect, it } from "vitest";
import { seeded } from "./linear.ts";
import { logistic } from "./logistic.ts";

it("finds the weights that made the answers, on whatever scale the features are", () => {
  const random = seeded(7);
  const rows = Array.from({ length: 4000 }, () => Float64Array.from([random(), 100 * random(), 1]));
  const guilty = rows.map(([one, other]) => Number(random() < 1 / (1 + Math.exp(-(4 * one! - 0.05 * other! + 0.5)))));
  const { bias, weights } = logistic(rows, guilty, [1, 1, 1]);
  expect(weights[0]).toBeCloseTo(4, 0);
  expect(weights[1]).toBeCloseTo(-0.05, 1);
  expect(weights[2]).toBeCloseTo(0, 6);
  expect(Math.abs(bias - 0.5)).toBeLessThan(0.5);
});
