import type { Evidence } from "@guli/contract";
import type { Desk, Tx } from "../../../core/desk.ts";
import { DAYS } from "./reckoning.ts";
import { ENOUGH, judge } from "./rules/judging.ts";
import * as store from "./store/evidence.ts";

/** Each claim beside what the business's own cases say, as it was reckoned last night. */
export async function shownEvidence(tx: Tx): Promise<Evidence> {
  const kept = await store.keptEvidence(tx);
  const enough = (await store.enoughCases(tx)) ?? ENOUGH;
  return { asOf: kept?.asOf ?? null, enough, days: DAYS, cameBack: kept?.cameBack ?? null, currency: null, claims: kept ? judge(kept.claims, enough) : [] };
}

/** How many cases are enough. */
export function changeEnough(desk: Desk, who: { workspaceId: string }, { enough }: { enough: number }): Promise<{ enough: number }> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await store.putEnough(tx, enough);
    return { enough };
  });
}
