import type { Desk, Tx } from "../../../core/desk.ts";
import type { Projection } from "../../../core/projections.ts";
import { takingLong } from "../../../core/taking-long.ts";
import { workspaceOf } from "../../workspaces/index.ts";
import { dayBefore, monthsBetween, spanOfMonth } from "../rules/periods.ts";
import { countCohorts, forgetCohorts, sizeCohorts } from "./store/cohorts.ts";
import { countMonth, firstDay, forgetBefore } from "./store/months.ts";
import * as state from "./store/state.ts";

/** So far back months are shown: two years, and the one before for the first change. */
const MOST_MONTHS = 25;

/** Count the months of a business anew, until the end of yesterday: a month is a transaction of its own, since there may be a million customers in it. */
export async function reckonOverview(desk: Desk, workspaceId: string, day?: string): Promise<void> {
  const about = await desk.read(workspaceId, (tx) => look(tx, day));
  if (about.first !== null) await reckonMonths(desk, workspaceId, about);
  await desk.transaction(workspaceId, (tx) => state.putState(tx, about.asOf));
}

type Look = { asOf: string; first: string | null; timeZone: string };

async function look(tx: Tx, day?: string): Promise<Look> {
  const { timeZone } = await workspaceOf(tx);
  return { asOf: day ?? dayBefore(tx.now, timeZone), first: await firstDay(tx, timeZone), timeZone };
}

async function reckonMonths(desk: Desk, workspaceId: string, { asOf, first, timeZone }: Look): Promise<void> {
  const months = monthsBetween(first!, asOf).slice(-MOST_MONTHS);
  const since = months[0];
  if (since === undefined) return;
  await desk.transaction(workspaceId, async (tx) => {
    await takingLong(tx);
    await forgetBefore(tx, since);
    await forgetCohorts(tx);
    await sizeCohorts(tx, { since, until: asOf, timeZone });
  });
  for (const month of months) {
    const span = spanOfMonth(month, asOf, timeZone);
    await desk.transaction(workspaceId, async (tx) => {
      await takingLong(tx);
      await countMonth(tx, month, span);
      await countCohorts(tx, month, { ...span, timeZone });
    });
  }
}

/** Of the day as of which it stands. */
export const overviewProjection: Projection = {
  name: "overview",
  nightly: true,
  digest: state.digest,
  rebuild: async (desk, workspaceId) => {
    const asOf = await desk.read(workspaceId, state.asOf);
    if (asOf !== null) await reckonOverview(desk, workspaceId, asOf);
  },
};
