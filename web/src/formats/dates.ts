import type { DateShape } from "./shapes.ts";
import type { Tables } from "./tables.ts";

type Fields = { year: string; month: number; day: string; hour: string; minute: string; weekday: number };

/** An instant where a clock shows it. */
type Moment = { at: string; timeZone: string };

/** An instant in a time zone, written in one of the shapes. */
export function dateText(tables: Tables, shape: DateShape, { at, timeZone }: Moment): string {
  const pattern = tables.dates[shape];
  const fields = fieldsIn(timeZone, at);
  return pattern.text.replace(/\{(\w+)\}/g, (_, part: string) => {
    if (part === "month") return pattern.month === undefined ? String(fields.month) : (tables.pool[pattern.month]?.[fields.month - 1] ?? "");
    if (part === "weekday") return tables.pool[pattern.weekday ?? 0]?.[fields.weekday] ?? "";
    return String(fields[part as keyof Fields]);
  });
}

/** 2025-11-06, the day that it is there. */
export function isoDayIn(timeZone: string, at: string): string {
  const { year, month, day } = fieldsIn(timeZone, at);
  return `${year.padStart(4, "0")}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** Monday is 0. */
export const weekdayIn = (timeZone: string, at: string): number => fieldsIn(timeZone, at).weekday;

/** How many days later the second calendar day is. */
export function daysBetween(first: string, second: string): number {
  return Math.round((Date.parse(`${second}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / 86_400_000);
}

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const clocks = new Map<string, Intl.DateTimeFormat>();

/** Time zones are known to every browser in American English, whatever else is missing. */
function fieldsIn(timeZone: string, at: string): Fields {
  const clock = clocks.get(timeZone) ?? clockFor(timeZone);
  const parts = Object.fromEntries(clock.formatToParts(new Date(at)).map((part) => [part.type, part.value]));
  return {
    year: parts["year"] ?? "",
    month: Number(parts["month"]),
    day: parts["day"] ?? "",
    hour: parts["hour"] ?? "",
    minute: parts["minute"] ?? "",
    weekday: WEEKDAYS.indexOf(parts["weekday"] ?? ""),
  };
}

function clockFor(timeZone: string): Intl.DateTimeFormat {
  const shape = {
    timeZone,
    year: "numeric",
    month: "numeric",
    day: "numeric",
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  } as const;
  const clock = new Intl.DateTimeFormat("en-US", shape);
  clocks.set(timeZone, clock);
  return clock;
}
