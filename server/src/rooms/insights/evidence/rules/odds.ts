import type { Interval, Part } from "../../../../core/statistics.ts";

const Z = 1.959963984540054;

/** Two groups of customers who are alike: those of whom something is true, and the others. */
export type Stratum = { one: Part; other: Part };
export type Odds = Interval & { n: number; /** Of the logarithm, for looking at many at once. */ z: number };

/**
 * How many times as great the odds of `one` are as those of `other` among those who are alike: the common odds ratio of Mantel and Haenszel (1959) over all strata, with the variance of
 * Robins, Breslow and Greenwood (1986), which holds for many thin strata as for few thick ones. Null where a cell that it stands on is empty: no ratio can be known then.
 */
export function commonOdds(strata: readonly Stratum[]): Odds | null {
  let [r, s, pr, mixed, qs, n] = [0, 0, 0, 0, 0, 0];
  for (const { one, other } of strata) {
    const all = one.n + other.n;
    if (one.n === 0 || other.n === 0) continue;
    const [a, b, c, d] = [one.hits, one.n - one.hits, other.hits, other.n - other.hits];
    const [agree, differ] = [(a + d) / all, (b + c) / all];
    const [up, down] = [(a * d) / all, (b * c) / all];
    r += up;
    s += down;
    pr += agree * up;
    mixed += agree * down + differ * up;
    qs += differ * down;
    n += all;
  }
  if (r === 0 || s === 0) return null;
  const deviation = Math.sqrt(pr / (2 * r ** 2) + mixed / (2 * r * s) + qs / (2 * s ** 2));
  const middle = Math.log(r / s);
  return { value: r / s, low: Math.exp(middle - Z * deviation), high: Math.exp(middle + Z * deviation), n, z: middle / deviation };
}
