import type { OpeningHours } from "@guli/contract";
import fc from "fast-check";
import { expect, test } from "vitest";
import { addOpen, calendarOf, nextOpening, openBetween } from "./calendar.ts";

const at = (hour: number, minute = 0) => hour * 60 + minute;
const day = (...intervals: [number, number][]) => intervals.map(([from, to]) => ({ from, to }));
const weekOf = (working: OpeningHours["week"][number], weekend: OpeningHours["week"][number] = []): OpeningHours => ({
  week: [1, 2, 3, 4, 5, 6, 7].map((weekday) => (weekday <= 5 ? working : weekend)),
  dates: {},
});
const withLunch = { hours: weekOf(day([at(9), at(13)], [at(14), at(18)])), timeZone: "Asia/Tbilisi" };
const never: OpeningHours = weekOf([]);
const roundTheClock = weekOf(day([0, 1440]), day([0, 1440]));

// 2026-11-20 is a Friday; Tbilisi is four hours ahead of UTC all year.
test.each([
  ["within the morning", "2026-11-20T05:00:00.000Z", 60, "2026-11-20T06:00:00.000Z"],
  ["over lunch", "2026-11-20T08:30:00.000Z", 60, "2026-11-20T10:30:00.000Z"],
  ["to the minute at which it closes", "2026-11-20T13:00:00.000Z", 60, "2026-11-20T14:00:00.000Z"],
  ["over the weekend", "2026-11-20T13:00:00.000Z", 61, "2026-11-23T05:01:00.000Z"],
  ["written at night", "2026-11-20T20:15:00.000Z", 30, "2026-11-23T05:30:00.000Z"],
  ["with seconds", "2026-11-20T05:00:12.345Z", 1, "2026-11-20T05:01:12.345Z"],
  ["some seconds before it opens", "2026-11-20T04:59:30.000Z", 10, "2026-11-20T05:10:00.000Z"],
  ["a whole week of work", "2026-11-16T05:00:00.000Z", 5 * 8 * 60, "2026-11-20T14:00:00.000Z"],
  ["not at all", "2026-11-21T05:00:00.000Z", 0, "2026-11-21T05:00:00.000Z"],
])("so many open minutes from a moment %s", (_what, from, minutes, due) => {
  expect(addOpen(from, minutes, withLunch)).toBe(due);
});

test("what was counted on is what lies between", () => {
  expect(openBetween("2026-11-20T08:30:00.000Z", "2026-11-23T05:30:00.000Z", withLunch)).toBe(30 + 240 + 30);
  expect(openBetween("2026-11-23T05:30:00.000Z", "2026-11-20T08:30:00.000Z", withLunch)).toBe(0);
});

test("24:00 is midnight and not a minute before it", () => {
  const hours = { hours: weekOf(day([at(22), 1440]), day([0, 1440])), timeZone: "Asia/Tashkent" };
  // Friday 22:00 in Tashkent, open through the whole weekend.
  expect(addOpen("2026-11-20T17:00:00.000Z", 120 + 2 * 1440, hours)).toBe("2026-11-22T19:00:00.000Z");
  expect(addOpen("2026-11-20T17:00:00.000Z", 120 + 2 * 1440 + 1, hours)).toBe("2026-11-23T17:01:00.000Z");
});

test("a holiday does not count, an extra day does", () => {
  const hours = { ...withLunch, hours: { ...withLunch.hours, dates: { "2026-11-23": [], "2026-11-21": day([at(10), at(11)]) } } };
  expect(addOpen("2026-11-20T14:00:00.000Z", 61, hours)).toBe("2026-11-24T05:01:00.000Z");
});

// Berlin skips 02:00–03:00 on 2026-03-29 and repeats it on 2026-10-25.
test("the night on which the clocks skip an hour has one less, the night on which they repeat it one more", () => {
  const berlin = { hours: roundTheClock, timeZone: "Europe/Berlin" };
  expect(addOpen("2026-03-28T23:00:00.000Z", 23 * 60, berlin)).toBe("2026-03-29T22:00:00.000Z");
  const nights = { hours: weekOf(day([at(1), at(4)]), day([at(1), at(4)])), timeZone: "Europe/Berlin" };
  expect(openBetween("2026-03-28T23:00:00.000Z", "2026-03-29T22:00:00.000Z", nights)).toBe(120);
  expect(openBetween("2026-10-24T22:00:00.000Z", "2026-10-25T23:00:00.000Z", nights)).toBe(240);
});

test("hours that never open make nothing due, and are found out in bounded time", () => {
  const closed = { hours: never, timeZone: "Asia/Tbilisi" };
  expect(addOpen("2026-11-20T05:00:00.000Z", 1, closed)).toBeNull();
  expect(nextOpening("2026-11-20T05:00:00.000Z", closed)).toBeNull();
  expect(openBetween("2026-11-20T05:00:00.000Z", "2027-11-20T05:00:00.000Z", closed)).toBe(0);
  const once = { hours: { ...never, dates: { "2026-12-31": day([at(10), at(11)]) } }, timeZone: "Asia/Tbilisi" };
  expect(addOpen("2026-11-20T05:00:00.000Z", 60, once)).toBe("2026-12-31T07:00:00.000Z");
  expect(addOpen("2026-11-20T05:00:00.000Z", 61, once)).toBeNull();
});

