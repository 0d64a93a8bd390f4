import type { ChannelKind, ExpectationPoint, NightCell, NightReport } from "@guli/contract";
import { milliseconds, type Instant } from "../../../core/clock.ts";
import { expectedShare, type Calendar } from "../../promises/index.ts";
import type { NightWait } from "../store/waits.ts";

/** What may be chosen as "in time", in minutes. */
export const WITHIN = [15, 30, 60, 120, 240];

type Around = { opening: Pick<Calendar, "opening">; curves: Map<ChannelKind, ExpectationPoint[]>; now: Instant };

/** Who wrote while it was closed, by hour of the week, and beside it how fast people answer while they are there. */
export function nightsOf(waits: NightWait[], { opening, curves, now }: Around): Pick<NightReport, "cells" | "daytime"> {
  const cells = new Map<string, NightCell>();
  const daytime = { began: 0, answered: WITHIN.map(() => 0) };
  for (const wait of waits) {
    const began = milliseconds(wait.beganAt);
    const opens = opening.opening(began);
    if (opens === began) count(daytime, wait);
    else {
      const key = `${wait.weekday}/${wait.hour}`;
      const cell = cells.get(key) ?? emptyCell(wait);
      cells.set(key, cell);
      countNight(cell, wait, { opens: opens ?? Infinity, points: curves.get(wait.kind) ?? [], now });
    }
  }
  return { cells: [...cells.values()].toSorted((one, other) => one.weekday - other.weekday || one.hour - other.hour), daytime };
}

const emptyCell = ({ weekday, hour }: NightWait): NightCell => ({
  weekday,
  hour,
  began: 0,
  answered: WITHIN.map(() => 0),
  wroteAgain: 0,
  changedChannel: 0,
  gotAngry: 0,
  upset: 0,
  known: 0,
  expectedSooner: 0,
});

function count(sum: { began: number; answered: number[] }, { beganAt, answeredAt }: NightWait): void {
  sum.began++;
  const minutes = answeredAt === null ? Infinity : minutesBetween(beganAt, answeredAt);
  WITHIN.forEach((within, at) => (sum.answered[at]! += minutes <= within ? 1 : 0));
}

function countNight(cell: NightCell, wait: NightWait, { opens, points, now }: { opens: number; points: ExpectationPoint[]; now: Instant }): void {
  count(cell, wait);
  const inTheNight = (at: Instant | null): number => (at !== null && milliseconds(at) < opens ? 1 : 0);
  cell.wroteAgain += inTheNight(wait.nudgedAt);
  cell.changedChannel += inTheNight(wait.switchedAt);
  cell.gotAngry += inTheNight(wait.angeredAt);
  cell.upset += wait.mood === "dissatisfied" || wait.mood === "angry" ? 1 : 0;
  const expected = expectedShare(points, minutesBetween(wait.beganAt, wait.answeredAt ?? now));
  if (expected === null) return;
  cell.known++;
  cell.expectedSooner += expected.share;
}

const minutesBetween = (one: Instant, other: Instant): number => (milliseconds(other) - milliseconds(one)) / 60_000;
