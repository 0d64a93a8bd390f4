import fc from "fast-check";
import { expect, test } from "vitest";
import { legibilityOf } from "./contrast.ts";

test.each([
  ["#ffffff", "#000000", false],
  ["#000000", "#ffffff", true],
  ["#b4532a", "#ffffff", true],
  ["#ffd500", "#000000", false],
  ["#2e6b5e", "#ffffff", true],
  ["#9aa0a6", "#000000", false],
])("on %s one writes %s", (colour, ink, standsOut) => {
  expect(legibilityOf(colour)).toMatchObject({ ink, standsOut });
});

test("white on black is 21:1, and what is no colour is none", () => {
  expect(legibilityOf("#000000")?.ratio).toBeCloseTo(21);
  expect(legibilityOf("#fff")).toBeNull();
  expect(legibilityOf("red")).toBeNull();
});

test("words can be read on every colour", () => {
  const colour = fc.integer({ min: 0, max: 0xff_ff_ff }).map((number) => `#${number.toString(16).padStart(6, "0")}`);
  fc.assert(fc.property(colour, (any) => (legibilityOf(any)?.ratio ?? 0) >= 4.5));
});
