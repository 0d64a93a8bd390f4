import type { Claim, Evidence } from "@guli/contract";
import type { Desk, Tx } from "../../../core/desk.ts";
import { costsOfCustomers } from "../../loyalty/index.ts";
import { DAYS } from "./reckoning.ts";
import { ENOUGH, judge } from "./rules/judging.ts";
import * as store from "./store/evidence.ts";
import { ownWords } from "./store/words.ts";

/** Each claim beside what the business's own cases say, as it was reckoned last night. */
export async function shownEvidence(tx: Tx): Promise<Evidence> {
  const kept = await store.keptEvidence(tx);
  const enough = (await store.enoughCases(tx)) ?? ENOUGH;
  const claims = kept ? [...judge(kept.claims, enough), await keeping(tx, enough)] : [];
  return { asOf: kept?.asOf ?? null, enough, days: DAYS, cameBack: kept?.cameBack ?? null, currency: null, claims, words: await ownWords(tx) };
}

/** What winning one costs against keeping one: counted from costs that people note, of today, and never tested. */
async function keeping(tx: Tx, enough: number): Promise<Claim> {
  const { times, winning, keeping: kept } = await costsOfCustomers(tx);
  const claim = { key: "keeping", measure: "times", own: null, together: null, wide: null, groups: [], missing: 0, chance: null } as const;
  if (!times) return { ...claim, groups: [], verdict: "unknown" };
  const missing = Math.max(0, enough - Math.min(winning.n, kept.n));
  if (missing > 0) return { ...claim, groups: [], missing, verdict: "not-yet" };
  return { ...claim, groups: [], own: { ...times, n: winning.n + kept.n }, verdict: "counted" };
}

/** How many cases are enough. */
export function changeEnough(desk: Desk, who: { workspaceId: string }, { enough }: { enough: number }): Promise<{ enough: number }> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await store.putEnough(tx, enough);
    return { enough };
  });
}
