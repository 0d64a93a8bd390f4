import type { OpeningHours } from "@guli/contract";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isOpen, isTimeZone, opensAt, tidy, usualWeek } from "./hours-rules.ts";

const always: OpeningHours = { week: Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]), dates: {} };
const never: OpeningHours = { week: Array.from({ length: 7 }, () => []), dates: {} };
/** The same intervals every day. */
const daily = (...intervals: [number, number][]): OpeningHours => ({
  week: Array.from({ length: 7 }, () => intervals.map(([from, to]) => ({ from, to }))),
  dates: {},
});
const at = (hour: number, minute = 0) => hour * 60 + minute;

// 2026-11-20 is a Friday. Tbilisi is four hours ahead of UTC and keeps one time all year.
test.each([
  ["before nine", "2026-11-20T04:59:59.999Z", false],
  ["at nine sharp", "2026-11-20T05:00:00.000Z", true],
  ["a moment before six", "2026-11-20T13:59:59.999Z", true],
  ["at six sharp", "2026-11-20T14:00:00.000Z", false],
  ["on Saturday", "2026-11-21T08:00:00.000Z", false],
])("the usual week in Tbilisi %s", (_when, now, open) => {
  expect(isOpen(usualWeek, "Asia/Tbilisi", now)).toBe(open);
});

test.each([
  ["open already: now", "2026-11-20T06:00:00.000Z", "2026-11-20T06:00:00.000Z"],
  ["earlier today", "2026-11-20T03:00:00.000Z", "2026-11-20T05:00:00.000Z"],
  ["over the weekend", "2026-11-20T14:00:00.000Z", "2026-11-23T05:00:00.000Z"],
])("the usual week in Tbilisi opens, %s", (_when, now, opening) => {
  expect(opensAt(usualWeek, "Asia/Tbilisi", now)).toBe(opening);
});

test("a lunch break is closed, and ends", () => {
  const hours = daily([at(9), at(13)], [at(14), at(18)]);
  expect(isOpen(hours, "Asia/Tashkent", "2026-11-20T08:30:00Z")).toBe(false);
  expect(opensAt(hours, "Asia/Tashkent", "2026-11-20T08:30:00Z")).toBe("2026-11-20T09:00:00.000Z");
});

test("open around the clock is not closed for a minute at midnight", () => {
  for (const now of ["2026-11-20T19:59:59.999Z", "2026-11-20T20:00:00.000Z", "2026-11-20T20:00:59.999Z"])
    expect(isOpen(always, "Asia/Tbilisi", now)).toBe(true);
});

test("a date that differs replaces its weekday: a holiday closes, a working Saturday opens", () => {
  const hours = { ...usualWeek, dates: { "2026-11-23": [], "2026-11-21": [{ from: at(10), to: at(12) }] } };
  expect(opensAt(hours, "Asia/Tbilisi", "2026-11-20T15:00:00Z")).toBe("2026-11-21T06:00:00.000Z");
  expect(opensAt(hours, "Asia/Tbilisi", "2026-11-21T08:00:00Z")).toBe("2026-11-24T05:00:00.000Z");
});

test("who never opens again has no next opening", () => {
  expect(opensAt(never, "Asia/Tbilisi", "2026-11-20T15:00:00Z")).toBeNull();
  expect(opensAt({ ...never, dates: { "2020-01-01": [{ from: 0, to: 1440 }] } }, "Asia/Tbilisi", "2026-11-20T15:00:00Z")).toBeNull();
});

test("a single day far ahead is found, also beyond a year of closed days", () => {
  expect(opensAt({ ...never, dates: { "2190-05-26": [{ from: at(10), to: at(11) }] } }, "Asia/Tbilisi", "2026-11-20T15:00:00Z")).toBe(
    "2190-05-26T06:00:00.000Z",
  );
  const days = Array.from({ length: 400 }, (_, day) => new Date(Date.UTC(2026, 10, 21 + day)).toISOString().slice(0, 10));
  const year: OpeningHours = { ...always, dates: Object.fromEntries(days.map((day) => [day, []])) };
  expect(opensAt(year, "UTC", "2026-11-21T00:00:00Z")).toBe(new Date(Date.UTC(2026, 10, 21 + 400)).toISOString());
});

// Berlin skips 02:00–03:00 on 2026-03-29 and repeats it on 2026-10-25.
test("an opening that the clocks skip happens when they have moved", () => {
  expect(opensAt(daily([at(2, 30), at(5)]), "Europe/Berlin", "2026-03-29T00:00:00Z")).toBe("2026-03-29T01:00:00.000Z");
});

