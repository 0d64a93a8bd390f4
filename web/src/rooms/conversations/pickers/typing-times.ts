import { instantOf, wallTime } from "./snoozing.ts";

/** What was typed into a field for day and time, by the clock of the business. */
export function instantTyped(typed: string, timeZone: string): Date | null {
  const [year, month, day, hour, minute] = typed.split(/[-T:]/).map(Number);
  if (!year || !month || !day || hour === undefined || minute === undefined) return null;
  return instantOf({ year, month, day, hour, minute }, timeZone);
}

/** A moment as such a field has it. */
export function shownAs(moment: Date, timeZone: string): string {
  const { year, month, day, hour, minute } = wallTime(moment, timeZone);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
}
