import type { OpeningHours } from "@guli/contract";

export type Interval = { from: number; to: number };
/** Why an interval cannot stay as it is. */
export type IntervalProblem = "closes-before-opening" | "overlaps";

const DAY_END = 1440;
const USUAL_DAY: Interval = { from: 9 * 60, to: 18 * 60 };
/** How long a break and a second stretch of work are when somebody asks for more hours on a day. */
const BREAK = 60;
const SHORTEST = 30;

/** Read a time as people type it: `9`, `930`, `9:30`, `9.30`, `24:00`. Null where it is none. */
export function parseTime(text: string): number | null {
  const match = /^\s*(\d{1,2})(?:\s*[:.,h]?\s*(\d{2}))?\s*$/.exec(text);
  if (!match) return null;
  const minutes = Number(match[1]) * 60 + Number(match[2] ?? 0);
  const wholeMinutes = Number(match[2] ?? 0) < 60;
  return wholeMinutes && minutes <= DAY_END ? minutes : null;
}

/** `540` → `09:00`; the end of the day is `24:00`, so that it is not taken for its beginning. */
export function showTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

export const showInterval = (interval: Interval) => `${showTime(interval.from)}–${showTime(interval.to)}`;

/** One more stretch of work: a usual day on a closed one, else an hour after the last, else the longest is cut by a break. */
export function withAnother(day: readonly Interval[]): Interval[] {
  const last = day.at(-1);
  if (!last) return [USUAL_DAY];
  const from = last.to + BREAK;
  if (from + BREAK <= DAY_END - BREAK) return [...day, { from, to: Math.min(from + 4 * 60, DAY_END) }];
  return cutByBreak(day);
}

function cutByBreak(day: readonly Interval[]): Interval[] {
  const longest = day.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a));
  const middle = Math.round((longest.from + longest.to) / 2 / SHORTEST) * SHORTEST;
  const halves = [
    { from: longest.from, to: middle - SHORTEST },
    { from: middle + SHORTEST, to: longest.to },
  ];
  if (halves.some((half) => half.to - half.from < SHORTEST)) return [...day];
  return day.flatMap((interval) => (interval === longest ? halves : [interval]));
}

export const without = (day: readonly Interval[], index: number): Interval[] => day.filter((_, i) => i !== index);

export const withChanged = (day: readonly Interval[], index: number, change: Partial<Interval>): Interval[] =>
  day.map((interval, i) => (i === index ? { ...interval, ...change } : interval));

/** In the order of the clock, what touches or overlaps made one. */
export function tidied(day: readonly Interval[]): Interval[] {
  const result: Interval[] = [];
  for (const interval of day.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && interval.from <= last.to) last.to = Math.max(last.to, interval.to);
    else result.push({ ...interval });
  }
  return result;
}

/** One entry for each interval: what is wrong with it, or null. */
export function problemsOf(day: readonly Interval[]): (IntervalProblem | null)[] {
  return day.map((interval, index) => {
    if (interval.from >= interval.to) return "closes-before-opening";
    const earlier = day.slice(0, index);
    return earlier.some((other) => interval.from < other.to && other.from < interval.to) ? "overlaps" : null;
  });
}

/** Whether these hours can be saved as they are. */
export function isSound(hours: OpeningHours): boolean {
  return [...hours.week, ...Object.values(hours.dates)].every((day) => problemsOf(day).every((problem) => problem === null));
}

/** As they are sent: every day in order. */
export function tidiedHours(hours: OpeningHours): OpeningHours {
  return {
    week: hours.week.map(tidied),
    dates: Object.fromEntries(Object.entries(hours.dates).map(([date, day]) => [date, tidied(day)])),
  };
}

export function withDay(hours: OpeningHours, weekday: number, day: readonly Interval[]): OpeningHours {
  return { ...hours, week: hours.week.map((old, i) => (i === weekday ? [...day] : old)) };
}

/** The hours of one weekday on others too. */
export function withCopies(hours: OpeningHours, from: number, to: readonly number[]): OpeningHours {
  const source = hours.week[from] ?? [];
  return { ...hours, week: hours.week.map((day, i) => (to.includes(i) ? source.map((interval) => ({ ...interval })) : day)) };
}

export function withDate(hours: OpeningHours, date: string, day: readonly Interval[]): OpeningHours {
  return { ...hours, dates: { ...hours.dates, [date]: [...day] } };
}

export function withoutDate(hours: OpeningHours, date: string): OpeningHours {
  return { ...hours, dates: Object.fromEntries(Object.entries(hours.dates).filter(([other]) => other !== date)) };
}

/** The special dates in order, those that have passed apart: ISO dates sort as text. */
export function splitDates(hours: OpeningHours, today: string): { coming: string[]; past: string[] } {
  const sorted = Object.keys(hours.dates).toSorted();
  return { coming: sorted.filter((date) => date >= today), past: sorted.filter((date) => date < today) };
}

/** Neighbouring weekdays with the same hours as one line: Monday to Friday, Saturday, Sunday. */
export function runsOf(week: OpeningHours["week"]): { first: number; last: number; day: Interval[] }[] {
  const runs: { first: number; last: number; day: Interval[] }[] = [];
  week.forEach((day, weekday) => {
    const run = runs.at(-1);
    if (run && sameDay(run.day, day)) run.last = weekday;
    else runs.push({ first: weekday, last: weekday, day });
  });
  return runs;
}

const sameDay = (a: readonly Interval[], b: readonly Interval[]) => a.map(showInterval).join() === b.map(showInterval).join();
