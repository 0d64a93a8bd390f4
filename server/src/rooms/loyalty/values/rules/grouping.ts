import type { Histories } from "../../models/bg-nbd.ts";

export type Group = { x: number; tx: number; T: number; weight: number };

/** Those who look alike together, in one order whatever order they came in: sums of floating point depend on it. */
export function grouped(all: Iterable<Group>): Histories {
  const weights = new Map<number, number>();
  for (const { x, tx, T, weight } of all) {
    const key = (x * SPAN + tx) * SPAN + T;
    weights.set(key, (weights.get(key) ?? 0) + weight);
  }
  const keys = Float64Array.from(weights.keys()).sort();
  const histories = { n: keys.length, x: new Float64Array(keys.length), tx: new Float64Array(keys.length), T: new Float64Array(keys.length) };
  const weight = new Float64Array(keys.length);
  keys.forEach((key, at) => {
    const rest = Math.floor(key / SPAN);
    histories.T[at] = key % SPAN;
    histories.tx[at] = rest % SPAN;
    histories.x[at] = Math.floor(rest / SPAN);
    weight[at] = weights.get(key)!;
  });
  return { ...histories, weight };
}

/** Days: enough for two centuries, and few enough that three numbers fit into one. */
const SPAN = 100_000;