test("hours that lie wholly in what the clocks skip do not happen that day", () => {
  expect(opensAt(daily([at(2), at(3)]), "Europe/Berlin", "2026-03-29T00:00:00Z")).toBe("2026-03-30T00:00:00.000Z");
});

test("hours that the clocks repeat happen twice", () => {
  const hours = daily([at(2, 15), at(2, 45)]);
  expect(opensAt(hours, "Europe/Berlin", "2026-10-25T00:00:00Z")).toBe("2026-10-25T00:15:00.000Z");
  expect(opensAt(hours, "Europe/Berlin", "2026-10-25T00:50:00Z")).toBe("2026-10-25T01:15:00.000Z");
});

test("clocks that go back into opening hours open again at that moment", () => {
  expect(opensAt(daily([at(1), at(2, 30)]), "Europe/Berlin", "2026-10-25T00:45:00Z")).toBe("2026-10-25T01:00:00.000Z");
});

test("tidying sorts, joins what touches or overlaps, and keeps what is apart", () => {
  const messy = [
    { from: 840, to: 1080 },
    { from: 540, to: 700 },
    { from: 600, to: 780 },
    { from: 1080, to: 1440 },
  ];
  expect(tidy({ week: [messy, ...never.week.slice(1)], dates: { "2026-12-31": messy } })).toEqual({
    week: [
      [
        { from: 540, to: 780 },
        { from: 840, to: 1440 },
      ],
      ...never.week.slice(1),
    ],
    dates: {
      "2026-12-31": [
        { from: 540, to: 780 },
        { from: 840, to: 1440 },
      ],
    },
  });
});

test.each([
  ["Asia/Tbilisi", true],
  ["Europe/Kyiv", true],
  ["Etc/GMT+5", true],
  ["Moon/Base", false],
  ["", false],
  ["2026-11-20T10:00:00Z", false],
  ["2026-11-20T10:00+04:00[Asia/Tbilisi]", false],
  ["+05:00", false],
  ["SystemV/EST5", false],
  ["systemv/est5", false],
  ["US/Pacific-New", false],
  ["US/Pacific", true],
])("time zone %s", (name, known) => {
  expect(isTimeZone(name)).toBe(known);
});

// Against a slow model that asks Intl for the clock on the wall, minute by minute, around the days on which the clocks change.
const interval = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 600 }))
  .map(([from, length]) => ({ from, to: Math.min(1440, from + length) }));
const day = fc.array(interval, { maxLength: 3 });
const moments = [
  { timeZone: "Asia/Tbilisi", day: "2026-11-20" },
  { timeZone: "Europe/Berlin", day: "2026-03-28" },
  { timeZone: "Europe/Berlin", day: "2026-10-24" },
  { timeZone: "America/New_York", day: "2026-10-31" },
  { timeZone: "Australia/Lord_Howe", day: "2026-04-04" },
  { timeZone: "Australia/Lord_Howe", day: "2026-10-03" },
  { timeZone: "America/Santiago", day: "2026-09-05" },
  { timeZone: "Africa/Cairo", day: "2026-04-23" },
];

test("agrees with a slow model, minute by minute", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...moments),
      fc.array(day, { minLength: 7, maxLength: 7 }),
      fc.array(day, { maxLength: 3 }),
      fc.integer({ min: 0, max: 3 * 1440 }),
      (moment, week, own, minutes) => {
        const midnight = Date.parse(`${moment.day}T00:00:00Z`);
        const dates = Object.fromEntries(own.map((intervals, index) => [new Date(midnight + index * 86_400_000).toISOString().slice(0, 10), intervals]));
        const hours = { week, dates };
        const now = new Date(midnight + minutes * 60_000).toISOString();
        const expected = slowlyOpensAt(hours, moment.timeZone, Date.parse(now));
        expect(isOpen(hours, moment.timeZone, now)).toBe(expected === now);
        const opening = opensAt(hours, moment.timeZone, now);
        if (expected !== null) expect(opening).toBe(expected);
        else expect(opening === null || Date.parse(opening) >= Date.parse(now) + MODEL_MINUTES * 60_000).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});

const MODEL_MINUTES = 4 * 1440;

function slowlyOpensAt(hours: OpeningHours, timeZone: string, now: number): string | null {
  const format = new Intl.DateTimeFormat("en-CA-u-hc-h23", { timeZone, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" });
  for (let time = now; time < now + MODEL_MINUTES * 60_000; time += 60_000) {
    const part = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, value]));
    const date = `${part["year"]}-${part["month"]}-${part["day"]}`;
    const intervals = hours.dates[date] ?? hours.week[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] ?? [];
    const minute = Number(part["hour"]) * 60 + Number(part["minute"]);
    if (intervals.some(({ from, to }) => from <= minute && minute < to)) return new Date(time).toISOString();
  }
  return null;
}
