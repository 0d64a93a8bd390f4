import { Temporal } from "temporal-polyfill";
import type { Instant } from "../../../core/clock.ts";

export type Span = { from: Instant; until: Instant };

/** From the beginning of the first day to the end of the last, on the wall of the business. The days may come the other way round. */
export function spanOf({ from, to }: { from: string; to: string }, timeZone: string): Span {
  const [first, last] = [from, to].toSorted() as [string, string];
  const midnight = (date: Temporal.PlainDate): Instant => date.toZonedDateTime(timeZone).toInstant().toString({ smallestUnit: "millisecond" });
  return { from: midnight(Temporal.PlainDate.from(first)), until: midnight(Temporal.PlainDate.from(last).add({ days: 1 })) };
}

/** The day before the one that it is there now. */
export function dayBefore(now: Instant, timeZone: string): string {
  return Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate().subtract({ days: 1 }).toString();
}

/** When a day ends on the wall of the business. */
export const endOfDay = (day: string, timeZone: string): Instant => spanOf({ from: day, to: day }, timeZone).until;

/** The first days of all months from the one day to the other. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  const last = Temporal.PlainDate.from(to);
  for (let day = Temporal.PlainDate.from(from).with({ day: 1 }); Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ months: 1 }))
    months.push(day.toString());
  return months;
}

/** A month on the wall of the business, as far as it has gone by the end of a day. */
export function spanOfMonth(month: string, asOf: string, timeZone: string): Span {
  const last = Temporal.PlainDate.from(month).add({ months: 1 }).subtract({ days: 1 }).toString();
  return spanOf({ from: month, to: last < asOf ? last : asOf }, timeZone);
}

export const monthBefore = (month: string): string => Temporal.PlainDate.from(month).subtract({ months: 1 }).toString();

/** The first day of the last month all days of which are there by the end of a day. */
export function lastMonthOver(asOf: string): string {
  return Temporal.PlainDate.from(asOf).add({ days: 1 }).with({ day: 1 }).subtract({ months: 1 }).toString();
}

const MORNING = { hour: 8 };

/** The next Monday morning on the wall of the business: never the one that it is. */
export function nextMonday(now: Instant, timeZone: string): Instant {
  const here = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone);
  const morning = here
    .toPlainDate()
    .add({ days: (8 - here.dayOfWeek) % 7 })
    .toPlainDateTime(MORNING)
    .toZonedDateTime(timeZone);
  const next = Temporal.ZonedDateTime.compare(morning, here) > 0 ? morning : morning.add({ days: 7 });
  return next.toInstant().toString({ smallestUnit: "millisecond" });
}
