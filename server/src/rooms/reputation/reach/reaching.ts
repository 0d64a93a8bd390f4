import type { Reach, ReachClaim } from "@guli/contract";
import type { Desk, Tx } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { refuse } from "../../../core/refusal.ts";
import { share } from "../../../core/statistics.ts";
import { workspaceOf } from "../../workspaces/index.ts";
import { keptMouth, putMouth } from "../mouth-store.ts";
import { mouthOf } from "../mouth.ts";
import { countWithin } from "../referrals/store/reading.ts";
import { tellChanged } from "../telling.ts";
import { isRange, SHIPPED, toldBy } from "./rules/claims.ts";
import { reviewsWritten, satisfactions, storiesShown } from "./store/counting.ts";

/** Of fewer answers nothing is reckoned. */
const NEEDS = 30;

/** What sources say would have been told, beside what was really counted: the two are never one figure. */
export async function reachOf(tx: Tx, asked: { from: string; to: string }): Promise<Reach> {
  const { timeZone } = await workspaceOf(tx);
  const days = { ...asked, timeZone };
  const own = (await keptMouth(tx))?.reach.claims;
  const { answered, satisfied, dissatisfied } = await satisfactions(tx, days);
  const enough = answered >= NEEDS;
  return {
    claims: (own ?? [...SHIPPED]).map((claim) => ({ ...claim, told: enough ? toldBy(claim, { satisfied, dissatisfied }) : null })),
    own: own !== undefined,
    answered,
    satisfied: enough ? share(satisfied, answered) : null,
    dissatisfied: enough ? share(dissatisfied, answered) : null,
    satisfiedCount: satisfied,
    dissatisfiedCount: dissatisfied,
    needs: Math.max(0, NEEDS - answered),
    counted: { referrals: await countWithin(tx, days), reviews: await reviewsWritten(tx, days), stories: await storiesShown(tx, days) },
  };
}

export function changeClaims(desk: Desk, who: Who, claims: ReachClaim[] | null): Promise<void> {
  const wrong = (claims ?? []).findIndex((claim) => !isRange(claim));
  if (wrong >= 0) refuse("request.invalid", { [`claims.${wrong}.high`]: "The upper end is not below the lower one." });
  return desk.transaction(who.workspaceId, async (tx) => {
    await mouthOf(tx);
    await putMouth(tx, "reach", claims === null ? {} : { claims });
    tellChanged(tx, { person: who.personId });
  });
}
