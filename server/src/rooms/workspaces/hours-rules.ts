import type { OpeningHours } from "@guli/contract";
import { Temporal } from "temporal-polyfill";
import type { Instant } from "../../core/clock.ts";

type Interval = OpeningHours["week"][number][number];

/** Monday to Friday from nine to six: a beginning that most businesses only have to trim. */
export const usualWeek: OpeningHours = {
  week: [1, 2, 3, 4, 5, 6, 7].map((day) => (day <= 5 ? [{ from: 9 * 60, to: 18 * 60 }] : [])),
  dates: {},
};

/** Open is a matter of the clock on the wall: an hour that the clocks repeat counts twice, one that they skip never. */
export function isOpen(hours: OpeningHours, timeZone: string, now: Instant): boolean {
  return isOpenAt(hours, Temporal.Instant.from(now).toZonedDateTimeISO(timeZone));
}

/** The first moment from `now` on at which it is open, which is `now` itself while it is; null if it never opens again. */
export function opensAt(hours: OpeningHours, timeZone: string, now: Instant): Instant | null {
  const moment = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone);
  if (isOpenAt(hours, moment)) return now;
  for (const date of datesWithHours(hours, moment.toPlainDate())) {
    const opening = mayOpenAt(hours, date, timeZone)
      .filter((at) => Temporal.ZonedDateTime.compare(at, moment) > 0 && isOpenAt(hours, at))
      .sort(Temporal.ZonedDateTime.compare)[0];
    if (opening) return opening.toInstant().toString({ smallestUnit: "millisecond" });
  }
  return null;
}

/** In order and without overlaps: what touches becomes one. Days that differ are kept by date. */
export function tidy(hours: OpeningHours): OpeningHours {
  const dates = Object.entries(hours.dates).sort(([one], [other]) => (one < other ? -1 : 1));
  return { week: hours.week.map(joined), dates: Object.fromEntries(dates.map(([date, intervals]) => [date, joined(intervals)])) };
}

/**
 * Whether there is a time zone of this name. Temporal would read one out of a whole date, which the database does not; and of a bare "+05:00" the database makes
 * five hours west, so that days would be counted ten hours off. `SystemV/…` and `US/Pacific-New` are
 * names of ICU's alone: they have left the tz database.
 */
export function isTimeZone(name: string): boolean {
  if (!/^[a-z][\w+/-]*$/i.test(name) || /^(?:systemv\/|us\/pacific-new$)/i.test(name)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

function isOpenAt(hours: OpeningHours, moment: Temporal.ZonedDateTime): boolean {
  const minute = moment.hour * 60 + moment.minute;
  return intervalsOn(hours, moment.toPlainDate()).some(({ from, to }) => from <= minute && minute < to);
}

function intervalsOn(hours: OpeningHours, date: Temporal.PlainDate): Interval[] {
  return hours.dates[date.toString()] ?? hours.week[date.dayOfWeek - 1] ?? [];
}

/** From `first` on, the days that have hours. Exceptions can close a usual day, so one week more than there are of them is looked through. */
function* datesWithHours(hours: OpeningHours, first: Temporal.PlainDate): Generator<Temporal.PlainDate> {
  const own = Object.keys(hours.dates)
    .sort()
    .map((date) => Temporal.PlainDate.from(date));
  const usual = hours.week.some((day) => day.length > 0) ? 7 * (own.length + 2) : 0;
  const end = first.add({ days: usual });
  for (let date = first; Temporal.PlainDate.compare(date, end) < 0; date = date.add({ days: 1 })) {
    if (intervalsOn(hours, date).length > 0) yield date;
  }
  yield* own.filter((date) => Temporal.PlainDate.compare(date, end) >= 0 && intervalsOn(hours, date).length > 0);
}

/** Where a day can turn from closed to open: where an interval begins (twice if the clocks repeat it), and where the clocks are changed. */
function mayOpenAt(hours: OpeningHours, date: Temporal.PlainDate, timeZone: string): Temporal.ZonedDateTime[] {
  const begins = intervalsOn(hours, date).flatMap(({ from }) => {
    const wall = date.toPlainDateTime({ hour: Math.floor(from / 60), minute: from % 60 });
    return (["earlier", "later"] as const).map((disambiguation) => wall.toZonedDateTime(timeZone, { disambiguation }));
  });
  const change = date.toZonedDateTime(timeZone).subtract({ seconds: 1 }).getTimeZoneTransition("next");
  return change?.toPlainDate().equals(date) ? [...begins, change] : begins;
}

function joined(intervals: Interval[]): Interval[] {
  const whole: Interval[] = [];
  for (const { from, to } of intervals.toSorted((one, other) => one.from - other.from)) {
    const last = whole.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else whole.push({ from, to });
  }
  return whole;
}
