import { expect, test } from "vitest";
import { callable, coordinates, mapOf, minutesAndSeconds } from "./readable.ts";

const RUSTAVELI = { latitude: 41.701194444, longitude: 44.797_3 };

test("a place is read as two numbers, and found on a map", () => {
  expect(coordinates(RUSTAVELI)).toBe("41.70119, 44.79730");
  const url = new URL(mapOf(RUSTAVELI));
  expect([url.hostname, url.searchParams.get("mlat"), url.searchParams.get("mlon")]).toEqual(["www.openstreetmap.org", "41.701194", "44.797300"]);
});

test.each([
  [0, "0:00"],
  [9, "0:09"],
  [75, "1:15"],
  [3600, "60:00"],
])("%s seconds are %s", (seconds, text) => {
  expect(minutesAndSeconds(seconds)).toBe(text);
});

test.each([
  ["+995 (555) 12-34-56", "tel:+995555123456"],
  ["555123456", "tel:555123456"],
  ["javascript:alert(1)", null],
  ["", null],
])("%s can be called as %s", (phone, link) => {
  expect(callable(phone)).toBe(link);
});
