import type { Desk, Tx } from "../../../core/desk.ts";
import type { Task } from "../../../core/jobs/running.ts";
import { addDigests, sumOf, type Projection } from "../../../core/projections.ts";
import { takingLong } from "../../../core/taking-long.ts";
import type { DueClock } from "../../../core/ticker.ts";
import { claimCosts, costs, dueCosts } from "../competitors/store/events.ts";
import { todayOf } from "./days.ts";
import { estimateLoyal } from "./estimating.ts";
import { groundOf, recountSome } from "./reckoning.ts";
import { reckon } from "./reckoning-all.ts";
import { dayOf } from "./rules/days.ts";
import { boughtBetween, contractedBetween } from "./store/buying.ts";
import * as standings from "./store/standings.ts";
import { claimDay, lockedState, putState, ringing, state } from "./store/state.ts";
import { takePrior } from "./taking-prior.ts";

/** Reckon all of it anew, with what is known today. */
export function askToReckon(tx: Tx): void {
  tx.enqueue("reckon-standings", { all: true }, { key: `reckon-standings:${tx.workspaceId}` });
}

/** Go on to today. With a new month the prior is taken anew, too, and all are told by it; what that alone changes is told to nobody. */
export const reckonStandings: Task = async (desk, { workspaceId, all, since }) => {
  const now = await desk.read(workspaceId, state);
  if (now && all !== true) await goOn(desk, workspaceId, since as string | undefined);
  if (!now || all === true || (await desk.read(workspaceId, isNewMonth))) await reckonAll(desk, workspaceId);
  await estimateLoyal(desk, workspaceId);
  await desk.transaction(workspaceId, async (tx) => void tx.record("settings.changed", { desk: true }, { what: "loyalty", id: null }));
};

async function reckonAll(desk: Desk, workspaceId: string): Promise<void> {
  const { today, next } = await desk.read(workspaceId, todayOf);
  const prior = await takePrior(desk, workspaceId, today);
  await desk.transaction(workspaceId, async (tx) => {
    await lockedState(tx);
    await putState(tx, { asOf: today, prior, ringAt: next });
    await claimCosts(tx, null);
  });
  await reckon(desk, workspaceId);
}

async function isNewMonth(tx: Tx): Promise<boolean> {
  const now = await state(tx);
  return !now || now.prior.takenOn.slice(0, 7) !== (await todayOf(tx)).today.slice(0, 7);
}

const AT_ONCE = 1000;

/**
 * A day's increment: who bought on days that had not begun when their orders were told, and those of whom time alone changes something. `since` is as of which day all
 * stood when it was asked for: whoever goes on after somebody who was killed finds the new day there already.
 */
async function goOn(desk: Desk, workspaceId: string, since: string | undefined): Promise<void> {
  const { before, ended } = await desk.transaction(workspaceId, async (tx) => {
    const now = (await lockedState(tx))!;
    const { today, next } = await todayOf(tx);
    await putState(tx, { asOf: today, prior: now.prior, ringAt: next });
    return { before: since !== undefined && since < now.asOf ? since : now.asOf, ended: await endedBy(tx, today) };
  });
  await walk(desk, workspaceId, (tx, { asOf, from }) => boughtBetween(tx, { after: before, upTo: asOf, from, most: AT_ONCE }));
  await walk(desk, workspaceId, (tx, { asOf, from }) => contractedBetween(tx, { after: before, upTo: asOf, from, most: AT_ONCE }));
  await walk(desk, workspaceId, (tx, { asOf }) => standings.lookedFor(tx, asOf, AT_ONCE));
  if (ended.length > 0) await reckon(desk, workspaceId, { standings: false, events: ended });
}

type Next = (tx: Tx, at: { asOf: string; from: string }) => Promise<string[]>;

async function walk(desk: Desk, workspaceId: string, next: Next): Promise<void> {
  for (let from = NOBODY, more = true; more;) {
    const after = from;
    const ids: string[] = await desk.transaction(workspaceId, async (tx) => {
      const now = (await lockedState(tx))!;
      const some = await next(tx, { asOf: now.asOf, from: after });
      if (some.length > 0) await recountSome(tx, some, await groundOf(tx, now));
      return some;
    });
    from = ids.at(-1) ?? from;
    more = ids.length === AT_ONCE;
  }
}

const NOBODY = "00000000-0000-0000-0000-000000000000";

/** Events whose window has passed, and of which that is not yet known; and those that began meanwhile. */
async function endedBy(tx: Tx, today: string): Promise<string[]> {
  const { calling } = await groundOf(tx, (await state(tx))!);
  const known = await costs(tx);
  return calling.filter(({ id, until }) => (known.get(id)?.passed ?? null) !== until <= dayOf(today)).map(({ id }) => id);
}

export const standingClock: DueClock = {
  name: "standings",
  due: async (desk, most) => (await desk.database.ticker.query<{ workspaceId: string; id: string }>(ringing, [desk.clock.now(), most])).rows,
  ring: (desk, workspaceId) =>
    desk.transaction(workspaceId, async (tx) => {
      const since = await claimDay(tx, (await todayOf(tx)).next);
      if (since !== undefined) tx.enqueue("reckon-standings", { since }, { key: `reckon-standings-day:${tx.workspaceId}:${since}` });
      return since === undefined ? 0 : 1;
    }),
};

export const reckonCosts: Task = async (desk, { workspaceId, ids }) => {
  await reckon(desk, workspaceId, { standings: false, events: ids as string[] });
  await desk.transaction(workspaceId, async (tx) => void tx.record("settings.changed", { desk: true }, { what: "loyalty", id: null }));
};

export const costClock: DueClock = {
  name: "event-costs",
  due: async (desk, most) => (await desk.database.ticker.query<{ workspaceId: string; id: string }>(dueCosts, [desk.clock.now(), most])).rows,
  ring: (desk, workspaceId, due) =>
    desk.transaction(workspaceId, async (tx) => {
      const ids = (await claimCosts(tx, due)).toSorted();
      if (ids.length > 0) tx.enqueue("reckon-event-costs", { ids }, { key: `reckon-event-costs:${tx.workspaceId}:${ids.join()}` });
      return ids.length;
    }),
};

/** How everybody stands, and what events cost: thrown away and told anew by the day and the prior that stand. */
export const standingProjection: Projection = {
  name: "standings",
  digest: async (tx) =>
    addDigests([await sumOf(tx, "customer_standings"), await sumOf(tx, "standing_changes"), await sumOf(tx, "standing_moves"), await sumOf(tx, "event_costs")]),
  rebuild: async (desk, workspaceId) => {
    await desk.transaction(workspaceId, async (tx) => {
      await takingLong(tx);
      await standings.forgetAll(tx);
    });
    await reckon(desk, workspaceId);
  },
};
