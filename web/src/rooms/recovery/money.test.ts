import { expect, test } from "vitest";
import { majorOf, minorOf } from "./money.ts";

test.each([
  ["12.5", "GEL", 1250],
  ["12,50", "GEL", 1250],
  ["1 000", "RUB", 100_000],
  [0.29, "GEL", 29],
  ["500", "JPY", 500],
  ["1.005", "KWD", 1005],
  ["-1", "GEL", null],
  ["", "GEL", null],
  ["ten", "GEL", null],
])("%j of %s is %j", (typed, currency, minor) => {
  expect(minorOf(typed, currency)).toBe(minor);
  if (minor !== null) expect(minorOf(majorOf(minor, currency), currency)).toBe(minor);
});
