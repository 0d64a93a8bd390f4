import { Temporal } from "temporal-polyfill";
import type { Instant } from "../../../core/clock.ts";

/** When somebody may be asked: not before their night is over. The hours are those of their own clock; equal ones mean that there is no night. */
export function afterNight(at: Instant, { from, until }: { from: number; until: number }, timeZone: string): Instant {
  const there = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
  const isNight = from === until ? false : from < until ? there.hour >= from && there.hour < until : there.hour >= from || there.hour < until;
  if (!isNight) return at;
  const day = there.hour < until ? there : there.add({ days: 1 });
  const morning = day.toPlainDate().toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from({ hour: until }) });
  return morning.toInstant().toString({ smallestUnit: "millisecond" });
}
