import { minus } from "../../../core/clock.ts";
import type { Desk, Tx } from "../../../core/desk.ts";
import type { Projection } from "../../../core/projections.ts";
import { takingLong } from "../../../core/taking-long.ts";
import { workspaceOf } from "../../workspaces/index.ts";
import { dayBefore, endOfDay, monthsBetween, spanOfMonth } from "../rules/periods.ts";
import { countBuying, countContacts, forgetCohorts, sizeCohorts } from "./store/cohorts.ts";
import { countMonths, firstDay, forgetBefore } from "./store/months.ts";
import * as state from "./store/state.ts";
import { countTakings, monthsChangedSince } from "./store/takings.ts";

/** So far back months are shown: two years, and the one before for the first change. */
const MOST_MONTHS = 25;

/** So long before it was counted the last time somebody may have begun to write what was not there yet. */
const A_DAY = { hours: 24 };

type Wish = { day?: string; /** Also what was taken in months in which nothing changed since. */ all?: boolean };

/**
 * Count the months of a business anew, until the end of yesterday: all that conversations say in one look. What was taken is counted month by month, each a transaction of its own, since there
 * may be a million customers in it; and in those alone that have another day, or an order about which something is otherwise than when they were counted the last time.
 */
export async function reckonOverview(desk: Desk, workspaceId: string, { day, all = false }: Wish = {}): Promise<void> {
  const about = await desk.read(workspaceId, (tx) => look(tx, day));
  if (about.months.length > 0) await reckonMonths(desk, workspaceId, { ...about, before: all ? null : about.before });
  await desk.transaction(workspaceId, (tx) => state.putState(tx, about));
}

type Look = { asOf: string; months: string[]; timeZone: string; before: state.Counted | null };

async function look(tx: Tx, day?: string): Promise<Look> {
  const { timeZone } = await workspaceOf(tx);
  const [asOf, first] = [day ?? dayBefore(tx.now, timeZone), await firstDay(tx, timeZone)];
  return { asOf, months: first === null ? [] : monthsBetween(first, asOf).slice(-MOST_MONTHS), timeZone, before: await state.counted(tx) };
}

async function reckonMonths(desk: Desk, workspaceId: string, about: Look): Promise<void> {
  const { asOf, months, timeZone } = about;
  const since = months[0]!;
  const isStale = await desk.transaction(workspaceId, async (tx) => {
    await takingLong(tx);
    await state.oneAtATime(tx);
    await forgetBefore(tx, since);
    await forgetCohorts(tx);
    await sizeCohorts(tx, { since, until: asOf, timeZone });
    await countBuying(tx, { since, until: asOf });
    const edges = [...months.map((month) => spanOfMonth(month, asOf, timeZone).from), endOfDay(asOf, timeZone)];
    await countContacts(tx, { months, edges }, timeZone);
    await countMonths(tx, { months, edges });
    return staleness(tx, about);
  });
  for (const month of months.filter(isStale)) {
    await desk.transaction(workspaceId, async (tx) => {
      await takingLong(tx);
      await state.oneAtATime(tx);
      await countTakings(tx, month, spanOfMonth(month, asOf, timeZone));
    });
  }
}

/** In which months what was taken may be otherwise now; all of them the first time, and on another wall. */
async function staleness(tx: Tx, { asOf, before, timeZone }: Look): Promise<(month: string) => boolean> {
  if (before === null || before.timeZone !== timeZone) return () => true;
  const changed = await monthsChangedSince(tx, minus(before.reckonedAt, A_DAY), timeZone);
  const ended = endOfDay(before.asOf < asOf ? before.asOf : asOf, timeZone);
  return (month) => spanOfMonth(month, "9999-12-31", timeZone).until > ended || changed.has(month);
}

/** Of the day as of which it stands. */
export const overviewProjection: Projection = {
  name: "overview",
  nightly: true,
  digest: state.digest,
  rebuild: async (desk, workspaceId) => {
    const asOf = await desk.read(workspaceId, state.asOf);
    if (asOf !== null) await reckonOverview(desk, workspaceId, { day: asOf, all: true });
  },
};
