import { expect, test } from "vitest";
import { legibilityOn, standsOut } from "./contrast.ts";

test.each([
  ["#ffffff", "#1c1a17", true], ["#000000", "#ffffff", true], ["#b4532a", "#ffffff", true], ["#ffd500", "#1c1a17", true], ["#777777", "#ffffff", false], ["#2e6b5e", "#ffffff", true],
])("on %s one writes %s", (colour, text, enough) => {
  expect(legibilityOn(colour)).toMatchObject({ text, enough });
});

test("white on black is 21:1, and what is no colour is none", () => {
  expect(legibilityOn("#000000")?.ratio).toBeCloseTo(21);
  expect(legibilityOn("#fff")).toBeNull();
  expect(legibilityOn("red")).toBeNull();
});

test("pale colours get lost on a white page", () => {
  expect(standsOut("#ffe9a8", "#ffffff")).toBe(false);
  expect(standsOut("#b4532a", "#ffffff")).toBe(true);
});
