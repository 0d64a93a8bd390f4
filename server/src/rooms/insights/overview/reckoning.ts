import type { Desk, Tx } from "../../../core/desk.ts";
import type { Projection } from "../../../core/projections.ts";
import { takingLong } from "../../../core/taking-long.ts";
import { workspaceOf } from "../../workspaces/index.ts";
import { dayBefore, endOfDay, monthsBetween, spanOfMonth, type Span } from "../rules/periods.ts";
import { buyingAmong, countContacts, forgetCohorts, putBuying, rangeAfter, sizeCohorts, type Buying } from "./store/cohorts.ts";
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
  const buying = await buyingOf(desk, workspaceId, { from: spanOfMonth(since, asOf, timeZone).from, until: endOfDay(asOf, timeZone), timeZone });
  await desk.transaction(workspaceId, async (tx) => {
    await takingLong(tx);
    await forgetBefore(tx, since);
    await forgetCohorts(tx);
    await sizeCohorts(tx, { since, until: asOf, timeZone });
    await putBuying(tx, buying);
  });
  for (const month of months) {
    const span = spanOfMonth(month, asOf, timeZone);
    await desk.transaction(workspaceId, async (tx) => {
      await takingLong(tx);
      await countMonth(tx, month, span);
      await countContacts(tx, month, { ...span, timeZone });
    });
  }
}

const AT_ONCE = 20_000;
const NOBODY = "00000000-0000-0000-0000-000000000000";

/** All who bought, by ranges of them: only sums are held. */
async function buyingOf(desk: Desk, workspaceId: string, span: Span & { timeZone: string }): Promise<Buying[]> {
  const cells = new Map<string, Buying>();
  for (let after: string | null = NOBODY; after !== null;) {
    const from: string = after;
    after = await desk.read(workspaceId, async (tx) => {
      const upTo = await rangeAfter(tx, from, AT_ONCE);
      for (const one of upTo === null ? [] : await buyingAmong(tx, { after: from, upTo }, span)) {
        const key = `${one.cohort} ${one.month}`;
        cells.set(key, { ...one, active: one.active + (cells.get(key)?.active ?? 0) });
      }
      return upTo;
    });
  }
  return [...cells.values()];
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
