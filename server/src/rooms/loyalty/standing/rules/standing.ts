import type { StandingClass, StandingDefinition } from "@guli/contract";
import { endedOn, heldBy, isRunning, keptThrough, type Held, type Term } from "./contracts.ts";
import { monthOf, type Day } from "./days.ts";
import { pausesOf, type Pauses } from "./pausing.ts";
import type { Prior } from "./prior.ts";
import { countedOf, placeOf, testedBy, type Reached, type Tested } from "./testing.ts";

export type Rules = { definition: StandingDefinition; prior: Prior };
/** What is known of one customer: the days on which they bought, ascending and each once, the events that were known to reach them, and their contracts. */
export type Known = { days: readonly Day[]; reached: Reached; terms?: readonly Term[] };

export type Span = { from: Day; class: StandingClass };
export type Story = {
  /** From the first purchase to the day as of which it is told. */
  spans: Span[];
  tested: Tested | null;
  /** What counts as purchases: while a contract ran its periods, since payments of it may come as orders, too. */
  days: Day[];
  /** So many of them are periods of contracts. */
  periods: number;
  /** The next day on which something of this changes though nothing happens. */
  looksOn: Day | null;
};

/** How a customer stood from their first purchase on, day by day, as of a day. Null where they had bought nothing by then. */
export function storyOf({ days: bought, reached, terms = [] }: Known, rules: Rules, asOf: Day): Story | null {
  const held = heldBy(terms, asOf);
  const days = daysOf(bought.slice(0, placeOf(bought, asOf + 1)), held);
  if (days.length === 0) return null;
  const tests = testsOf({ days, reached, held }, rules, asOf);
  const spans: Span[] = [];
  let looksOn: Day | null = held.next;
  for (let k = 0; k < days.length; k += 1) {
    const segment = segmentOf(days, k, { ...rules, held });
    for (const day of turnsOf(segment, tests)) {
      if (day > asOf) {
        looksOn = Math.min(day, looksOn ?? day);
        break;
      }
      const now = classOn(day, segment, (latest(tests, day)?.tested?.probability ?? 0) >= rules.definition.loyal.probability);
      if (spans.at(-1)?.class !== now) spans.push({ from: day, class: now });
    }
  }
  return { spans, tested: latest(tests, asOf)?.tested ?? null, days, periods: held.periods.length, looksOn };
}

function daysOf(bought: readonly Day[], held: Held): Day[] {
  if (held.periods.length === 0) return [...bought];
  return [...bought.filter((day) => !isRunning(held, day)), ...held.periods].toSorted((one, other) => one - other);
}

type Test = { from: Day; tested: Tested | null };
/** From one purchase to the next: nothing but time passes. */
type Segment = { from: Day; to: Day; newUntil: Day; regularUntil: Day; pauses: Pauses; held: Held };

/** The days on which the test says something else: when a window ends, and when an event is too long ago to count. Purchases between are in no ended window. */
function testsOf({ days, reached, held }: { days: readonly Day[]; reached: Reached; held: Held }, rules: Rules, asOf: Day): Test[] {
  const { windowDays, looksBackDays } = rules.definition.loyal;
  const first = days[0]!;
  const turns = reached.filter((start) => start > first).flatMap((start) => [start + windowDays, start + looksBackDays]);
  const bought = reached.filter((start) => !isRunning(held, start));
  const testedAt = (at: Day) =>
    keptThrough(held, countedOf(reached, { first, at, definition: rules.definition }), rules.definition.loyal) ?? testedBy(days, bought, { ...rules, at });
  return [...new Set(turns)].toSorted((a, b) => a - b).map((from) => ({ from, tested: from > asOf ? null : testedAt(from) }));
}

function segmentOf(days: readonly Day[], k: number, { definition, prior, held }: Rules & { held: Held }): Segment {
  const [first, from] = [days[0]!, days[k]!];
  const { times, days: within } = definition.regular;
  const nth = days[k - times + 1];
  return {
    from,
    to: days[k + 1] ?? Infinity,
    newUntil: first + definition.newDays,
    regularUntil: nth === undefined ? -Infinity : nth + within,
    pauses: pausesOf({ x: k, t: from - first }, prior, definition),
    held,
  };
}

function turnsOf({ from, to, newUntil, regularUntil, pauses, held }: Segment, tests: readonly Test[]): Day[] {
  const ends = held.runs.map(([, until]) => until);
  const turns = [from, newUntil, regularUntil, from + pauses.drifting, from + pauses.left, ...ends, ...tests.map((test) => test.from)];
  return [...new Set(turns.filter((day) => day >= from && day < to))].toSorted((a, b) => a - b);
}

/**
 * The order matters: whose contract has ended, and who has bought nothing since, has left; who is new is new; while a contract runs nobody pauses; who pauses too
 * long is no longer loyal, whatever was.
 */
function classOn(day: Day, { from, newUntil, regularUntil, pauses, held }: Segment, isLoyal: boolean): StandingClass {
  if ((endedOn(held, day) ?? from) > from) return "left";
  if (day < newUntil) return "new";
  const runs = isRunning(held, day);
  if (!runs && day >= from + pauses.left) return "left";
  if (!runs && day >= from + pauses.drifting) return "drifting";
  if (isLoyal) return "loyal";
  return runs || day < regularUntil ? "regular" : "occasional";
}

function latest(tests: readonly Test[], day: Day): Test | undefined {
  return tests.findLast(({ from }) => from <= day);
}

/** How somebody stood at the end of a month, where it was another than at the end of the month before. */
export type Change = { month: number; class: StandingClass; previous: StandingClass | "none" };

export function changesOf(spans: readonly Span[]): Change[] {
  const changes: Change[] = [];
  let [before, now]: (StandingClass | "none")[] = ["none", "none"];
  let month = -1;
  const close = () => {
    if (now !== before && now !== "none") changes.push({ month, class: now!, previous: before! });
    before = now;
  };
  for (const span of spans) {
    const its = monthOf(span.from);
    if (its !== month) {
      close();
      month = its;
    }
    now = span.class;
  }
  close();
  return changes;
}
