import type { StandingDefinition } from "@guli/contract";
import type { Day } from "./days.ts";
import type { Prior } from "./prior.ts";

/** How a customer came through the events that were known to reach them. */
export type Tested = {
  events: number;
  /** Purchases in the windows of the events, and what their own rate before makes one expect there. */
  bought: number;
  expected: number;
  /** That somebody who had gone down to the share of the definition would have bought less than this. */
  probability: number;
};

/** The first days of events that reached one customer, ascending. */
export type Reached = readonly Day[];

/**
 * Only events whose window has ended count, so that nobody becomes loyal by being looked at every day until chance is kind. Before: from the first purchase to
 * the first of these events. Through: the days of their windows, each once. Null where nothing tested them.
 */
export function testedBy(days: readonly Day[], reached: Reached, rules: Looking): Tested | null {
  const found = outcomeOf(days, reached, rules);
  if (!found) return null;
  const { a, b, through, bought, events } = found;
  const { share } = rules.definition.loyal;
  return {
    events,
    bought,
    expected: (a / b) * through,
    probability: lessThan(bought, { a, q: (share * through) / (b + share * through) }),
  };
}

type Looking = { at: Day; prior: Prior; definition: StandingDefinition };

/** What somebody bought in so many days, whose rate before is Gamma(a, b). */
export type Outcome = { a: number; b: number; through: number; bought: number };

/** How a customer came through events, counted from when the first of them began. */
export function outcomeOf(days: readonly Day[], reached: Reached, { at, prior, definition }: Looking): (Outcome & { begin: Day; events: number }) | null {
  const { windowDays } = definition.loyal;
  const first = days[0];
  if (first === undefined) return null;
  const counted = countedOf(reached, { first, at, definition });
  const [begin] = counted;
  if (begin === undefined) return null;
  const windows = joined(counted, windowDays);
  return {
    begin,
    events: counted.length,
    through: windows.reduce((sum, [from, to]) => sum + to - from, 0),
    bought: windows.reduce((sum, [from, to]) => sum + between(days, from, to), 0),
    a: prior.r + between(days, first + 1, begin),
    b: prior.alpha + (begin - first),
  };
}

/** Events that count on a day: who came after them was not called away by them, and neither what is not over nor what is too long ago says anything. */
export function countedOf(reached: Reached, { first, at, definition }: { first: Day; at: Day; definition: StandingDefinition }): Day[] {
  const { windowDays, looksBackDays } = definition.loyal;
  return reached.filter((start) => start > first && start + windowDays <= at && start > at - looksBackDays);
}

/** Windows that touch are one. */
export function joined(starts: Reached, length: number): [Day, Day][] {
  const windows: [Day, Day][] = [];
  for (const start of starts) {
    const last = windows.at(-1);
    if (last && start <= last[1]) last[1] = start + length;
    else windows.push([start, start + length]);
  }
  return windows;
}

/** How many of these days, ascending, are from `from` to before `to`. */
function between(days: readonly Day[], from: Day, to: Day): number {
  return placeOf(days, to) - placeOf(days, from);
}

/** How many are before `day`. */
export function placeOf(days: readonly Day[], day: Day): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * P(X < k) where X is what a Poisson process brings whose rate is Gamma(a, b): negative binomial with q = time / (b + time). It is the posterior predictive of
 * somebody who bought as they did before and then went down; equally the posterior probability that the rate afterwards is above that share. Summed in
 * logarithms: who buys every day has a first term that no number can hold.
 */
export function lessThan(k: number, { a, q }: { a: number; q: number }): number {
  let log = a * Math.log1p(-q);
  let sum = 0;
  for (let i = 0; i < k; i += 1) {
    sum += Math.exp(log);
    log += Math.log((q * (a + i)) / (i + 1));
  }
  return Math.min(1, sum);
}
