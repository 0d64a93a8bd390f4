import type { Desk } from "../../../core/desk.ts";
import { nextRange } from "../values/store/gathering.ts";
import { modelsOf } from "../values/store/states.ts";
import { priorFrom, type Prior, type Sums } from "./rules/prior.ts";
import { sumsOf } from "./store/buying.ts";

const AT_ONCE = 10_000;

/**
 * How often customers buy at all, as it is known on a day: by the model of values where it suits the business, else by moments of all purchases. It is kept as a
 * fact: what is reckoned from it can be reckoned again.
 */
export async function takePrior(desk: Desk, workspaceId: string, day: string): Promise<Prior> {
  const sums = await sumAll(desk, workspaceId, day);
  const known = { customers: sums.customers, purchases: sums.x, takenOn: day };
  const fitted = (await desk.read(workspaceId, (tx) => modelsOf(tx, day)))?.use.buying?.parameters;
  return fitted ? { r: fitted.r, alpha: fitted.alpha, a: fitted.a, b: fitted.b, ...known } : { ...priorFrom(sums), a: null, b: null, ...known };
}

/** By ranges of customers: no statement is longer for a million of them. */
async function sumAll(desk: Desk, workspaceId: string, day: string): Promise<Sums> {
  const all: Sums = { customers: 0, x: 0, t: 0, xx: 0, xt: 0, tt: 0 };
  for (let after: string | null = null, more = true; more;) {
    const from: string | null = after;
    after = await desk.read(workspaceId, async (tx) => {
      const range = await nextRange(tx, from, AT_ONCE);
      if (range) add(all, await sumsOf(tx, range, day));
      return range?.upTo ?? null;
    });
    more = after !== null;
  }
  return all;
}

function add(all: Sums, some: Sums): void {
  for (const key of Object.keys(all) as (keyof Sums)[]) all[key] += some[key];
}
