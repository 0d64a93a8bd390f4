import type { EventCost } from "@guli/contract";
import { welch, type Interval, type Moments } from "../../../../core/statistics.ts";
import type { Day } from "../../standing/rules/days.ts";
import { placeOf } from "../../standing/rules/testing.ts";

/** What one customer bought: the days in order, and for each purchase what was paid for it in the end; null where that is in a currency of which no rate is known. */
export type Bought = { days: readonly Day[]; spent: readonly (number | null)[] };

/** Below so many compared customers on either side nothing is said. */
export const NEEDS = 30;

type Side = { n: number; spend: Moments; orders: Moments; placebo: Moments };
export type Tally = { exposed: number; notExposed: number; unknown: number; tooNew: number; sides: { exposed: Side; notExposed: Side } };

const nothing = (): Moments => ({ n: 0, mean: 0, squares: 0 });
const side = (): Side => ({ n: 0, spend: nothing(), orders: nothing(), placebo: nothing() });
export const emptyTally = (): Tally => ({ exposed: 0, notExposed: 0, unknown: 0, tooNew: 0, sides: { exposed: side(), notExposed: side() } });

/**
 * Take one customer in. Each counts once, with the difference between their own spend in the window after the event began and in one of the same length before
 * (so the interval is by customers, however often one buys), and with the same difference one window earlier, when nothing had happened. Only who bought first
 * before all three windows counts: somebody new buys more by itself. Of whom a sum in these windows is not known nothing is compared: it is not nought.
 */
export function take(tally: Tally, bought: Bought, { exposed, began, windowDays }: { exposed: boolean | null; began: Day; windowDays: number }): void {
  const first = bought.days[0];
  // Who came later could not be won away.
  if (first === undefined || first >= began) return;
  if (exposed === null) tally.unknown += 1;
  else tally[exposed ? "exposed" : "notExposed"] += 1;
  if (exposed === null) return;
  if (first >= began - 2 * windowDays) {
    tally.tooNew += 1;
    return;
  }
  const [longBefore, before, after] = [-2, -1, 0].map((nth) => within(bought, began + nth * windowDays, windowDays));
  if ([longBefore, before, after].some((one) => Number.isNaN(one!.spent))) return;
  const its = tally.sides[exposed ? "exposed" : "notExposed"];
  its.n += 1;
  add(its.spend, after!.spent - before!.spent);
  add(its.orders, after!.orders - before!.orders);
  add(its.placebo, before!.spent - longBefore!.spent);
}

function within({ days, spent }: Bought, from: Day, length: number): { orders: number; spent: number } {
  const [start, end] = [placeOf(days, from), placeOf(days, from + length)];
  let sum = 0;
  for (let i = start; i < end; i += 1) sum += spent[i] ?? Number.NaN;
  return { orders: end - start, spent: sum };
}

/** Welford (1962): nothing is lost where sums are large and differences small. Customers come in the order of their ids, so that the result is always the same. */
function add(moments: Moments, value: number): void {
  moments.n += 1;
  const step = value - moments.mean;
  moments.mean += step / moments.n;
  moments.squares += step * (value - moments.mean);
}

/** Difference in differences (Card and Krueger 1994's form), each customer one observation, with Welch's interval: the sides may vary unequally. */
export function costOf({ sides, ...counts }: Tally, { passed }: { passed: boolean }): Omit<EventCost, "currency"> {
  const compared = { exposed: sides.exposed.n, notExposed: sides.notExposed.n };
  const enough = passed && Math.min(compared.exposed, compared.notExposed) >= NEEDS;
  return { passed, ...counts, needs: NEEDS, compared, result: enough ? resultOf(sides, counts.exposed) : null };
}

function resultOf({ exposed, notExposed }: Tally["sides"], all: number): NonNullable<EventCost["result"]> {
  const spend = welch(exposed.spend, notExposed.spend);
  const before = welch(exposed.placebo, notExposed.placebo);
  const cost = { value: -spend.value * all, low: -spend.high * all, high: -spend.low * all };
  return { spend, orders: welch(exposed.orders, notExposed.orders), before, alike: before.low <= 0 && before.high >= 0, cost: withoutMinusZero(cost) };
}

const withoutMinusZero = ({ value, low, high }: Interval): Interval => ({ value: value + 0, low: low + 0, high: high + 0 });
