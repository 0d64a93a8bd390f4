import type { Desk, Tx } from "../../../core/desk.ts";
import { takingLong } from "../../../core/taking-long.ts";
import { reachOf } from "../competitors/reaching.ts";
import { costOf, emptyTally, take, type Tally } from "../competitors/rules/costing.ts";
import { askForCosts, costs, putCosts } from "../competitors/store/events.ts";
import { groundOf, reachedBy, type Ground } from "./reckoning.ts";
import { dayOf } from "./rules/days.ts";
import { tellOf } from "./rules/telling.ts";
import { nextRange } from "../values/store/gathering.ts";
import { buyersBetween, type Buyer } from "./store/buying.ts";
import * as standings from "./store/standings.ts";
import { lockedState, state } from "./store/state.ts";

const AT_ONCE = 2000;
const [FIRST, LAST] = ["00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff"];

/** Which of it: everything, or only what these events cost. */
type What = { standings: boolean; events: readonly string[] | null };

/**
 * One walk over all who ever bought, by their ids: how each stands, and what each event cost. Only one page of customers is held at a time. It goes by the day
 * and the prior that stand, so that it can be done again with the same result.
 */
export async function reckon(desk: Desk, workspaceId: string, what: What = { standings: true, events: null }): Promise<void> {
  const tallies = new Map<string, Tally>();
  const before = await desk.read(workspaceId, costs);
  for (let after: string | null = FIRST; after !== null;) {
    const from: string = after;
    after = await desk.transaction(workspaceId, (tx) => reckonPage(tx, from, { what, tallies }));
  }
  await desk.transaction(workspaceId, (tx) => finish(tx, { what, tallies, before }));
}

type Work = { what: What; tallies: Map<string, Tally> };

/** Gives back where to go on; null at the end. */
async function reckonPage(tx: Tx, after: string, { what, tallies }: Work): Promise<string | null> {
  // A look at orders is written before anybody else looks: see `lockedState`.
  const now = what.standings ? await lockedState(tx) : await state(tx);
  if (!now) return null;
  const ground = await groundOf(tx, now);
  const upTo = (await nextRange(tx, after, AT_ONCE))?.upTo ?? LAST;
  const buyers = await buyersBetween(tx, { after, upTo });
  await reckonThese(tx, buyers, { what, tallies, ground, whose: { after, upTo } });
  return upTo === LAST ? null : upTo;
}

async function reckonThese(
  tx: Tx,
  buyers: readonly Buyer[],
  { what, tallies, ground, whose }: Work & { ground: Ground; whose: { after: string; upTo: string } },
): Promise<void> {
  const calling = what.events === null ? ground.calling : ground.calling.filter(({ id }) => what.events!.includes(id));
  const reach = await reachOf(
    tx,
    buyers.map(({ customerId }) => customerId),
    calling,
  );
  const told = buyers.flatMap((buyer) => {
    const reached = reach(buyer.customerId);
    for (const { event, exposure } of reached)
      take(tallyOf(tallies, event.id), buyer, { exposed: exposure.exposed, began: event.began, windowDays: event.until - event.began });
    return what.standings ? (tellOf({ ...buyer, reached: reachedBy(reached) }, ground, dayOf(ground.asOf)) ?? []) : [];
  });
  if (!what.standings) return;
  await standings.putStandings(tx, whose, told);
  await standings.putChanges(tx, whose, told);
}

function tallyOf(tallies: Map<string, Tally>, id: string): Tally {
  const tally = tallies.get(id) ?? emptyTally();
  tallies.set(id, tally);
  return tally;
}

/** What somebody else has reckoned of an event during this walk may rest on more than this one saw: it stays, and is reckoned once more. */
async function finish(tx: Tx, { what, tallies, before }: Work & { before: Awaited<ReturnType<typeof costs>> }): Promise<void> {
  const now = await lockedState(tx);
  if (!now) return;
  await takingLong(tx);
  if (what.standings) await standings.countMoves(tx);
  const { calling, asOf } = await groundOf(tx, now);
  const ours = calling.filter(({ id }) => what.events === null || what.events.includes(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const since = await costs(tx);
  const isOthers = ({ id }: { id: string }) => JSON.stringify(since.get(id)) !== JSON.stringify(before.get(id));
  const theirs = ours.filter(isOthers).map(({ id }) => id);
  const mine = ours.filter((one) => !isOthers(one));
  const told = new Map(mine.map(({ id, until }) => [id, costOf(tallies.get(id) ?? emptyTally(), { passed: until <= dayOf(asOf) })]));
  await putCosts(tx, told, { events: what.events, but: theirs });
  if (theirs.length > 0) await askForCosts(tx, theirs, tx.now);
}
