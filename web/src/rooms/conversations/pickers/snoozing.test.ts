import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { instantOf, snoozeChoices, wallTime } from "./snoozing.ts";

const offered = (now: string, zone: string) => snoozeChoices(new Date(now), zone).map(({ code, until }) => [code, until.toISOString().slice(0, 16)]);

describe("snoozeChoices", () => {
  it("offers this afternoon, tomorrow, Monday and a week on, by the clock in Tbilisi", () => {
    expect(offered("2026-11-18T07:30:00Z", "Asia/Tbilisi")).toEqual([
      ["later-today", "2026-11-18T10:00"],
      ["tomorrow", "2026-11-19T05:00"],
      ["monday", "2026-11-23T05:00"],
      ["in-a-week", "2026-11-25T05:00"],
    ]);
  });
  it("offers nothing more for today when the day is over", () => {
    expect(offered("2026-11-18T15:00:00Z", "Asia/Tashkent").map(([code]) => code)).toEqual(["tomorrow", "monday", "in-a-week"]);
  });
  it("does not offer Monday twice", () => {
    expect(offered("2026-11-22T06:00:00Z", "Asia/Tbilisi").map(([code]) => code)).toEqual(["later-today", "tomorrow", "in-a-week"]);
    expect(offered("2026-11-23T06:00:00Z", "Asia/Tbilisi").map(([code]) => code)).toEqual(["later-today", "tomorrow", "in-a-week"]);
  });
  it("keeps nine in the morning across a change of clocks", () => {
    expect(offered("2026-10-24T10:00:00Z", "Europe/Berlin")).toContainEqual(["tomorrow", "2026-10-25T08:00"]);
  });
});

describe("instantOf", () => {
  const wall = (month: number, day: number, hour: number, minute = 0) => ({ year: 2026, month, day, hour, minute });
  test.each([
    ["Asia/Kolkata", wall(5, 1, 9), "2026-05-01T03:30:00.000Z"],
    ["Europe/Berlin", wall(3, 29, 2, 30), "2026-03-29T01:30:00.000Z"],
    ["Europe/Berlin", wall(10, 25, 2, 30), "2026-10-25T00:30:00.000Z"],
    ["UTC", wall(12, 32, 0), "2027-01-01T00:00:00.000Z"],
  ])("%s %j is %s", (zone, given, expected) => {
    expect(instantOf(given, zone).toISOString()).toBe(expected);
  });

  it("is shown by the clock on the wall again", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2020-01-01"), max: new Date("2035-01-01"), noInvalidDate: true }),
        fc.constantFrom("Asia/Tbilisi", "Asia/Tashkent", "Europe/Berlin", "America/New_York"),
        (moment, zone) => {
          const shown = wallTime(moment, zone);
          expect(wallTime(instantOf(shown, zone), zone)).toEqual(shown);
        },
      ),
    );
  });
});
