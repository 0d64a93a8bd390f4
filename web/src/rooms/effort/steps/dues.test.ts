import { expect, test } from "vitest";
import { dueChoices, usualDue } from "./dues.ts";

const codes = (now: string, zone = "Asia/Tbilisi") => dueChoices(new Date(now), zone).map(({ code, at }) => `${code} ${at.toISOString()}`);

test("in the morning today still has an evening; after four it has none", () => {
  expect(codes("2026-11-23T06:00:00Z")).toEqual([
    "today 2026-11-23T14:00:00.000Z",
    "tomorrow 2026-11-24T08:00:00.000Z",
    "in-3-days 2026-11-26T14:00:00.000Z",
    "in-a-week 2026-11-30T14:00:00.000Z",
  ]);
  expect(codes("2026-11-23T12:00:00Z")[0]).toBe("tomorrow 2026-11-24T08:00:00.000Z");
  expect(usualDue(new Date("2026-11-23T20:30:00Z"), "Asia/Tbilisi").toISOString()).toBe("2026-11-24T14:00:00.000Z");
});

test("what the clocks do meanwhile does not move the hour", () => {
  expect(codes("2026-03-28T10:00:00Z", "Europe/Berlin")[1]).toBe("tomorrow 2026-03-29T10:00:00.000Z");
});
