import type { Interval } from "../../../core/statistics.ts";
import { quadratic, type Matrix } from "./matrix.ts";

const Z = 1.959963984540054;

/**
 * What many customers will do together, with the range in which it will lie in 95 of 100 cases: chance in each of them, and what is not known of the parameters (the
 * delta method). On the logarithm, since it cannot fall below nought.
 */
export function together({ sum, variance, slope }: { sum: number; variance: number; slope: readonly number[] }, covariance: Matrix): Interval {
  if (!(sum > 0)) return { value: 0, low: 0, high: 0 };
  const reach = (Z * Math.sqrt(Math.max(0, variance + quadratic(covariance, slope)))) / sum;
  return { value: sum, low: sum * Math.exp(-reach), high: sum * Math.exp(reach) };
}

/** The same for a share of n, which stays between nought and one: on the log odds. */
export function togetherShare(given: { sum: number; variance: number; slope: readonly number[]; n: number }, covariance: Matrix): Interval & { n: number } {
  const { sum, variance, slope, n } = given;
  const value = sum / n;
  if (value <= 0 || value >= 1) return { value, low: value, high: value, n };
  const reach = (Z * Math.sqrt(Math.max(0, variance + quadratic(covariance, slope)))) / n / (value * (1 - value));
  const odds = Math.log(value / (1 - value));
  const back = (at: number) => 1 / (1 + Math.exp(-at));
  return { value, low: back(odds - reach), high: back(odds + reach), n };
}

/** Two models side by side whose parameters were found apart. */
export const beside = (one: Matrix, other: Matrix): Matrix => [
  ...one.map((row) => [...row, ...other.map(() => 0)]),
  ...other.map((row) => [...one.map(() => 0), ...row]),
];
