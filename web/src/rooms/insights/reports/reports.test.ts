import type { NightCell } from "@guli/contract";
import { expect, test } from "vitest";
import { daysOf, reportSearch } from "./searching.ts";
import { sumOf, wouldHaveBeen } from "./shift.ts";

const cell = (weekday: number, hour: number, began: number): NightCell => ({
  weekday,
  hour,
  began,
  answered: [0, began],
  wroteAgain: 1,
  changedChannel: 0,
  gotAngry: 0,
  upset: 0,
  known: began,
  expectedSooner: began / 2,
});
const cells = [cell(4, 17, 1), cell(4, 18, 2), cell(4, 23, 4), cell(5, 0, 8), cell(5, 12, 16), cell(0, 1, 32)];

test("a shift takes its own hours and no others", () => {
  expect(sumOf(cells, { days: [4], from: 18, to: 24 }).began).toBe(6);
  expect(sumOf(cells, { days: [4], from: 18, to: 2 }).began).toBe(14);
  expect(sumOf(cells, { days: [6], from: 20, to: 6 }).began).toBe(32);
  expect(sumOf(cells, { days: [0, 1, 2, 3, 4, 5, 6], from: 0, to: 24 })).toMatchObject({ began: 63, answered: [0, 63], wroteAgain: 6, expectedSooner: 31.5 });
  expect(sumOf(cells, null)).toEqual(sumOf(cells, { days: [0, 1, 2, 3, 4, 5, 6], from: 0, to: 24 }));
  expect(sumOf([], null)).toMatchObject({ began: 0, answered: [] });
});

test("what a shift would have answered is reckoned with the speed of the day, and with its interval", () => {
  expect(wouldHaveBeen(100, { began: 400, answered: [300] }, 0)).toEqual({ n: 75, low: 71, high: 79 });
  expect(wouldHaveBeen(100, { began: 29, answered: [29] }, 0)).toBeNull();
  expect(wouldHaveBeen(10, { began: 100, answered: [100] }, 0)).toEqual({ n: 10, low: 10, high: 10 });
});

test("an address asks for a report of some days", () => {
  expect(reportSearch({})).toEqual({ part: "promises" });
  expect(reportSearch({ part: "nights", from: "yesterday", to: "2026-11-22", what: "first" })).toEqual({ part: "nights", to: "2026-11-22", what: "first" });
  expect(daysOf({}, "2026-11-22")).toEqual({ from: "2026-10-26", to: "2026-11-22" });
  expect(daysOf({ from: "2026-01-01" }, "2026-11-22")).toEqual({ from: "2026-01-01", to: "2026-11-22" });
});
