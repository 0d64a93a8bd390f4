import { fitModels } from "../../src/rooms/loyalty/values/rules/fitting.ts";
import { grouped } from "../../src/rooms/loyalty/values/rules/grouping.ts";
import type { Known } from "../../src/rooms/loyalty/values/rules/kinds.ts";
import { reckon } from "../../src/rooms/loyalty/values/rules/reckoning.ts";
import { summing } from "../../src/rooms/loyalty/values/rules/summing.ts";
import { basisOf, weigh } from "../../src/rooms/loyalty/values/rules/weighing.ts";
import { simulate, type Plan, type Simulated } from "./simulating.ts";

export type Covered = { state: string; alive: boolean; purchases: boolean; value: boolean; people: number; peopleValue: number };

const AS_OF = 10_000;
const YEAR = 365;

/**
 * One business that buys as the models say, from parameters that are known: fitted, told what comes within a year, and looked at whether what then came lies within the
 * ranges; null where the models say that they may not speak. In whole days, as orders are.
 */
export function covered(plan: Omit<Plan, "ahead">): Covered | null {
  const customers = simulate({ ...plan, ahead: YEAR });
  const known = customers.map(knownOf);
  const { use, shown } = fitModels({
    asOf: AS_OF,
    first: AS_OF - plan.span,
    histories: grouped(known.map(({ purchases, first, last }) => ({ x: purchases - 1, tx: last - first, T: AS_OF - first, weight: 1 }))),
    spent: spentOf(known),
    sampled: customers.map(daysOf),
    contracts: {},
    costs: { net: 0, cost: 0, known: 0, all: 0 },
  });
  if (!use.buying || !use.spending) return null;
  const basis = basisOf(use, { asOf: AS_OF, riskBelow: 0.5 });
  const adding = summing(use);
  let [people, peopleValue] = [0, 0];
  known.forEach((one, at) => {
    const shown = reckon(basis, one);
    adding.add(weigh(basis, one), one);
    const { later, laterSpent } = customers[at]!;
    people += within(later, shown.yearLow!, shown.yearHigh!) ? 1 : 0;
    peopleValue += within(laterSpent, shown.valueLow!, shown.valueHigh!) ? 1 : 0;
  });
  const sums = adding.sums();
  const again = customers.filter((_, at) => known[at]!.purchases > 1);
  return {
    state: shown.buying.state,
    alive: within(again.filter(({ alive }) => alive).length / again.length, sums.alive!.low, sums.alive!.high),
    purchases: within(total(customers.map(({ later }) => later)), sums.nextYear!.low, sums.nextYear!.high),
    value: within(total(customers.map(({ laterSpent }) => laterSpent)), sums.fromOrders!.low, sums.fromOrders!.high),
    people: people / customers.length,
    peopleValue: peopleValue / customers.length,
  };
}

export function knownOf({ T, times, mean, x }: Simulated): Known {
  const first = AS_OF - Math.round(T);
  const days = new Set(times.filter((t) => t <= T).map((t) => first + Math.min(Math.round(T), Math.max(1, Math.ceil(t)))));
  // Two on one day are one purchase of both: as orders are counted.
  const valued = days.size;
  return {
    purchases: 1 + valued,
    first,
    last: valued === 0 ? first : Math.max(...days),
    valued,
    valuedSum: Math.round(mean * x),
    contracted: false,
    contracts: null,
  };
}

/** The days on which they bought, the first among them. */
function daysOf({ T, times }: Simulated): { days: number[] } {
  const first = AS_OF - Math.round(T);
  const days = times.filter((t) => t <= T).map((t) => first + Math.min(Math.round(T), Math.max(1, Math.ceil(t))));
  return { days: [first, ...new Set(days)].toSorted((a, b) => a - b) };
}

export function spentOf(known: readonly Known[]) {
  const some = known.filter(({ valued, valuedSum }) => valued > 0 && valuedSum > 0);
  return { n: some.length, times: some.map(({ valued }) => valued), mean: some.map(({ valued, valuedSum }) => valuedSum / valued) };
}

const within = (value: number, low: number, high: number): boolean => value >= low && value <= high;
const total = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0);
