import { expect, test } from "vitest";
import { showOffset, zoneOf, zonesAt } from "./zones.ts";

const winter = new Date("2026-01-15T12:00:00Z");
const summer = new Date("2026-07-15T12:00:00Z");

test.each([
  ["Asia/Tbilisi", winter, "Tbilisi", "UTC+4"],
  ["Asia/Tashkent", winter, "Tashkent", "UTC+5"],
  ["Asia/Kolkata", winter, "Kolkata", "UTC+5:30"],
  ["Europe/London", winter, "London", "UTC"],
  ["Europe/London", summer, "London", "UTC+1"],
  ["America/St_Johns", winter, "St Johns", "UTC−3:30"],
  ["America/Argentina/Buenos_Aires", winter, "Buenos Aires", "UTC−3"],
] as const)("%s at %s is %s, %s", (id, now, city, offset) => {
  expect(zoneOf(id, now)).toMatchObject({ city, offset });
});

test("the zones go from west to east, without those that are no place", () => {
  const zones = zonesAt(winter, ["Asia/Tashkent", "UTC", "America/New_York", "Asia/Tbilisi", "Asia/Samarkand"]);
  expect(zones.map((zone) => zone.id)).toEqual(["America/New_York", "Asia/Tbilisi", "Asia/Samarkand", "Asia/Tashkent"]);
});

test("half hours are written out", () => {
  expect([showOffset(0), showOffset(345), showOffset(-570)]).toEqual(["UTC", "UTC+5:45", "UTC−9:30"]);
});
