import type { Mood } from "@guli/contract";
import { expect, test } from "vitest";
import { instantAt } from "../../../core/clock.ts";
import { calendarOf } from "../../promises/index.ts";
import type { NightWait } from "../store/waits.ts";
import { nightsOf } from "./nights.ts";

const day = [{ from: 9 * 60, to: 18 * 60 }];
const opening = calendarOf({ week: [day, day, day, day, day, [], []], dates: {} }, "Asia/Tbilisi");
const social = [
  { minutes: 30, share: 0.32 },
  { minutes: 60, share: 0.42 },
];
const around = { opening, curves: new Map([["telegram" as const, social]]), now: "2026-11-24T08:00:00.000Z" };
/** Minutes after Friday, 20 November 2026, 18:00 in Tbilisi: it has just closed. */
const at = (minute: number) => instantAt(Date.parse("2026-11-20T14:00:00.000Z") + minute * 60_000);

const wait = (began: number, answered: number | null, more: { nudged?: number; mood?: Mood; kind?: "telegram" | "email" } = {}): NightWait => ({
  kind: more.kind ?? "telegram",
  beganAt: at(began),
  answeredAt: answered === null ? null : at(answered),
  nudgedAt: more.nudged === undefined ? null : at(more.nudged),
  switchedAt: null,
  angeredAt: null,
  mood: more.mood ?? null,
  weekday: 4,
  hour: 18 + Math.floor(began / 60),
});

test("who wrote while it was closed is counted by the hour, with what they did until it opened", () => {
  const { cells, daytime } = nightsOf(
    [
      wait(10, 25, { mood: "angry" }),
      wait(20, 3 * 24 * 60, { nudged: 120 }),
      wait(30, null, { nudged: 4 * 24 * 60, kind: "email" }),
      wait(70, 100),
      wait(-120, -110),
      wait(-60, 4000),
    ],
    around,
  );
  expect(cells).toEqual([
    {
      weekday: 4,
      hour: 18,
      began: 3,
      answered: [1, 1, 1, 1, 1],
      wroteAgain: 1,
      changedChannel: 0,
      gotAngry: 0,
      upset: 1,
      known: 2,
      expectedSooner: expect.closeTo(0.16 + 0.42, 10),
    },
    {
      weekday: 4,
      hour: 19,
      began: 1,
      answered: [0, 1, 1, 1, 1],
      wroteAgain: 0,
      changedChannel: 0,
      gotAngry: 0,
      upset: 0,
      known: 1,
      expectedSooner: expect.closeTo(0.32, 10),
    },
  ]);
  expect(daytime).toEqual({ began: 2, answered: [1, 1, 1, 1, 1] });
});

test("where it never opens, all of it is night", () => {
  const never = { ...around, opening: calendarOf({ week: [[], [], [], [], [], [], []], dates: {} }, "Asia/Tbilisi") };
  const { cells, daytime } = nightsOf([wait(-120, null, { nudged: 9000 })], never);
  expect(cells[0]).toMatchObject({ began: 1, wroteAgain: 1 });
  expect(daytime.began).toBe(0);
});
