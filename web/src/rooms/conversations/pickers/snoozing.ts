/** A day and a time as a clock on the wall shows them. */
export type WallTime = { year: number; month: number; day: number; hour: number; minute: number };
export type SnoozeChoice = { code: "later-today" | "tomorrow" | "monday" | "in-a-week"; until: Date };

const MORNING = 9;
const EVENING_FROM = 17;

/** The moments that are offered for a snooze, in the business's own time zone: mornings begin where the desk stands. */
export function snoozeChoices(now: Date, timeZone: string): SnoozeChoice[] {
  const wall = wallTime(now, timeZone);
  const weekday = weekdayOf(wall);
  const at = (days: number, hour: number) => instantOf({ ...wall, day: wall.day + days, hour, minute: 0 }, timeZone);
  const toMonday = 8 - weekday;
  const choices: SnoozeChoice[] = [];
  if (wall.hour < EVENING_FROM) choices.push({ code: "later-today", until: at(0, Math.min(wall.hour + 3, EVENING_FROM + 1)) });
  choices.push({ code: "tomorrow", until: at(1, MORNING) });
  if (toMonday > 1 && toMonday < 7) choices.push({ code: "monday", until: at(toMonday, MORNING) });
  choices.push({ code: "in-a-week", until: at(7, MORNING) });
  return choices;
}

export function wallTime(moment: Date, timeZone: string): WallTime {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((found) => found.type === type)?.value);
  return { year: part("year"), month: part("month"), day: part("day"), hour: part("hour"), minute: part("minute") };
}

/** When a clock on the wall shows this. A time that a change of clocks skips is taken an hour later, one that comes twice is the first. */
export function instantOf(wall: WallTime, timeZone: string): Date {
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);
  const before = offsetMs(new Date(asUtc - 86_400_000), timeZone);
  const after = offsetMs(new Date(asUtc + 86_400_000), timeZone);
  const candidates = [asUtc - before, asUtc - after].toSorted((a, b) => a - b);
  const fitting = candidates.find((moment) => moment + offsetMs(new Date(moment), timeZone) === asUtc);
  return new Date(fitting ?? asUtc - before);
}

function offsetMs(moment: Date, timeZone: string): number {
  const { year, month, day, hour, minute } = wallTime(moment, timeZone);
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(moment.getTime() / 60_000) * 60_000;
}

/** Monday is 1, Sunday 7. */
function weekdayOf({ year, month, day }: WallTime): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}
