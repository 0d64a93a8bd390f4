import type { NightReport } from "@guli/contract";
import { instantAt, milliseconds, minus } from "../../core/clock.ts";
import type { Tx } from "../../core/desk.ts";
import { calendarOf, expectations } from "../promises/index.ts";
import { hoursSince, workspaceOf } from "../workspaces/index.ts";
import { nightsOf, WITHIN } from "./rules/nights.ts";
import { openingThrough } from "./rules/past-hours.ts";
import { moodsOfWaiting, waitingNow, waitsSince } from "./store/waits.ts";

const MOST_SHOWN = 20;
const MOST_WAITS = 100_000;

/** What it costs to be closed. */
export async function nightReport(tx: Tx, weeks: number): Promise<NightReport> {
  const { openingHours, timeZone } = await workspaceOf(tx);
  const opening = calendarOf(openingHours, timeZone);
  const from = minus(tx.now, { hours: weeks * 7 * 24 });
  const past = openingThrough(await hoursSince(tx, from));
  const waits = await waitsSince(tx, from, { timeZone, most: MOST_WAITS });
  const curves = new Map((await expectations(tx)).map(({ kind, points }) => [kind, points]));
  const opens = opening.opening(milliseconds(tx.now));
  const open = opens === milliseconds(tx.now);
  const opensAt = open || opens === null ? null : instantAt(opens);
  return { from, to: tx.now, timeZone, open, opensAt, within: WITHIN, ...nightsOf(waits, { opening: past, curves, now: tx.now }), waiting: await waiting(tx) };
}

async function waiting(tx: Tx): Promise<NightReport["waiting"]> {
  const counts = await moodsOfWaiting(tx);
  const of = (mood: string | null) => counts.find((one) => one.mood === mood)?.count ?? 0;
  const moods = { calm: of("calm") + of(null), dissatisfied: of("dissatisfied"), angry: of("angry") };
  return { count: counts.reduce((sum, { count }) => sum + count, 0), moods, rows: await waitingNow(tx, MOST_SHOWN) };
}
