/** An estimate whose error is about normal: a difference, or the logarithm of a ratio. */
export type Estimated = { value: number; deviation: number };

/**
 * How surprising it would be if nothing were there, however often one looks: the p-value that is valid at every look (Johari, Koomen, Pekelis, Walsh 2017), out of Robbins' mixture of
 * normals (1970). `expected` is the size of effect that the mixture expects, in the units of the estimate: looking is sharpest for those, and honest for all others. Never above 1.
 */
export function everP({ value, deviation }: Estimated, expected: number): number {
  if (!(deviation > 0)) return 1;
  const ratio = (expected / deviation) ** 2;
  const evidence = (value / deviation) ** 2;
  return Math.min(1, Math.exp(Math.log1p(ratio) / 2 - (evidence / 2) * (ratio / (1 + ratio))));
}

/**
 * The interval that belongs to it: whatever `everP` finds not surprising at `alpha`, so that of all looks that are ever taken together at most a share `alpha` misses the truth. Null where
 * there is no error to reckon with.
 */
export function everInterval({ value, deviation }: Estimated, expected: number, alpha: number): { low: number; high: number } | null {
  if (!(deviation > 0)) return null;
  const ratio = (expected / deviation) ** 2;
  const reach = deviation * Math.sqrt(((1 + ratio) / ratio) * (Math.log1p(ratio) - 2 * Math.log(alpha)));
  return { low: value - reach, high: value + reach };
}

export { holm } from "../../../../core/statistics.ts";
