/** An estimate with its 95 % interval. */
export type Interval = { value: number; low: number; high: number };
export type Figure = Interval & { n: number };

const Z = 1.959963984540054;

/**
 * A share with the interval of Wilson (1927), which holds for few cases and at the ends, too. Null of none. `weight` is how many cases they are worth where
 * they do not all count the same.
 */
export function share(hits: number, n: number, weight = n): Figure | null {
  if (n <= 0 || weight <= 0) return null;
  const value = hits / n;
  const scale = 1 + Z ** 2 / weight;
  const middle = (value + Z ** 2 / (2 * weight)) / scale;
  const reach = (Z / scale) * Math.sqrt((value * (1 - value)) / weight + Z ** 2 / (4 * weight ** 2));
  return { value, low: hits === 0 ? 0 : Math.max(0, middle - reach), high: hits === n ? 1 : Math.min(1, middle + reach), n };
}

export type Part = { hits: number; n: number };

/** How much greater the share of `one` is than that of `other`: Newcombe (1998), method 10, out of the intervals of Wilson. Null where either is empty. */
export function shareDifference(one: Part, other: Part): Interval | null {
  const [a, b] = [share(one.hits, one.n), share(other.hits, other.n)];
  return a && b && difference(a, b);
}

/** The same out of two shares whose intervals are known. */
export function difference(one: Interval, other: Interval): Interval {
  const value = one.value - other.value;
  const low = value - Math.hypot(one.value - one.low, other.high - other.value);
  return { value, low, high: value + Math.hypot(one.high - one.value, other.value - other.low) };
}

/** A mean with the interval of Student's t; within the ends of its scale. Of one case the interval is the whole scale. */
export function mean(values: readonly number[], [lowest, highest]: readonly [number, number]): Figure | null {
  const n = values.length;
  if (n === 0) return null;
  const value = values.reduce((sum, one) => sum + one, 0) / n;
  if (n === 1) return { value, low: lowest, high: highest, n };
  const variance = values.reduce((sum, one) => sum + (one - value) ** 2, 0) / (n - 1);
  return { ...around(value, { n, variance }, [lowest, highest]), n };
}

/** The same of many, out of their number, their sum and the sum of their squares. */
export function meanOfSums({ n, sum, squares }: { n: number; sum: number; squares: number }, [lowest, highest]: readonly [number, number]): Figure | null {
  if (n === 0) return null;
  const value = sum / n;
  if (n === 1) return { value, low: lowest, high: highest, n };
  const variance = Math.max(0, (squares - sum * value) / (n - 1));
  return { ...around(value, { n, variance }, [lowest, highest]), n };
}

/**
 * Where all say the same, Student's interval has no width, as if nobody could say anything else. Of n who say the same, all but 1 − 0.05^(1/n) would at most (Hanley and
 * Lippman-Hand 1983): as far as those could draw the mean to an end of the scale it is not known.
 */
function around(value: number, { n, variance }: { n: number; variance: number }, [lowest, highest]: readonly [number, number]): Interval {
  if (variance > 1e-12 * Math.max(1, value ** 2)) {
    const reach = studentT(n - 1) * Math.sqrt(variance / n);
    return { value, low: Math.max(lowest, value - reach), high: Math.min(highest, value + reach) };
  }
  const others = 1 - 0.05 ** (1 / n);
  const towards = (end: number) => (Number.isFinite(end) ? value + others * (end - value) : value);
  return { value, low: towards(lowest), high: towards(highest) };
}

/**
 * Promoters (9, 10) less detractors (0–6), −100 to 100, by the variance of the difference of two cells of a multinomial. With three cases added that are spread
 * evenly (Bonett and Price 2012), since the plain interval has no width where all say the same.
 */
export function netPromoters(scores: readonly number[]): Figure | null {
  const n = scores.length;
  if (n === 0) return null;
  const promoters = scores.filter((score) => score >= 9).length;
  const detractors = scores.filter((score) => score <= 6).length;
  const all = n + 3;
  const [up, down] = [(promoters + 3 / 4) / all, (detractors + 3 / 4) / all];
  const middle = up - down;
  const reach = Z * Math.sqrt((up + down - middle ** 2) / all);
  const within = (one: number) => 100 * Math.min(1, Math.max(-1, one));
  return { value: (100 * (promoters - detractors)) / n, low: within(middle - reach), high: within(middle + reach), n };
}

/** Cases that were taken in one by one (Welford 1962): how many, their mean, and the sum of the squares of their distances from it. */
export type Moments = { n: number; mean: number; squares: number };

/** How much greater the mean of `one` is than that of `other`, with Welch's interval (1947): the groups may vary unequally. Of at least two cases each. */
export function welch(one: Moments, other: Moments): Interval {
  const [a, b] = [one, other].map(({ n, squares }) => squares / (n - 1) / n) as [number, number];
  const value = one.mean - other.mean;
  if (a + b === 0) return { value, low: value, high: value };
  const freedom = (a + b) ** 2 / (a ** 2 / (one.n - 1) + b ** 2 / (other.n - 1));
  const reach = studentT(freedom) * Math.sqrt(a + b);
  return { value, low: value - reach, high: value + reach };
}

/** Two groups in one layer of customers who are alike. */
export type Layer = { one: Part; other: Part };

/**
 * How much greater the share of `one` is than that of `other` among those who are alike: the risk difference of Mantel and Haenszel over all layers, with the
 * variance of Sato (1989), which holds for many thin layers as for few thick ones. Null where no layer holds both.
 */
export function layeredDifference(layers: readonly Layer[]): Interval | null {
  let [weight, sum, p, q] = [0, 0, 0, 0];
  for (const { one, other } of layers) {
    const all = one.n + other.n;
    if (one.n === 0 || other.n === 0) continue;
    weight += (one.n * other.n) / all;
    sum += (one.hits * other.n - other.hits * one.n) / all;
    p += (one.n ** 2 * other.hits - other.n ** 2 * one.hits + (one.n * other.n * (other.n - one.n)) / 2) / all ** 2;
    q += (one.hits * (other.n - other.hits) + other.hits * (one.n - one.hits)) / (2 * all);
  }
  if (weight === 0) return null;
  const value = sum / weight;
  const reach = (Z * Math.sqrt(Math.max(0, value * p + q))) / weight;
  return { value, low: Math.max(-1, value - reach), high: Math.min(1, value + reach) };
}

/** The 97.5 % quantile of Student's t. Cornish and Fisher's expansion; exact below, where it is too coarse. */
export function studentT(freedom: number): number {
  const exact = [12.7062, 4.30265, 3.18245, 2.77645, 2.57058][freedom - 1];
  if (exact !== undefined) return exact;
  const [z3, z5, z7] = [Z ** 3, Z ** 5, Z ** 7];
  return Z + (z3 + Z) / (4 * freedom) + (5 * z5 + 16 * z3 + 3 * Z) / (96 * freedom ** 2) + (3 * z7 + 19 * z5 + 17 * z3 - 15 * Z) / (384 * freedom ** 3);
}

/**
 * p-values of many claims that are looked at together: Holm (1979). Whatever depends on whatever, at most a share `alpha` of businesses for which nothing holds is told that something does.
 * In the order of the input.
 */
export function holm(chances: readonly number[]): number[] {
  const ranked = chances.map((p, at) => ({ p, at })).toSorted((one, other) => one.p - other.p || one.at - other.at);
  const adjusted = [...chances];
  let least = 0;
  for (const [rank, { p, at }] of ranked.entries()) {
    least = Math.max(least, Math.min(1, p * (chances.length - rank)));
    adjusted[at] = least;
  }
  return adjusted;
}
