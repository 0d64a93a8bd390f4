import { expect, test } from "vitest";
import { calendarOf } from "../promises/index.ts";
import { DAY, HOUR, moments, shopHours, whenOpen, workingLater } from "./calendar.ts";

const at = (text: string): number => Date.parse(text);
const iso = (moment: number): string => new Date(moment).toISOString().slice(0, 16);

test.each([
  ["a Friday noon is open", "2026-11-20T08:00Z", "2026-11-20T08:00"],
  ["before ten in Tbilisi it is not yet", "2026-11-20T04:30Z", "2026-11-20T06:00"],
  ["after eight it is tomorrow's", "2026-11-20T16:30Z", "2026-11-21T06:00"],
  ["Sunday, and Monday is Saint George's: Tuesday", "2026-11-22T09:00Z", "2026-11-24T06:00"],
])("%s", (_what, asked, opens) => expect(iso(whenOpen(at(asked)))).toBe(opens));

test("working time stands still at night", () => {
  expect(iso(workingLater(at("2026-11-20T15:00Z"), 2 * HOUR))).toBe("2026-11-21T07:00");
});

test("moments come in order, all of them within, more by day than by night and more at the end", () => {
  const until = at("2026-11-22T00:00Z");
  const from = until - 365 * DAY;
  const all = [...moments({ from, until, howMany: 5000 }, () => 0.5)];
  expect(all).toHaveLength(5000);
  expect(all).toEqual(all.toSorted((a, b) => a - b));
  expect(all[0]).toBeGreaterThanOrEqual(from);
  expect(all.at(-1)).toBeLessThan(until);
  const hourOf = (moment: number) => new Date(moment + 4 * HOUR).getUTCHours();
  const within = (a: number, b: number) => all.filter((moment) => hourOf(moment) >= a && hourOf(moment) < b).length;
  expect(within(10, 14)).toBeGreaterThan(10 * within(1, 5));
  expect(all.filter((moment) => moment > until - 90 * DAY).length).toBeGreaterThan(all.filter((moment) => moment < from + 90 * DAY).length);
});

test("the shop is open when it says so", () => {
  const until = Date.parse("2026-11-20T14:00:00Z");
  const calendar = calendarOf(shopHours(until), "Asia/Tbilisi");
  for (let at = until - 300 * 24 * 3_600_000; at < until; at += 5 * 3_600_000 + 7 * 60_000)
    expect(calendar.opening(at), new Date(at).toISOString()).toBe(whenOpen(at));
});
