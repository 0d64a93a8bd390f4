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
