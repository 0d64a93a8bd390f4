import fc from "fast-check";
import { expect, test } from "vitest";
import { instantAt } from "../../../core/clock.ts";
import { calendarOf } from "../../promises/index.ts";
import { openingThrough } from "./past-hours.ts";

const week = (from: number, to: number) => ({ week: Array.from({ length: 7 }, () => [{ from: from * 60, to: to * 60 }]), dates: {} });
const never = { week: [[], [], [], [], [], [], []], dates: {} };
const at = (day: number, hour: number) => Date.UTC(2026, 10, day, hour);
const of = (day: number, hour: number, hours: typeof never | ReturnType<typeof week>) => ({ from: instantAt(at(day, hour)), hours, timeZone: "UTC" });

const past = [of(2, 0, week(9, 18)), of(4, 12, never), of(6, 20, week(10, 22))];

test.each([
  ["before the first, by the first", at(1, 8), at(1, 9)],
  ["open by the hours of that day", at(3, 12), at(3, 12)],
  ["closed, and open by them in the morning", at(3, 19), at(4, 9)],
  ["while nothing opens, at the moment at which other hours come that are open", at(4, 13), at(6, 20)],
  ["it would have opened when it was closed for good", at(4, 12), at(6, 20)],
  ["by the last", at(6, 23), at(7, 10)],
])("%s", (_, moment, opens) => expect(openingThrough(past).opening(moment)).toBe(opens));

test("nobody knows when, of a business without hours", () => expect(openingThrough([]).opening(at(3, 3))).toBeNull());

test("hours that were never changed are simply the hours, however often that is said", () => {
  const hours = week(9, 18);
  const plain = calendarOf(hours, "Asia/Tbilisi");
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 5 }), fc.integer({ min: 0, max: 700 }), (changes, hour) => {
      const said = changes.toSorted((one, other) => one - other).map((from) => ({ from: instantAt(at(1, from)), hours, timeZone: "Asia/Tbilisi" }));
      const moment = at(1, hour);
      expect(openingThrough([{ from: instantAt(0), hours, timeZone: "Asia/Tbilisi" }, ...said]).opening(moment)).toBe(plain.opening(moment));
    }),
  );
});
