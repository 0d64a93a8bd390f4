import { milliseconds } from "../../../core/clock.ts";
import { calendarOf, type Calendar } from "../../promises/index.ts";
import type { PastHours } from "../../workspaces/index.ts";

/** When it was open, by the hours that were in force at each time: who closes on Sundays from today on had them open last week. Given in their order. */
export function openingThrough(past: readonly PastHours[]): Pick<Calendar, "opening"> {
  const pieces = past.map(({ from, hours, timeZone }) => ({ from: milliseconds(from), calendar: calendarOf(hours, timeZone) }));
  const opening = (at: number): number | null => {
    const place = Math.max(
      0,
      pieces.findLastIndex(({ from }) => from <= at),
    );
    const opens = pieces[place]?.calendar.opening(at) ?? null;
    const next = pieces[place + 1];
    // By the time at which it would have opened, other hours were in force.
    return next && (opens === null || opens >= next.from) ? opening(next.from) : opens;
  };
  return { opening };
}
