import type { Tx } from "../../../core/desk.ts";
import { priorFrom, type Prior } from "./rules/prior.ts";
import { sumsOf } from "./store/buying.ts";

/** How often customers buy at all, as it is known on a day. It is kept as a fact: what is reckoned from it can be reckoned again. */
export async function takePrior(tx: Tx, day: string): Promise<Prior> {
  const sums = await sumsOf(tx, day);
  return { ...priorFrom(sums), a: null, b: null, customers: sums.customers, purchases: sums.x, takenOn: day };
}
