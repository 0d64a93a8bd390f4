import type { Instant } from "@guli/contract";
import { dateText, daysBetween, isoDayIn, weekdayIn } from "./dates.ts";
import { amountText, numberText, sumText, unitText } from "./numbers.ts";
import { relativeText } from "./relative.ts";
import { tablesNow } from "./tables.ts";

/** 14:05 */
export const formatTime = (at: Instant, timeZone: string): string => dateText(tablesNow(), "time", { at, timeZone });

/** Thursday, 6 November 2025 at 14:05: for hovering over shorter ones. */
export const formatFull = (at: Instant, timeZone: string): string => dateText(tablesNow(), "fullAndTime", { at, timeZone });

/** Today, Yesterday, Tomorrow, Thursday, 6 Nov or 6 Nov 2024: as much as is needed to know the day. It stands alone, not in a sentence. */
export function formatDay(at: Instant, timeZone: string, now: Instant): string {
  const tables = tablesNow();
  const { alone } = tables;
  const days = daysBetween(isoDayIn(timeZone, now), isoDayIn(timeZone, at));
  if (days === 0) return alone.today;
  if (Math.abs(days) === 1) return days < 0 ? alone.yesterday : alone.tomorrow;
  if (Math.abs(days) < 7) return alone.weekdays[weekdayIn(timeZone, at)] ?? "";
  const sameYear = isoDayIn(timeZone, now).slice(0, 4) === isoDayIn(timeZone, at).slice(0, 4);
  return dateText(tables, sameYear ? "day" : "dayAndYear", { at, timeZone });
}

/** As a list shows it: 14:05 today, else the day. */
export function formatMoment(at: Instant, timeZone: string, now: Instant): string {
  return isoDayIn(timeZone, now) === isoDayIn(timeZone, at) ? formatTime(at, timeZone) : formatDay(at, timeZone, now);
}

/** The name of a calendar day such as 2025-11-06. */
export const formatDate = (day: string): string => dateText(tablesNow(), "full", { at: `${day}T12:00:00Z`, timeZone: "UTC" });

/** 6 Nov, of a calendar day such as 2025-11-06: where there is little room. */
export const formatShortDate = (day: string): string => dateText(tablesNow(), "day", { at: `${day}T12:00:00Z`, timeZone: "UTC" });

/** 6 Nov 2025, of a calendar day such as 2025-11-06: in sentences about the past. */
export const formatDayAndYear = (day: string): string => dateText(tablesNow(), "dayAndYear", { at: `${day}T12:00:00Z`, timeZone: "UTC" });

/** November 2025, of any of its days. */
export const formatMonth = (day: string): string => dateText(tablesNow(), "month", { at: `${day}T12:00:00Z`, timeZone: "UTC" });

/** Monday is 0. It stands alone, not in a sentence. */
export const formatWeekday = (weekday: number): string => tablesNow().alone.weekdays[weekday] ?? "";

/** "5 minutes ago", "yesterday", "in 3 weeks". */
export function formatRelative(at: Instant, now: Instant): string {
  const minutes = Math.trunc((Date.parse(at) - Date.parse(now)) / 60_000);
  const [amount, unit] = coarse(minutes);
  return relativeText(tablesNow(), amount, unit);
}

/** 1,234.5 */
export const formatNumber = (value: number, fractionDigits = 3): string => numberText(tablesNow(), value, { maximumFractionDigits: fractionDigits });

/** 0.123 → 12% */
export const formatPercent = (share: number): string =>
  tablesNow().number.percent.replace("{n}", numberText(tablesNow(), share * 100, { maximumFractionDigits: 0 }));

/** Money in whole minor units: 1250 GEL is 12.50 ₾. */
export const formatMoney = (money: { minor: number; currency: string }): string => amountText(tablesNow(), money.minor, money.currency);

/** A sum that is only reckoned, to three digits, as more would say more than is known: 41,632.17 ₾ are about 41,600 ₾, 24.26 ₾ about 24.30 ₾. */
export function formatAboutMoney({ minor, currency }: { minor: number; currency: string }): string {
  const about = { minor: Math.round(Number(minor.toPrecision(3))), currency };
  return Math.abs(about.minor) >= 10_000 ? sumText(tablesNow(), { ...about, digits: 0 }) : formatMoney(about);
}

/** "Nino, Davit and Ana" */
export function formatList(items: readonly string[], kind: "and" | "or" = "and"): string {
  const [two, start, middle, end] = tablesNow().lists[kind];
  return items
    .flatMap((item, i) => {
      if (i === items.length - 1) return [item];
      if (items.length === 2) return [item, two];
      return [item, i === items.length - 2 ? end : i === 0 ? start : middle];
    })
    .join("");
}

/** 1.4 MB */
export function formatSize(bytes: number): string {
  const step = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
  const amount = bytes / 1000 ** step;
  return unitText(tablesNow(), amount < 10 && step > 0 ? Math.round(amount * 10) / 10 : Math.round(amount), SIZES[step] ?? "byte");
}

/** "45 sec", "12 min", "3 hr 5 min", "2 days": how long something took or has been waiting. */
export function formatDuration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  if (minutes === 0) return unitText(tablesNow(), Math.floor(seconds), "second");
  if (minutes < 60) return unitText(tablesNow(), minutes, "minute");
  if (minutes >= 24 * 60) return unitText(tablesNow(), Math.floor(minutes / (24 * 60)), "day");
  const hours = unitText(tablesNow(), Math.floor(minutes / 60), "hour");
  return minutes % 60 === 0 ? hours : `${hours} ${unitText(tablesNow(), minutes % 60, "minute")}`;
}

/** "48 hr", "1 hr 30 min": of time that is counted in opening hours, whose days are no days. */
export function formatHours(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const said = [...(hours > 0 ? [unitText(tablesNow(), hours, "hour")] : []), ...(rest > 0 || hours === 0 ? [unitText(tablesNow(), rest, "minute")] : [])];
  return said.join(" ");
}

/** A language's name in the language of the desk. */
export const formatLanguage = (code: string): string => tablesNow().languages[code] ?? tablesNow().languages[code.split("-")[0] ?? ""] ?? code;

const SIZES = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

function coarse(minutes: number): [number, "minute" | "hour" | "day" | "week" | "month" | "year"] {
  const size = Math.abs(minutes);
  if (size < 60) return [minutes, "minute"];
  if (size < 24 * 60) return [Math.trunc(minutes / 60), "hour"];
  const days = Math.trunc(minutes / (24 * 60));
  if (Math.abs(days) < 7) return [days, "day"];
  if (Math.abs(days) < 30) return [Math.trunc(days / 7), "week"];
  return Math.abs(days) < 365 ? [Math.trunc(days / 30.4), "month"] : [Math.trunc(days / 365), "year"];
}
