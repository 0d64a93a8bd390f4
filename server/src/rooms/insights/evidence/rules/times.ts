import type { Interval, Part } from "../../../../core/statistics.ts";

const Z = 1.959963984540054;

/**
 * How many times as often `one` does something as `other`: the ratio of two shares with the interval of Katz (1978) on its logarithm, half a case added to each (Pettigrew, Gart and Thomas
 * 1986), so that it is finite where one of them never does. Null where either is empty, or nobody did it.
 */
export function timesAsOften(one: Part, other: Part): (Interval & { deviation: number }) | null {
  if (one.n === 0 || other.n === 0 || one.hits + other.hits === 0) return null;
  const [a, n, b, m] = [one.hits + 0.5, one.n + 0.5, other.hits + 0.5, other.n + 0.5];
  const deviation = Math.sqrt(1 / a - 1 / n + 1 / b - 1 / m);
  const middle = Math.log(a / n / (b / m));
  return { value: Math.exp(middle), low: Math.exp(middle - Z * deviation), high: Math.exp(middle + Z * deviation), deviation };
}
