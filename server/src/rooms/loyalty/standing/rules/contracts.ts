import type { ContractEvery, StandingDefinition } from "@guli/contract";
import { DAYS_OF } from "../../values/rules/kinds.ts";
import type { Day } from "./days.ts";
import { joined, placeOf, type Reached, type Tested } from "./testing.ts";

/** A contract: from its first day to the first day without it; null while no end is known. */
export type Term = { from: Day; until: Day | null; every: ContractEvery };

/** What somebody's contracts say as of a day. */
export type Held = {
  /** The days on which a period began, ascending and each once: each counts as a purchase. */
  periods: Day[];
  /** From when to when contracts ran; those that follow each other at once are one. */
  runs: [Day, Day][];
  /** The days on which it could have ended, and those on which it did. */
  turns: Day[];
  /** The next day on which something of this changes though nothing happens. */
  next: Day | null;
};

const NOTHING: Held = { periods: [], runs: [], turns: [], next: null };

export function heldBy(all: readonly Term[], asOf: Day): Held {
  // What began and ended on one day never ran.
  const terms = all.filter(({ from, until }) => until === null || until > from);
  if (terms.length === 0) return NOTHING;
  const begun = terms.filter(({ from }) => from <= asOf);
  const periods = begun.map((term) => periodsOf(term, asOf));
  const ends = begun.flatMap(({ until }) => until ?? []);
  const coming = [...terms.map(({ from }) => from), ...ends, ...begun.flatMap(nextPeriod(asOf))].filter((day) => day > asOf);
  return {
    periods: eachOnce(periods.flat()),
    runs: runsOf(begun),
    turns: eachOnce([...periods.flatMap((days) => days.slice(1)), ...ends.filter((day) => day <= asOf)]),
    next: coming.length > 0 ? Math.min(...coming) : null,
  };
}

/** Periods are counted as the model of values counts them; the first begins with the contract. */
const periodOf = ({ from, every }: Term, nth: number): Day => from + Math.ceil(nth * DAYS_OF[every] - 1e-9);

function periodsOf(term: Term, asOf: Day): Day[] {
  const days: Day[] = [];
  for (let day = term.from; day <= asOf && day < (term.until ?? Infinity); day = periodOf(term, days.length)) days.push(day);
  return days;
}

const nextPeriod =
  (asOf: Day) =>
  (term: Term): Day[] => {
    const next = periodOf(term, Math.floor((asOf - term.from) / DAYS_OF[term.every]) + 1);
    return next < (term.until ?? Infinity) ? [next] : [];
  };

function runsOf(terms: readonly Term[]): [Day, Day][] {
  const runs: [Day, Day][] = [];
  for (const { from, until } of terms.toSorted((one, other) => one.from - other.from)) {
    const last = runs.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], until ?? Infinity);
    else runs.push([from, until ?? Infinity]);
  }
  return runs;
}

export const isRunning = ({ runs }: Held, day: Day): boolean => runs.some(([from, until]) => from <= day && day < until);

/** Since when nothing has run any more on a day; null where something does, or nothing ever did. */
export function endedOn({ runs }: Held, day: Day): Day | null {
  const last = runs.findLast(([from]) => from <= day);
  return last && last[1] <= day ? last[1] : null;
}

/**
 * How contracts came through the events during which they ran: each day in their windows on which one could have ended counts. Somebody who kept to it only with
 * the share of the definition would have kept fewer of them with the binomial's probability. Null where none ran, or where none could have ended.
 */
export function keptThrough(held: Held, counted: Reached, { windowDays, share }: StandingDefinition["loyal"]): Tested | null {
  const during = counted.filter((start) => isRunning(held, start));
  const decided = (from: Day, to: Day) => held.turns.slice(placeOf(held.turns, from), placeOf(held.turns, to));
  const events = during.filter((start) => decided(start, start + windowDays).length > 0);
  const turns = joined(events, windowDays).flatMap(([from, to]) => decided(from, to));
  if (turns.length === 0) return null;
  const kept = turns.filter((day) => isRunning(held, day)).length;
  return { events: events.length, bought: kept, expected: turns.length, probability: fewerThan(kept, { of: turns.length, share }) };
}

/** P(X < k) of a binomial; in logarithms, since many renewals make a first term that no number can hold. */
export function fewerThan(k: number, { of, share }: { of: number; share: number }): number {
  if (share >= 1) return 0;
  let log = of * Math.log1p(-share);
  let sum = 0;
  for (let i = 0; i < k; i += 1) {
    sum += Math.exp(log);
    log += Math.log(((of - i) / (i + 1)) * (share / (1 - share)));
  }
  return Math.min(1, sum);
}

const eachOnce = (days: readonly Day[]): Day[] => [...new Set(days)].toSorted((one, other) => one - other);
