import type { Tx } from "../../../core/desk.ts";
import { modelsOf } from "../values/store/states.ts";
import { priorFrom, type Prior } from "./rules/prior.ts";
import { sumsOf } from "./store/buying.ts";

/**
 * How often customers buy at all, as it is known on a day: by the model of values where it suits the business, else by moments of all purchases. It is kept as a
 * fact: what is reckoned from it can be reckoned again.
 */
export async function takePrior(tx: Tx, day: string): Promise<Prior> {
  const sums = await sumsOf(tx, day);
  const known = { customers: sums.customers, purchases: sums.x, takenOn: day };
  const fitted = (await modelsOf(tx, day))?.use.buying?.parameters;
  return fitted ? { r: fitted.r, alpha: fitted.alpha, a: fitted.a, b: fitted.b, ...known } : { ...priorFrom(sums), a: null, b: null, ...known };
}
