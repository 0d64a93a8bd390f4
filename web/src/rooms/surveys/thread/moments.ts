import { isoDayIn } from "../../../formats/dates.ts";

const HOUR_MS = 3_600_000;

/** The end of a day in a time zone, as a moment: the last minute that is still that day there. */
export function momentFrom(day: string, timeZone: string): string {
  const noon = Date.parse(`${day}T12:00:00Z`);
  const isThatDay = (at: number) => isoDayIn(timeZone, new Date(at).toISOString()) <= day;
  let at = noon - 15 * HOUR_MS;
  for (const step of [HOUR_MS, HOUR_MS / 60]) while (isThatDay(at + step)) at += step;
  return new Date(at).toISOString();
}
