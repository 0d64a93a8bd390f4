/* Estimates with their 95 % intervals. */

export type Share = { n: number; share: number; low: number; high: number };
export type Mean = { n: number; mean: number; low: number; high: number };
export type Difference = { value: number; low: number; high: number };

const Z = 1.959963984540054;

/** Wilson's interval of a share; null where there are no cases. `weight` is how many cases it is worth where they do not all count the same. */
export function shareOf(hits: number, n: number, weight = n): Share | null {
  if (n === 0 || weight === 0) return null;
  const share = hits / n;
  const middle = (share + Z ** 2 / (2 * weight)) / (1 + Z ** 2 / weight);
  const half = (Z / (1 + Z ** 2 / weight)) * Math.sqrt((share * (1 - share)) / weight + Z ** 2 / (4 * weight ** 2));
  return { n, share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** How much larger `one` is than `other`: Newcombe's interval out of both of Wilson's. */
export function differenceOf(one: Share, other: Share): Difference {
  const value = one.share - other.share;
  const low = value - Math.hypot(one.share - one.low, other.high - other.share);
  const high = value + Math.hypot(one.high - one.share, other.share - other.low);
  return { value, low, high };
}

/** A mean with the interval of Student's t; null where there are none. Of one case nothing is known but itself. */
export function meanOf(values: readonly number[]): Mean | null {
  const n = values.length;
  if (n === 0) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  if (n === 1) return { n, mean, low: -Infinity, high: Infinity };
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  const half = studentT(n - 1) * Math.sqrt(variance / n);
  return { n, mean, low: mean - half, high: mean + half };
}

const FEW = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11, 2.101, 2.093, 2.086];

/** The 97.5th percentile of Student's t: tabled for few degrees of freedom, beyond them by the first terms of its expansion in z (Fisher and Cornish). */
export function studentT(freedom: number): number {
  const tabled = FEW[freedom - 1];
  return tabled ?? Z + (Z ** 3 + Z) / (4 * freedom) + (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / (96 * freedom ** 2);
}
