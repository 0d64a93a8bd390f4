import type { ReferralRefused, ReferralWay } from "@guli/contract";
import { isBefore, minus, type Instant } from "../../../core/clock.ts";
import { theDesk, type Tx } from "../../../core/desk.ts";
import { newId } from "../../../core/ids.ts";
import { noteRecommended } from "../../loyalty/index.ts";
import { lockMouth } from "../mouth-store.ts";
import { mouthOf } from "../mouth.ts";
import { refusedAs } from "./rules/judging.ts";
import { settingsFrom } from "./rules/settings.ts";
import type { CodeRow } from "./store/codes.ts";
import { factsOf, insertReferral, namedBefore } from "./store/referrals.ts";
import { reckonAndThank } from "./thanking.ts";

export type Claim = {
  code: CodeRow;
  friendId: string;
  way: ReferralWay;
  at: Instant;
  orderId: string | null;
  conversationId: string | null;
  personId: string | null;
};

/** What the till has already noted on the same day belongs to the same visit. */
const SAME_VISIT = { hours: 24 };

/** Somebody named a code: what is decided is kept with its reason, and what counts is told. Named again, it stays as it was. */
export async function claim(tx: Tx, one: Claim): Promise<{ id: string; refused: ReferralRefused | null; isNew: boolean }> {
  const { referrals } = await mouthOf(tx);
  await lockMouth(tx);
  const { code, friendId, personId, at } = one;
  const before = await namedBefore(tx, { codeId: code.id, friendId });
  if (before) return { ...before, isNew: false };
  const about = { codeId: code.id, referrerId: code.customerId, friendId, orderId: one.orderId, at };
  const facts = await factsOf(tx, about);
  if (!facts) throw new Error("a code was named for somebody who is not there");
  const since = sinceOf(one);
  const refused = refusedAs({ ...facts, at, code, visitFrom: since }, settingsFrom(referrals));
  const id = newId();
  await insertReferral(tx, { ...about, ...one, id, refused, since });
  if (refused === null) {
    const actor = personId === null ? theDesk : { person: personId };
    tx.record("referral.made", actor, { referralId: id, customerId: code.customerId, friendId });
    await noteRecommended(tx, [{ referralId: id, customerId: friendId, since }]);
    await reckonAndThank(tx, [code.customerId, friendId]);
  }
  return { id, refused, isNew: true };
}

function sinceOf({ orderId, at, code }: Claim): Instant {
  const since = orderId === null ? minus(at, SAME_VISIT) : at;
  return isBefore(since, code.madeAt) ? code.madeAt : since;
}
