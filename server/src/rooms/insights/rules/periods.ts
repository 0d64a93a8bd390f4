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
