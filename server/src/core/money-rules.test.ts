import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalOf, digitsOf, minorUnits } from "./money.ts";

describe("minor units", () => {
  test.each<[string, string, number | string]>([
    ["12.50", "GEL", 1250],
    ["12.5", "UZS", 1250],
    ["12.", "USD", 1200],
    ["-0.01", "EUR", -1],
    ["-0.00", "EUR", 0],
    ["12.5000", "EUR", 1250],
    ["1200", "JPY", 1200],
    ["1.234", "KWD", 1234],
    ["12.505", "GEL", "money.too-precise"],
    ["1.5", "JPY", "money.too-precise"],
    ["1 200", "GEL", "money.unreadable"],
    ["1,200", "GEL", "money.unreadable"],
    ["", "GEL", "money.unreadable"],
    ["1e5", "GEL", "money.unreadable"],
    ["99999999999999999999", "GEL", "money.too-large"],
  ])("%s %s", (text, currency, units) => expect(minorUnits(text, currency)).toBe(units));

  test("there and back again is where it was", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), fc.constantFrom("GEL", "UZS", "JPY", "KWD", "CLF"), (units, currency) => {
        expect(minorUnits(decimalOf(units, currency), currency)).toBe(units);
      }),
    );
  });

  test("of home are hundredths", () => expect(["GEL", "UZS", "USD", "EUR"].map(digitsOf)).toEqual([2, 2, 2, 2]));
});
