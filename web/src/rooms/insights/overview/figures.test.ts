import { expect, test } from "vitest";
import { monthsOf, roundMinutes, turnOf } from "./figures.ts";
import { overviewSearch } from "./searching.ts";

const between = (low: number, high: number) => ({ low, high });

test.each([
  ["more promises kept", { key: "promises", change: 0.05, between: between(0.01, 0.09) }, "better"],
  ["fewer", { key: "promises", change: -0.05, between: between(-0.09, -0.01) }, "worse"],
  ["fewer, as chance may bring", { key: "promises", change: -0.05, between: between(-0.12, 0.02) }, "chance"],
  ["less effort", { key: "effort", change: -0.4, between: between(-0.6, -0.2) }, "better"],
  ["slower answers", { key: "speed", change: 12, between: between(3, 20) }, "worse"],
  ["takings are counted: any change is one", { key: "takings", change: 100, between: null }, "better"],
  ["as before", { key: "takings", change: 0, between: null }, "chance"],
  ["nothing to hold it against", { key: "risk", change: null, between: null }, "none"],
] as const)("%s", (_, tile, turn) => {
  expect(turnOf(tile)).toBe(turn);
});

test("months of which nothing is known keep their place", () => {
  const at = (month: string) => ({ month, value: 1, low: 0, high: 1, n: 10 });
  expect(monthsOf([at("2025-11-01"), at("2026-02-01")])).toEqual(["2025-11-01", "2025-12-01", "2026-01-01", "2026-02-01"]);
  expect(monthsOf([])).toEqual([]);
});

test.each([
  [3, 1],
  [50, 15],
  [170, 60],
  [1_000, 360],
  [1_900, 1_440],
  [9_000, 2 * 1_440],
])("a scale of up to %i minutes has a line every %i", (most, step) => {
  expect(roundMinutes(most)).toBe(step);
});

test("an address asks only for what there is", () => {
  expect(overviewSearch({ month: "2026-10-01", tile: "loyal", cohort: "2026-03-01" })).toEqual({ month: "2026-10-01", tile: "loyal", cohort: "2026-03-01" });
  expect(overviewSearch({ month: "2026-13-01", tile: "score", cohort: 7 })).toEqual({});
});
