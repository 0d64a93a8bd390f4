import type { OpeningHours } from "@guli/contract";
import { Temporal } from "temporal-polyfill";
import { instantAt, milliseconds, type Instant } from "../../../core/clock.ts";

/**
 * Opening hours of one place, made ready for counting. All in milliseconds since the epoch. Open is a matter of the clock on the wall: an hour that the
 * clocks repeat counts twice, one that they skip never.
 */
export type Calendar = {
  /** The first moment at which so much open time has passed since `at`; null where there is not so much within ten years. */
  add(at: number, open: number): number | null;
  /** How much open time lies between the two; none where the second comes first. */
  between(one: number, other: number): number;
  /** The first moment from `at` on at which it is open; null where it does not open within ten years. */
  opening(at: number): number | null;
};

export const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** What is not due in ten years is never due: there the search ends. */
const HORIZON = 3660 * DAY;
/** So much is counted at once. */
const STEP = 400 * DAY;

/** Where every minute counts. */
export const always: Calendar = { add: (at, open) => at + Math.max(0, open), between: (one, other) => Math.max(0, other - one), opening: (at) => at };

/** Minutes of the opening hours from `at` on; null where they never open for so long. */
export function addOpen(at: Instant, minutes: number, { hours, timeZone }: { hours: OpeningHours; timeZone: string }): Instant | null {
  const due = calendarOf(hours, timeZone).add(milliseconds(at), minutes * MINUTE);
  return due === null ? null : instantAt(due);
}

/** Minutes of the opening hours between two moments, with their fraction. */
export function openBetween(one: Instant, other: Instant, { hours, timeZone }: { hours: OpeningHours; timeZone: string }): number {
  return calendarOf(hours, timeZone).between(milliseconds(one), milliseconds(other)) / MINUTE;
}

export function nextOpening(at: Instant, { hours, timeZone }: { hours: OpeningHours; timeZone: string }): Instant | null {
  const opening = calendarOf(hours, timeZone).opening(milliseconds(at));
  return opening === null ? null : instantAt(opening);
}

const MOST_KEPT = 100;
const kept = new Map<string, Calendar>();

/** The calendar of these hours: made once, since a hundred thousand due times may ask for the same. */
export function calendarOf(hours: OpeningHours, timeZone: string): Calendar {
  const key = `${timeZone} ${JSON.stringify(hours)}`;
  const calendar = kept.get(key) ?? makeCalendar(hours, timeZone);
  kept.delete(key);
  kept.set(key, calendar);
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? "");
  return calendar;
}

function makeCalendar(hours: OpeningHours, timeZone: string): Calendar {
  const ledger: Ledger = { place: { openOn: byDay(hours), timeZone }, from: 0, until: 0, starts: [], ends: [], before: [0] };
  const add = (at: number, open: number): number | null => {
    if (open <= 0) return at;
    cover(ledger, at, at);
    const wanted = openUntil(ledger, at) + open;
    while (inAll(ledger) < wanted && ledger.until < at + HORIZON) extend(ledger, Math.min(ledger.until + STEP, at + HORIZON));
    const due = momentOf(ledger, wanted);
    return due <= at + HORIZON ? due : null;
  };
  return {
    add,
    between: (one, other) => {
      if (other <= one) return 0;
      cover(ledger, one, other);
      return openUntil(ledger, other) - openUntil(ledger, one);
    },
    // The end of its first millisecond, less that millisecond.
    opening: (at) => {
      const within = add(at, 1);
      return within === null ? null : within - 1;
    },
  };
}

/**
 * Stretches of open time in their order, with how much is open before each: then adding and subtracting are two searches by halves. It is written for a year
 * at a time, as far as somebody asks.
 */
type Ledger = {
  place: Place;
  from: number;
  until: number;
  starts: number[];
  ends: number[];
  /** One longer than the others: the last is how much is open in all. */
  before: number[];
};

function cover(ledger: Ledger, from: number, until: number): void {
  if (from < ledger.from || ledger.until === 0) {
    const last = Math.max(until, ledger.until);
    const first = from - STEP / 10;
    Object.assign(ledger, { from: first, until: first, starts: [], ends: [], before: [0] });
    extend(ledger, last + STEP);
  }
  if (until > ledger.until) extend(ledger, until + STEP);
}

function extend(ledger: Ledger, until: number): void {
  for (const [start, end] of stretches(ledger.place, ledger.until, until)) {
    ledger.before.push(inAll(ledger) + end - start);
    ledger.starts.push(start);
    ledger.ends.push(end);
  }
  ledger.until = until;
}

const inAll = ({ before }: Ledger): number => before.at(-1)!;

/** Open time from the beginning of the ledger until then. */
function openUntil({ starts, ends, before }: Ledger, at: number): number {
  const next = firstWhere(starts, (start) => start > at);
  return next === 0 ? 0 : before[next - 1]! + Math.min(at, ends[next - 1]!) - starts[next - 1]!;
}

/** The first moment until which so much is open; infinity where the ledger holds less. */
function momentOf({ starts, before }: Ledger, open: number): number {
  const place = firstWhere(before, (sum) => sum >= open) - 1;
  return place < starts.length ? starts[place]! + open - before[place]! : Infinity;
}

function firstWhere(sorted: number[], holds: (one: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

type Place = { openOn: (day: number) => [number, number][]; timeZone: string };

/** Open stretches in [from, until), in order: within each time between two changes of the clocks, the wall runs along with the world. */
function* stretches({ openOn, timeZone }: Place, from: number, until: number): Generator<[number, number]> {
  for (let since = from; since < until;) {
    const moment = Temporal.Instant.fromEpochMilliseconds(since).toZonedDateTimeISO(timeZone);
    const offset = moment.offsetNanoseconds / 1e6;
    const end = Math.min(moment.getTimeZoneTransition("next")?.epochMilliseconds ?? until, until);
    for (let day = Math.floor((since + offset) / DAY); day * DAY - offset < end; day++) {
      const midnight = day * DAY - offset;
      const open = openOn(day).map(([opens, closes]): [number, number] => [Math.max(midnight + opens, since), Math.min(midnight + closes, end)]);
      yield* open.filter(([start, stop]) => start < stop);
    }
    since = end;
  }
}

const EPOCH = Temporal.PlainDate.from("1970-01-01");
/** The first day of the epoch was a Thursday. */
const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** What is open on a day, counted from the epoch: in order, in milliseconds since its midnight, and nothing twice. */
function byDay({ week, dates }: OpeningHours): (day: number) => [number, number][] {
  const usual = week.map(joined);
  const own = new Map(Object.entries(dates).map(([date, intervals]) => [EPOCH.until(Temporal.PlainDate.from(date)).days, joined(intervals)]));
  return (day) => own.get(day) ?? usual[weekdayOf(day)] ?? [];
}

function joined(intervals: OpeningHours["week"][number]): [number, number][] {
  const whole: [number, number][] = [];
  for (const { from, to } of intervals.toSorted((one, other) => one.from - other.from)) {
    const last = whole.at(-1);
    if (last && from * MINUTE <= last[1]) last[1] = Math.max(last[1], to * MINUTE);
    else whole.push([from * MINUTE, to * MINUTE]);
  }
  return whole;
}
