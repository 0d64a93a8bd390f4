import type { OpeningHours } from "@guli/contract";
import fc from "fast-check";
import { expect, test } from "vitest";
import * as hours from "./hours.ts";

const day = (...times: [string, string][]) => times.map(([from, to]) => ({ from: hours.parseTime(from)!, to: hours.parseTime(to)! }));
const shown = (intervals: readonly hours.Interval[]) => intervals.map(hours.showInterval).join(" ");
const weekOf = (...days: hours.Interval[][]): OpeningHours => ({ week: Array.from({ length: 7 }, (_, i) => days[i] ?? []), dates: {} });

test.each([
  ["9", 540],
  ["09", 540],
  ["930", 570],
  ["0930", 570],
  ["9:30", 570],
  [" 9.30 ", 570],
  ["9 30", 570],
  ["18h00", 1080],
  ["00:00", 0],
  ["24", 1440],
  ["24:00", 1440],
  ["24:01", null],
  ["25", null],
  ["9:60", null],
  ["9:5", null],
  ["", null],
  ["nine", null],
  ["-1", null],
])("a time typed as «%s» is %s", (text, minutes) => {
  expect(hours.parseTime(text)).toBe(minutes);
});

test("every minute of a day survives being shown and typed", () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1440 }), (minutes) => hours.parseTime(hours.showTime(minutes)) === minutes));
});

test.each<[string, hours.Interval[], string]>([
  ["a closed day opens as a usual one", [], "09:00–18:00"],
  ["a morning gets an afternoon", day(["9", "13"]), "09:00–13:00 14:00–18:00"],
  ["a short evening ends at midnight", day(["9", "20"]), "09:00–20:00 21:00–24:00"],
  ["a day without room after it gets a break", day(["9", "23"]), "09:00–15:30 16:30–23:00"],
  ["round the clock gets a break", day(["0", "24"]), "00:00–11:30 12:30–24:00"],
  ["a night of an hour has no room for more", day(["23", "24"]), "23:00–24:00"],
])("%s", (_, before, after) => {
  expect(shown(hours.withAnother(before))).toBe(after);
});

test("hours are put in order and what touches is made one", () => {
  expect(shown(hours.tidied(day(["14", "18"], ["9", "12"], ["12", "13"])))).toBe("09:00–13:00 14:00–18:00");
  expect(shown(hours.tidied(day(["9", "18"], ["10", "11"])))).toBe("09:00–18:00");
});

test("tidying changes no minute of being open", () => {
  const interval = fc.tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 96 })).filter(([a, b]) => a < b);
  const minutesOf = (intervals: readonly hours.Interval[]) => Array.from({ length: 96 }, (_, q) => intervals.some((i) => i.from <= q * 15 && q * 15 < i.to));
  fc.assert(
    fc.property(fc.array(interval, { maxLength: 6 }), (pairs) => {
      const before = pairs.map(([a, b]) => ({ from: a * 15, to: b * 15 }));
      const after = hours.tidied(before);
      expect(minutesOf(after)).toEqual(minutesOf(before));
      expect(hours.problemsOf(after).every((problem) => problem === null)).toBe(true);
    }),
  );
});

test("what is wrong with an interval is said beside it", () => {
  expect(hours.problemsOf(day(["18", "9"], ["9", "13"], ["12", "14"]))).toEqual(["closes-before-opening", null, "overlaps"]);
  expect(hours.isSound(weekOf(day(["9", "13"], ["14", "18"])))).toBe(true);
  expect(hours.isSound({ ...weekOf(), dates: { "2026-12-31": day(["9", "9"]) } })).toBe(false);
});

test("Monday copied to the working days leaves the weekend alone, and is no longer tied to Monday", () => {
  const before = weekOf(day(["10", "19"]), [], [], [], [], day(["11", "15"]));
  const after = hours.withCopies(before, 0, [1, 2, 3, 4]);
  expect(hours.runsOf(after.week).map((run) => [run.first, run.last, shown(run.day)])).toEqual([
    [0, 4, "10:00–19:00"],
    [5, 5, "11:00–15:00"],
    [6, 6, ""],
  ]);
  const changed = hours.withDay(after, 0, hours.withChanged(after.week[0]!, 0, { from: 480 }));
  expect(shown(changed.week[1]!)).toBe("10:00–19:00");
});

test("holidays come first to last, those that have passed apart", () => {
  let open = hours.withDate(weekOf(), "2027-01-07", []);
  open = hours.withDate(open, "2026-05-26", []);
  open = hours.withDate(open, "2026-12-31", day(["9", "15"]));
  expect(hours.splitDates(open, "2026-11-22")).toEqual({ coming: ["2026-12-31", "2027-01-07"], past: ["2026-05-26"] });
  expect(Object.keys(hours.withoutDate(open, "2026-05-26").dates)).toEqual(["2027-01-07", "2026-12-31"]);
});
