import type { Desk, Tx } from "../../../core/desk.ts";
import { sumOf, type Projection } from "../../../core/projections.ts";
import { reachOf } from "../competitors/reaching.ts";
import { groundOf } from "./reckoning.ts";
import { dayOf } from "./rules/days.ts";
import { probablyLoyal } from "./rules/probable.ts";
import { seenOf } from "./rules/seeing.ts";
import { sampled } from "./store/buying.ts";
import { putEstimate } from "./store/estimates.ts";
import { customersStanding } from "./store/lists.ts";
import { lockedState, type State } from "./store/state.ts";

/** More would make the range no narrower than anybody can use, and the night longer. */
const MOST = 2000;

/** How many of those who buy often are probably loyal, by the day and the prior that stand; of a sample that is the same each time. */
export function estimateLoyal(desk: Desk, workspaceId: string): Promise<void> {
  return desk.transaction(workspaceId, async (tx) => {
    // What was estimated before never overwrites what was estimated later.
    const now = await lockedState(tx);
    if (now) await putEstimate(tx, await estimated(tx, now));
  });
}

async function estimated(tx: Tx, now: State) {
  const ground = await groundOf(tx, now);
  if (ground.calling.length === 0) return null;
  // Who renews a contract does not buy by chance: their own test says of each what is known.
  const buyers = (await sampled(tx, { most: MOST, customers: await customersStanding(tx) })).filter(({ terms }) => terms.length === 0);
  const reach = await reachOf(
    tx,
    buyers.map(({ customerId }) => customerId),
    ground.calling,
  );
  const seen = buyers.flatMap(({ customerId, days }) => {
    const known = reach(customerId);
    const began = (exposed: boolean) =>
      [...new Set(known.filter(({ exposure }) => exposure.exposed === exposed).map(({ event }) => event.began))].toSorted((a, b) => a - b);
    return seenOf({ days: [...new Set(days)], reached: began(true), spared: began(false) }, ground, dayOf(ground.asOf)) ?? [];
  });
  return probablyLoyal(seen, ground.definition.loyal.share);
}

export const estimateProjection: Projection = {
  name: "loyal estimate",
  nightly: true,
  digest: (tx) => sumOf(tx, "loyal_estimates"),
  rebuild: estimateLoyal,
};
