import type { Compliment, Customer, Point, PreferredHours } from "@guli/contract";
import { fold } from "@guli/coach";
import { Temporal } from "temporal-polyfill";
import { milliseconds, type Instant } from "../../../core/clock.ts";
import { speak } from "./words.ts";

export type KeptPoint = Omit<Point, "over" | "inDays">;

/** The day by somebody's calendar. */
export const dayOf = (now: Instant, timeZone: string): Temporal.PlainDate => Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate();

/** A point as it stands today. */
export function pointOn(today: Temporal.PlainDate, point: KeptPoint): Point {
  const over = point.until !== null && Temporal.PlainDate.compare(Temporal.PlainDate.from(point.until), today) < 0;
  return { ...point, over, inDays: point.day === null ? null : daysUntil(today, point.day, point.yearly) };
}

/** Days until a date comes; null where it lies behind for good. Who was born on 29 February has their day on the 28th in other years. */
export function daysUntil(today: Temporal.PlainDate, day: string, yearly: boolean): number | null {
  const first = Temporal.PlainDate.from(day);
  const { days } = today.until(first);
  if (!yearly || days >= 0) return days >= 0 ? days : null;
  const thisYear = first.with({ year: today.year }, { overflow: "constrain" });
  const next = Temporal.PlainDate.compare(thisYear, today) < 0 ? first.with({ year: today.year + 1 }, { overflow: "constrain" }) : thisYear;
  return today.until(next).days;
}

/** Whether somebody likes to be reached now, by their own clock. */
export function isTheirHour(hours: PreferredHours | null, now: Instant, timeZone: string): boolean | null {
  if (hours === null) return null;
  const local = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone);
  const clock = local.toPlainTime().toString({ smallestUnit: "minute" });
  return hours.days.includes(local.dayOfWeek) && clock >= hours.from && clock < hours.to;
}

/** When that is next: this moment, where they like it. */
export function nextTheirHour(hours: PreferredHours, now: Instant, timeZone: string): Instant {
  if (isTheirHour(hours, now, timeZone)) return now;
  const today = dayOf(now, timeZone);
  const plainTime = Temporal.PlainTime.from(hours.from);
  const mornings = Array.from({ length: 8 }, (_, days) => today.add({ days }).toZonedDateTime({ timeZone, plainTime }));
  const next = mornings.find((one) => hours.days.includes(one.dayOfWeek) && one.epochMilliseconds > milliseconds(now));
  return next ? next.toInstant().toString({ smallestUnit: "millisecond" }) : now;
}

/** "Since" says something from the first full year on. */
const LONG_YEARS = 1;
/** An anniversary is one on its day and the six after it: one does not write every day. */
const ANNIVERSARY_DAYS = 7;
/** What people call that day, folded, in four languages. */
const BIRTHDAYS = ["birthday", "დაბადების", "tugʻilgan", "туғилган", "рождения"].map((word) => fold(word));

type About = Pick<Customer, "createdAt" | "formOfAddress">;

/** What can sincerely be said to a person today, each with the fact that it stands on. The most particular first. */
export function complimentsFor(
  { createdAt, formOfAddress }: About,
  { points, today, timeZone, language }: { points: readonly Point[]; today: Temporal.PlainDate; timeZone: string; language: Compliment["language"] },
): Compliment[] {
  const first = dayOf(createdAt, timeZone);
  const { years } = first.until(today, { largestUnit: "years" });
  const made = (code: Compliment["code"], params: Compliment["params"]): Compliment => ({
    code,
    params,
    language,
    sentence: speak({ code, params, language, informal: formOfAddress === "informal" }),
  });
  const isBirthday = points.some(({ kind, text, inDays }) => kind === "date" && inDays === 0 && BIRTHDAYS.some((word) => fold(text).includes(word)));
  const anniversary = first.add({ years });
  const sinceThen = anniversary.until(today).days;
  return [
    ...(isBirthday ? [made("birthday", {})] : []),
    ...(years >= LONG_YEARS && sinceThen < ANNIVERSARY_DAYS ? [made("anniversary", { count: years })] : []),
    ...(years >= LONG_YEARS ? [made("since", { year: first.year })] : []),
  ];
}

/** What replies may be filled with of how a person is treated: `{{customer.discount}}` and its kin. What is not known is left out. */
export function variablesFor({ createdAt }: Pick<Customer, "createdAt">, points: readonly Point[], compliments: readonly Compliment[]): Record<string, string> {
  const term = (kind: Point["term"]) => points.find((one) => one.term === kind && !one.over);
  const words = (kind: Point["kind"]) => points.filter((one) => one.kind === kind).map(({ text }) => text);
  const discount = term("discount");
  const known = {
    "customer.since": String(Temporal.Instant.from(createdAt).toZonedDateTimeISO("UTC").year),
    "customer.discount": discount?.basisPoints ? `${discount.basisPoints / 100} %` : discount?.text,
    "customer.delivery": term("delivery")?.text,
    "customer.term": term("other")?.text,
    "customer.likes": words("likes").join(", "),
    "customer.dislikes": words("dislikes").join(", "),
    "customer.compliment": compliments[0]?.sentence,
  };
  return Object.fromEntries(Object.entries(known).filter((entry): entry is [string, string] => Boolean(entry[1])));
}
