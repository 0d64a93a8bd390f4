import { instantOf, wallTime } from "../../conversations/pickers/snoozing.ts";

export type DueChoice = { code: "today" | "tomorrow" | "in-3-days" | "in-a-week"; at: Date };

/** After this nobody promises something for six o'clock. */
const TODAY_UNTIL = 16;

/** The times that one promises most, by the clock of the business: today at six, tomorrow at noon, in three days, in a week. */
export function dueChoices(now: Date, timeZone: string): DueChoice[] {
  const wall = wallTime(now, timeZone);
  const at = (days: number, hour: number) => instantOf({ ...wall, day: wall.day + days, hour, minute: 0 }, timeZone);
  const today: DueChoice[] = wall.hour < TODAY_UNTIL ? [{ code: "today", at: at(0, 18) }] : [];
  return [...today, { code: "tomorrow", at: at(1, 12) }, { code: "in-3-days", at: at(3, 18) }, { code: "in-a-week", at: at(7, 18) }];
}

/** What is promised where nobody chose: the first of them. */
export const usualDue = (now: Date, timeZone: string): Date => dueChoices(now, timeZone)[0]!.at;