test("what is due beyond ten years is never due, however far was looked before", () => {
  const hours = { hours: { ...never, week: [day([0, 1]), ...never.week.slice(1)] }, timeZone: "UTC" };
  expect(addOpen("2026-11-20T05:00:00.000Z", 520, hours)).not.toBeNull();
  expect(addOpen("2026-11-20T05:00:00.000Z", 530, hours)).toBeNull();
  expect(openBetween("2026-11-20T05:00:00.000Z", "2040-11-20T05:00:00.000Z", hours)).toBeGreaterThan(700);
  expect(addOpen("2026-11-20T05:00:00.000Z", 530, hours)).toBeNull();
});

test("overlapping intervals count once", () => {
  const hours = { hours: weekOf(day([at(10), at(12)], [at(9), at(11)], [at(11), at(11, 30)])), timeZone: "UTC" };
  expect(openBetween("2026-11-20T00:00:00.000Z", "2026-11-21T00:00:00.000Z", hours)).toBe(180);
});

// An independent model that is slow and plain: Intl says what the clock on the wall shows, minute by minute.

const DAYS = 6;
const places = [
  { timeZone: "Asia/Tbilisi", from: "2026-11-20" },
  { timeZone: "Asia/Tashkent", from: "2026-12-30" },
  { timeZone: "Europe/Berlin", from: "2026-03-27" },
  { timeZone: "Europe/Berlin", from: "2026-10-23" },
  { timeZone: "America/New_York", from: "2026-03-06" },
  { timeZone: "America/New_York", from: "2026-10-30" },
  { timeZone: "Australia/Lord_Howe", from: "2026-04-03" },
  { timeZone: "Australia/Lord_Howe", from: "2026-10-02" },
  { timeZone: "America/Santiago", from: "2026-09-04" },
  { timeZone: "America/Havana", from: "2026-10-30" },
  { timeZone: "Africa/Cairo", from: "2026-04-22" },
].map(({ timeZone, from }) => ({ timeZone, start: Date.parse(`${from}T00:00:00Z`), wall: wallOf(timeZone, Date.parse(`${from}T00:00:00Z`)) }));

type Shown = { date: string; weekday: number; minute: number };

function wallOf(timeZone: string, start: number): Shown[] {
  const format = new Intl.DateTimeFormat("en-CA-u-hc-h23", { timeZone, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" });
  return Array.from({ length: DAYS * 1440 }, (_, minute) => {
    const part = Object.fromEntries(format.formatToParts(start + minute * 60_000).map(({ type, value }) => [type, value]));
    const date = `${part["year"]}-${part["month"]}-${part["day"]}`;
    return { date, weekday: (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7, minute: Number(part["hour"]) * 60 + Number(part["minute"]) };
  });
}

const isOpenAt = (hours: OpeningHours, { date, weekday, minute }: Shown): boolean =>
  (hours.dates[date] ?? hours.week[weekday]!).some(({ from, to }) => from <= minute && minute < to);

const interval = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 700 }))
  .map(([from, length]) => ({ from, to: Math.min(1440, from + length) }));
const aDay: fc.Arbitrary<OpeningHours["week"][number]> = fc.oneof(fc.array(interval, { maxLength: 3 }), fc.constant(day([0, 1440])), fc.constant(day()));
const aCase = fc.record({
  place: fc.constantFrom(...places),
  week: fc.array(aDay, { minLength: 7, maxLength: 7 }),
  own: fc.dictionary(fc.integer({ min: 0, max: DAYS - 1 }).map(String), aDay, { maxKeys: 3 }),
  from: fc.integer({ min: 0, max: DAYS * 1440 - 1 }),
  minutes: fc.integer({ min: 1, max: 2000 }),
});

test("agrees with a slow model, minute by minute, in every direction", () => {
  fc.assert(
    fc.property(aCase, ({ place, week, own, from, minutes }) => {
      const { timeZone, start, wall } = place;
      const dates = Object.fromEntries(Object.entries(own).map(([nth, one]) => [new Date(start + Number(nth) * 86_400_000).toISOString().slice(0, 10), one]));
      const hours = { week, dates };
      const open = wall.map((shown) => isOpenAt(hours, shown));
      const calendar = calendarOf(hours, timeZone);
      const moment = (minute: number) => start + minute * 60_000;

      let [passed, minute] = [0, from];
      for (; minute < open.length && passed < minutes; minute++) if (open[minute]) passed++;
      const due = calendar.add(moment(from), minutes * 60_000);
      if (passed === minutes) expect(due).toBe(moment(minute));
      else expect(due === null || due > moment(open.length)).toBe(true);

      expect(calendar.between(moment(from), moment(open.length))).toBe(open.slice(from).filter(Boolean).length * 60_000);
      const opening = open.findIndex((isOpen, nth) => isOpen && nth >= from);
      const found = calendar.opening(moment(from));
      if (opening >= 0) expect(found).toBe(moment(opening));
      else expect(found === null || found >= moment(open.length)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("adding is undone by counting what lies between, also between minutes", () => {
  fc.assert(
    fc.property(aCase, fc.integer({ min: 0, max: 59_999 }), ({ place, week, from, minutes }, rest) => {
      const calendar = calendarOf({ week, dates: {} }, place.timeZone);
      const began = place.start + from * 60_000 + rest;
      const due = calendar.add(began, minutes * 60_000 + rest);
      if (due !== null) expect(calendar.between(began, due)).toBe(minutes * 60_000 + rest);
    }),
    { numRuns: 300 },
  );
});
