import { describe, expect, test } from "vitest";
import { cdnow, inWeeks, spentBy } from "../../../../test/buying/cdnow.ts";
import { fitBuying, logLikelihoodOf } from "./bg-nbd.ts";
import { expectedSpending, fitSpending } from "./gamma-gamma.ts";
import { goodnessOf } from "./goodness.ts";
import { expectedOf, stillThere } from "./predicting.ts";
import { fitRenewing, keptFor, keptOver, type Lasting } from "./survival.ts";

const rows = cdnow();
const published = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

describe("who buys and who has gone: Fader, Hardie and Lee (2005)", () => {
  const found = fitBuying(inWeeks(rows));

  test("the estimates are theirs to the third digit, and so is the likelihood", () => {
    expect(found.n).toBe(2357);
    expect(found.converged).toBe(true);
    for (const key of ["r", "alpha", "a", "b"] as const) expect(found.parameters[key].toFixed(3)).toBe(published[key].toFixed(3));
    expect(found.logLikelihood.toFixed(1)).toBe("-9582.4");
  });

  test("no place nearby is likelier", () => {
    for (const key of ["r", "alpha", "a", "b"] as const)
      for (const by of [0.99, 1.01]) {
        const beside = { ...found.parameters, [key]: found.parameters[key] * by };
        expect(logLikelihoodOf(beside, inWeeks(rows))).toBeLessThan(found.logLikelihood);
      }
  });

  test("the customer of their example will buy 1.226 times in the next 39 weeks", () => {
    const history = { x: 2, tx: 30.43, T: 38.86 };
    expect(expectedOf(published, history, 39).toFixed(3)).toBe("1.226");
    expect(stillThere(published, history)).toBeCloseTo(0.7266, 3);
  });

  test("the histogram fits as theirs does: χ² 4.82 with 3 degrees, p 0.19", () => {
    const fit = goodnessOf(found.parameters, inWeeks(rows));
    expect(fit.chiSquare.toFixed(2)).toBe("4.82");
    expect(fit.freedom).toBe(3);
    expect(fit.p.toFixed(2)).toBe("0.19");
    expect(fit.bars.map(({ actual }) => actual)).toEqual([1411, 439, 214, 100, 62, 38, 29, 64]);
    expect(fit.bars.reduce((sum, { expected }) => sum + expected, 0)).toBeCloseTo(2357, 1);
  });
});

describe("how much they spend: Fader and Hardie (2013)", () => {
  const found = fitSpending(spentBy(rows));

  test("the estimates are theirs to the third digit, and so is the likelihood", () => {
    expect(found.n).toBe(946);
    expect(found.converged).toBe(true);
    expect(found.parameters.p.toFixed(2)).toBe("6.25");
    expect(found.parameters.q.toFixed(2)).toBe("3.74");
    expect(found.parameters.gamma.toFixed(2)).toBe("15.44");
    expect(found.logLikelihood.toFixed(1)).toBe("-4055.9");
  });

  test("the customer of their example spends $24.65 a time, somebody new $35.17", () => {
    const parameters = { p: 6.25, q: 3.74, gamma: 15.44 };
    expect(expectedSpending(parameters, 2, 22.35)).toBeCloseTo(24.65, 1);
    expect(expectedSpending(parameters, 0, 0)).toBeCloseTo(35.2, 1);
  });
});

/** The first seven years of the two segments: those are what they fitted, of a thousand each. */
const segment = (left: number[]): Lasting[] =>
  left.slice(1).map((stay, at) => ({ periods: at + 1, ended: left[at]! - stay, running: at === left.length - 2 ? stay : 0 }));

describe("who renews: Fader and Hardie (2007)", () => {
  test.each([
    ["regular", [1000, 631, 468, 382, 326, 289, 262, 241], { alpha: 0.704, beta: 1.182, likelihood: -1680.3, twelfth: 0.173 }],
    ["high end", [1000, 869, 743, 653, 593, 551, 517, 491], { alpha: 0.668, beta: 3.806, likelihood: -1611.2, twelfth: 0.394 }],
  ])("%s: the estimates are theirs, and five years on they are right within two points", (_, left, { alpha, beta, likelihood, twelfth }) => {
    const found = fitRenewing(segment(left));
    expect(found.parameters.alpha.toFixed(3)).toBe(alpha.toFixed(3));
    expect(found.parameters.beta.toFixed(3)).toBe(beta.toFixed(3));
    expect(found.logLikelihood.toFixed(1)).toBe(likelihood.toFixed(1));
    expect(Math.abs(keptFor(found.parameters, 12) - twelfth)).toBeLessThan(0.02);
  });

  /** Freireich (1963), 6-MP against leukaemia, the standard example: R's survfit with log-log intervals. */
  test("Kaplan and Meier's curve with its intervals is the textbook's", () => {
    const ended = [6, 6, 6, 7, 10, 13, 16, 22, 23].map((periods) => ({ periods, ended: 1, running: 0 }));
    const running = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((periods) => ({ periods, ended: 0, running: 1 }));
    const together = new Map<number, Lasting>();
    for (const one of [...ended, ...running]) {
      const here = together.get(one.periods) ?? { periods: one.periods, ended: 0, running: 0 };
      together.set(one.periods, { periods: one.periods, ended: here.ended + one.ended, running: here.running + one.running });
    }
    const curve = keptOver([...together.values()]);
    expect(curve.map(({ period, value, low, high }) => [period, ...[value, low, high].map((one) => one.toFixed(3))])).toEqual([
      [6, "0.857", "0.620", "0.952"],
      [7, "0.807", "0.563", "0.923"],
      [10, "0.753", "0.503", "0.889"],
      [13, "0.690", "0.432", "0.849"],
      [16, "0.627", "0.368", "0.805"],
      [22, "0.538", "0.268", "0.747"],
      [23, "0.448", "0.188", "0.680"],
    ]);
  });
});
