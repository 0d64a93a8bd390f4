import type { Referral } from "@guli/contract";
import type { Desk, Tx } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { found, refuse } from "../../../core/refusal.ts";
import { customerFor } from "../../customers/index.ts";
import { forgetRecommended, noteRecommended } from "../../loyalty/index.ts";
import { lockMouth } from "../mouth-store.ts";
import { mouthOf } from "../mouth.ts";
import { tellChanged } from "../telling.ts";
import { claim } from "./claiming.ts";
import { referralFor } from "./reading.ts";
import { settingsFrom } from "./rules/settings.ts";
import { decide, factsOf, referralToDecide, type ReferralRow } from "./store/referrals.ts";
import { reckonAndThank, takeThanksBack, thankAnew } from "./thanking.ts";
import { codeTyped } from "./typing.ts";

/** As it is said at the till or on the phone. */
export function noteByHand(desk: Desk, who: Who, { typed, customerId }: { typed: string; customerId: string }): Promise<Referral> {
  return desk.transaction(who.workspaceId, async (tx) => {
    if (!settingsFrom((await mouthOf(tx)).referrals).on) refuse("referral.off");
    const code = await codeTyped(tx, typed);
    const friend = await customerFor(tx, customerId);
    const about = { code, friendId: friend.id, way: "hand" as const, at: tx.now, orderId: null, conversationId: null, personId: who.personId };
    const { id } = await claim(tx, about);
    tellChanged(tx, { person: who.personId });
    return referralFor(tx, id);
  });
}

/** What the rules decided can be decided otherwise, with a reason; but nobody comes through themselves, or through two. */
export function decideByHand(desk: Desk, who: Who, { id, counts, why }: { id: string; counts: boolean; why: string }): Promise<Referral> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await lockMouth(tx);
    const known = found(await referralToDecide(tx, id), "referral.not-found");
    if (counts !== (known.refused === null)) await change(tx, who, { known, counts, why });
    return referralFor(tx, id);
  });
}

async function change(tx: Tx, who: Who, { known, counts, why }: { known: ReferralRow; counts: boolean; why: string }): Promise<void> {
  const { id, referrerId, friendId } = known;
  if (counts) {
    const facts = await factsOf(tx, known);
    if (facts?.same || facts?.ring) refuse("referral.one-person");
    if (facts?.referred) refuse("referral.has-first");
  }
  await decide(tx, id, { refused: counts ? null : "taken-back", why, personId: who.personId });
  const [about, actor] = [{ referralId: id, customerId: referrerId, friendId }, { person: who.personId }];
  tx.record(counts ? "referral.made" : "referral.taken-back", actor, about);
  if (counts) {
    await noteRecommended(tx, [{ referralId: id, customerId: friendId, since: known.since }]);
    await thankAnew(tx, id);
  } else {
    await forgetRecommended(tx, id);
    await takeThanksBack(tx, id, actor);
  }
  await reckonAndThank(tx, [referrerId, friendId]);
  tellChanged(tx, actor);
}
