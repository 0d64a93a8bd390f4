import type { OpeningHours } from "@guli/contract";

/*
 * The rhythm of a shop in Tbilisi and Tashkent. Reckoned in milliseconds with fixed offsets from UTC, which neither city has changed for years (Tbilisi +4,
 * Tashkent +5, no summer time): a million conversations ask this some ten million times, which is too often for a calendar library.
 */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const OFFSET = 4 * HOUR;
const OPENS = 10 * HOUR;
const CLOSES = 20 * HOUR;

/** Public holidays of both countries on which the shop rests, as month and day. Those that move with the moon are left out. */
const RESTS = new Set([
  "01-01",
  "01-02",
  "01-07",
  "01-19",
  "03-03",
  "03-08",
  "03-21",
  "04-09",
  "05-09",
  "05-12",
  "05-26",
  "08-28",
  "09-01",
  "10-14",
  "11-23",
  "12-08",
]);

const openDay = [{ from: OPENS / MINUTE, to: CLOSES / MINUTE }];

/** The same as opening hours, for the year of the samples and the next. */
export function shopHours(until: number): OpeningHours {
  const year = new Date(until).getUTCFullYear();
  const closed = [year - 1, year, year + 1].flatMap((one) => [...RESTS].map((day) => [`${one}-${day}`, []] as [string, []]));
  return { week: [openDay, openDay, openDay, openDay, openDay, openDay, []], dates: Object.fromEntries(closed) };
}

const localDay = (at: number): number => Math.floor((at + OFFSET) / DAY);
/** 0 is Monday; the first of January 1970 was a Thursday. */
const weekday = (day: number): number => (day + 3) % 7;
const rests = (day: number): boolean => weekday(day) === 6 || RESTS.has(new Date(day * DAY).toISOString().slice(5, 10));

/** The first moment from `at` on at which someone is at the desk. */
export function whenOpen(at: number): number {
  let day = localDay(at);
  if (!rests(day)) {
    const time = at + OFFSET - day * DAY;
    if (time < OPENS) return day * DAY + OPENS - OFFSET;
    if (time < CLOSES) return at;
  }
  do day++;
  while (rests(day));
  return day * DAY + OPENS - OFFSET;
}

/** So much working time later. */
export function workingLater(at: number, duration: number): number {
  let from = whenOpen(at);
  for (let left = duration; ;) {
    const closes = localDay(from) * DAY + CLOSES - OFFSET;
    if (from + left < closes) return from + left;
    left -= closes - from;
    from = whenOpen(closes);
  }
}

/** How lively each hour of a day is, Monday to Sunday alike: people write at noon and after supper. */
const HOURS = [2, 1, 1, 1, 1, 2, 3, 5, 9, 14, 20, 22, 21, 18, 17, 17, 16, 15, 15, 17, 20, 19, 12, 5];
const WEEK = [1.25, 1.1, 1.05, 1, 1.05, 0.85, 0.6];
/** January to December: quiet after the New Year, busy before it. */
const MONTHS = [0.75, 0.85, 1.05, 0.95, 0.95, 0.9, 0.85, 0.85, 1, 1, 1.25, 1.45];

function liveliness(at: number, from: number, until: number): number {
  const day = localDay(at);
  const hour = Math.floor((at + OFFSET - day * DAY) / HOUR);
  const growth = 0.6 + (0.8 * (at - from)) / (until - from);
  const holiday = RESTS.has(new Date(day * DAY).toISOString().slice(5, 10)) ? 0.5 : 1;
  return HOURS[hour]! * WEEK[weekday(day)]! * MONTHS[new Date(day * DAY).getUTCMonth()]! * growth * holiday;
}

/** So many moments between two, in order: thick where it is lively. `jitter` gives 0 ≤ x < 1 for each. */
export function* moments({ from, until, howMany }: { from: number; until: number; howMany: number }, jitter: () => number): Generator<number> {
  const hours: number[] = [];
  for (let at = from; at < until; at += HOUR) hours.push(liveliness(at, from, until) * Math.min(1, (until - at) / HOUR));
  const all = hours.reduce((sum, one) => sum + one, 0);
  let hour = 0;
  let before = 0;
  for (let nth = 0; nth < howMany; nth++) {
    const sought = ((nth + jitter()) / howMany) * all;
    while (hour < hours.length - 1 && before + hours[hour]! <= sought) before += hours[hour++]!;
    const within = Math.min(1, Math.max(0, (sought - before) / hours[hour]!));
    const start = from + hour * HOUR;
    yield Math.floor(start + within * Math.min(HOUR, until - start - 1));
  }
}
