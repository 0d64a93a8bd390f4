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

/**
 * Stretches of open time in their order, with how much is open before each: then adding and subtracting are two searches by halves. They are made for a year
 * at a time, as far as somebody asks.
 */
function makeCalendar(hours: OpeningHours, timeZone: string): Calendar {
  const openOn = byDay(hours);
  let covered = { from: 0, until: 0 };
  let starts: number[] = [];
  let ends: number[] = [];
  /** How much is open before the stretch of the same place, and after all of them. */
  let before: number[] = [0];

  const extend = (until: number) => {
    for (const [start, end] of stretches({ openOn, timeZone }, covered.until, until)) {
      starts.push(start);
      ends.push(end);
      before.push(before.at(-1)! + end - start);
    }
    covered.until = until;
  };
  const cover = (from: number, until: number) => {
    if (from < covered.from || covered.until === 0) {
      const last = Math.max(until, covered.until);
      covered = { from: from - STEP / 10, until: from - STEP / 10 };
      [starts, ends, before] = [[], [], [0]];
      extend(last + STEP);
    }
    if (until > covered.until) extend(until + STEP);
  };
  /** Open time from the beginning of what is covered until then. */
  const openUntil = (at: number) => {
    const next = firstAbove(starts, at);
    return next === 0 ? 0 : before[next - 1]! + Math.min(at, ends[next - 1]!) - starts[next - 1]!;
  };
  const add = (at: number, open: number) => {
    if (open <= 0) return at;
    cover(at, at);
    const wanted = openUntil(at) + open;
    while (before.at(-1)! < wanted && covered.until < at + HORIZON) extend(Math.min(covered.until + STEP, at + HORIZON));
    const place = firstAtLeast(before, wanted) - 1;
    const due = place < starts.length ? starts[place]! + wanted - before[place]! : Infinity;
    return due <= at + HORIZON ? due : null;
  };
  return {
    add,
    between: (one, other) => {
      if (other <= one) return 0;
      cover(one, other);
      return openUntil(other) - openUntil(one);
    },
    // The moment after the opening minus that moment itself.
    opening: (at) => {
      const within = add(at, 1);
      return within === null ? null : within - 1;
    },
  };
}

type Place = { openOn: (day: number) => [number, number][]; timeZone: string };

/** Open stretches in [from, until), in order: within each time between two changes of the clocks, the wall runs along with the world. */
function* stretches({ openOn, timeZone }: Place, from: number, until: number): Generator<[number, number]> {
  for (let since = from; since < until;) {
    const moment = Temporal.Instant.fromEpochMilliseconds(since).toZonedDateTimeISO(timeZone);
    const offset = moment.offsetNanoseconds / 1e6;
    const change = moment.getTimeZoneTransition("next")?.epochMilliseconds ?? until;
    const end = Math.min(change, until);
    for (let day = Math.floor((since + offset) / DAY); day * DAY - offset < end; day++) {
      for (const [opens, closes] of openOn(day)) {
        const start = Math.max(day * DAY + opens - offset, since);
        const stop = Math.min(day * DAY + closes - offset, end);
        if (start < stop) yield [start, stop];
      }
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

/** Where the first stands that is greater; the length where none is. */
const firstAbove = (sorted: number[], value: number): number => firstWhere(sorted, (one) => one > value);
const firstAtLeast = (sorted: number[], value: number): number => firstWhere(sorted, (one) => one >= value);

function firstWhere(sorted: number[], holds: (one: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
