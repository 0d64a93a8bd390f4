import { Temporal } from "temporal-polyfill";
import { plus, type Instant } from "../../../../core/clock.ts";

/** When a term is over that was named at this moment: days end at midnight of those who said it. */
export function endOf(term: string | null, saidAt: Instant, timeZone: string): Instant | null {
  if (term === null) return null;
  const within = /^PT(\d+)([MH])$/.exec(term);
  if (within) return plus(saidAt, within[2] === "H" ? { hours: Number(within[1]) } : { minutes: Number(within[1]) });
  const day = Temporal.Instant.from(saidAt).toZonedDateTimeISO(timeZone).toPlainDate();
  return endOfDay(day.add({ days: daysFrom(day, term) }), timeZone);
}

function daysFrom(day: Temporal.PlainDate, term: string): number {
  const days = /^P(-?\d+)D$/.exec(term);
  if (days) return Number(days[1]);
  if (term === "this-week") return 7 - day.dayOfWeek;
  const weekday = Number(/^weekday-(\d)$/.exec(term)?.[1] ?? day.dayOfWeek);
  return (weekday - day.dayOfWeek + 7) % 7;
}

const endOfDay = (day: Temporal.PlainDate, timeZone: string): Instant =>
  day.add({ days: 1 }).toZonedDateTime(timeZone).toInstant().subtract({ milliseconds: 1 }).toString({ smallestUnit: "millisecond" });
