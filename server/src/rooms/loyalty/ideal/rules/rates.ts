import type { Interval } from "../../../../core/statistics.ts";
import { gammaQuantile } from "../../models/special.ts";

/** The 95 % interval of a count that comes by chance: Garwood (1936), exact. */
export function countInterval(x: number): Interval {
  return { value: x, low: x === 0 ? 0 : gammaQuantile(0.025, x), high: gammaQuantile(0.975, x + 1) };
}

/** x in n, whatever n is of. */
export function ratePer(x: number, n: number): Interval | null {
  if (n <= 0) return null;
  const { low, high } = countInterval(x);
  return { value: x / n, low: low / n, high: high / n };
}
