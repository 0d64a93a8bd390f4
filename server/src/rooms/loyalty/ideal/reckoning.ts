import type { Desk, Tx } from "../../../core/desk.ts";
import type { Task } from "../../../core/jobs/running.ts";
import { sumOf, type Projection } from "../../../core/projections.ts";
import { takingLong } from "../../../core/taking-long.ts";
import type { DueClock } from "../../../core/ticker.ts";
import { todayOf } from "../standing/days.ts";
import { dayOf } from "../standing/rules/days.ts";
import { followAll, followWorth } from "../barriers/store/figures.ts";
import { measure, measureSources } from "./measuring.ts";
import { fitOf, type By } from "./rules/fitting.ts";
import { AS_SHIPPED } from "./rules/points.ts";
import * as behaviours from "./store/behaviours.ts";
import * as fits from "./store/fits.ts";
import * as states from "./store/state.ts";

/** Everything from all orders; `weights`: the same orders weighed otherwise. */
export function askToReckon(tx: Tx, what: "all" | "weights" = "all"): void {
  tx.enqueue("reckon-fits", { what }, { key: `reckon-fits:${tx.workspaceId}:${what}` });
}

const AT_ONCE = 10_000;
/** So many days what is usual stays as it was measured. */
const MEASURE_EVERY = 7;

/** Killed in the midst of it, it begins again: nothing of it is done twice with another end. */
export const reckonFitsTask: Task = async (desk, { workspaceId, what }) => {
  if (what === "all") await gatherAll(desk, workspaceId);
  const measured = what === "all" || (await desk.transaction(workspaceId, isOld));
  if (measured) await desk.transaction(workspaceId, measure);
  if (measured || what === "weights") await scoreAll(desk, workspaceId);
  await desk.transaction(workspaceId, async (tx) => {
    await takingLong(tx);
    await measureSources(tx);
    tx.record("settings.changed", { desk: true }, { what: "loyalty", id: null });
  });
};

async function isOld(tx: Tx): Promise<boolean> {
  const state = await states.stateOf(tx);
  return !state?.asOf || dayOf((await todayOf(tx)).today) - dayOf(state.asOf) >= MEASURE_EVERY;
}

async function gatherAll(desk: Desk, workspaceId: string): Promise<void> {
  await desk.transaction(workspaceId, async (tx) => void (await states.beginState(tx, (await todayOf(tx)).next)));
  for (let after: string | null = behaviours.NOBODY; after !== null;) {
    const from: string = after;
    after = await desk.transaction(workspaceId, async (tx) => {
      await states.lockedState(tx);
      const range = await behaviours.nextRange(tx, from, AT_ONCE);
      if (range) await behaviours.gather(tx, range);
      else await behaviours.forgetAfter(tx, from);
      return range?.upTo ?? null;
    });
  }
  await desk.transaction(workspaceId, async (tx) => {
    await takingLong(tx);
    await followAll(tx);
  });
}

async function scoreAll(desk: Desk, workspaceId: string): Promise<void> {
  for (let after: string | null = behaviours.NOBODY; after !== null;) {
    const from: string = after;
    after = await desk.transaction(workspaceId, async (tx) => {
      const by = byOf(await states.lockedState(tx), await states.latestVersion(tx));
      const some = by ? await fits.countsAfter(tx, from, AT_ONCE) : [];
      if (by && some.length > 0) await score(tx, some, by);
      return some.at(-1)?.id ?? null;
    });
  }
}

const score = (tx: Tx, some: readonly fits.Counted[], by: By): Promise<void> =>
  fits.putFits(
    tx,
    some.map((one) => ({ id: one.id, ...fitOf(one, by) })),
  );

/** By what somebody is told now; null before the first measurement. */
export function byOf(state: states.State | null, version: states.Version | null): By | null {
  if (!state?.ground || !state.asOf) return null;
  return { ground: state.ground.points, money: state.ground.money, day: dayOf(state.asOf), weights: version?.weights ?? AS_SHIPPED };
}

/** Count and tell these anew, at once, with what is summed of them elsewhere. */
export async function recount(tx: Tx, customerIds: Iterable<string>): Promise<void> {
  const ids = [...new Set(customerIds)].toSorted();
  if (await retell(tx, ids)) await followWorth(tx, ids);
}

/** The same where no order is another than it was. False before anybody was counted. */
export async function retell(tx: Tx, ids: string[]): Promise<boolean> {
  if (ids.length === 0) return false;
  const state = await states.lockedState(tx);
  if (!state) return false;
  await behaviours.gather(tx, { ids });
  const by = byOf(state, await states.latestVersion(tx));
  if (by) await score(tx, await fits.countsOf(tx, ids), by);
  return true;
}

/** Each night: what the sources brought, and once a week what is usual. */
export const fitClock: DueClock = {
  name: "fits",
  due: async (desk, most) => (await desk.database.ticker.query<{ workspaceId: string; id: string }>(states.ringing, [desk.clock.now(), most])).rows,
  ring: (desk, workspaceId) =>
    desk.transaction(workspaceId, async (tx) => {
      const ours = await states.claimNight(tx, (await todayOf(tx)).next);
      if (ours) tx.enqueue("reckon-fits", { what: "night" }, { key: `reckon-fits:${workspaceId}:night` });
      return ours ? 1 : 0;
    }),
};

/** What customers did and how it fits, by what was measured to be usual: a measurement is a fact of its day. */
export const fitsProjection: Projection = {
  name: "fits",
  digest: (tx) => sumOf(tx, "customer_fits"),
  rebuild: async (desk, workspaceId) => {
    if (!(await desk.read(workspaceId, states.stateOf))) return;
    await desk.transaction(workspaceId, async (tx) => {
      await takingLong(tx);
      await fits.forgetFits(tx);
    });
    await gatherAll(desk, workspaceId);
    await scoreAll(desk, workspaceId);
  },
};
