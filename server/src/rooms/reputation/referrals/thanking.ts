import { theDesk, type Actor, type Tx } from "../../../core/desk.ts";
import { voucherFor, vouchersById, withdraw } from "../../recovery/index.ts";
import { keptMouth, lockMouth } from "../mouth-store.ts";
import { tellChanged } from "../telling.ts";
import { settingsFrom } from "./rules/settings.ts";
import { reckonOf } from "./store/results.ts";
import { dueThanks, forgetThanks, insertThanks, thanksFor } from "./store/thanks.ts";

/** All referrals in which one of these has a part, anew; and who is to be thanked now is thanked. */
export async function reckonAndThank(tx: Tx, customerIds: string[]): Promise<void> {
  await reckonOf(tx, customerIds);
  if (customerIds.length > 0) await thank(tx, customerIds);
}

/** Once a friend who counts has bought something and kept it, whoever recommended us has a voucher, as the owner set it; only for those who came since it was set. */
async function thank(tx: Tx, customerIds: string[]): Promise<void> {
  const { on, reward } = settingsFrom((await keptMouth(tx))?.referrals ?? {});
  if (!on || !reward?.since) return;
  await lockMouth(tx);
  const { money, days, source, since } = reward;
  const due = await dueThanks(tx, { customerIds, since });
  for (const { referralId, customerId } of due) {
    const voucherId = await voucherFor(tx, { money, days, source, customerId });
    // Of the codes that were brought none is left: they are thanked once there are others.
    if (voucherId === null) return;
    await insertThanks(tx, { referralId, customerId, voucherId });
    tx.record("referral.thanked", theDesk, { referralId, customerId, voucherId });
  }
  if (due.length > 0) tellChanged(tx, theDesk);
}

/** It does not count: the voucher for it can be used no more, and stands beside it as withdrawn. One that is redeemed stays, and is said to be. */
export async function takeThanksBack(tx: Tx, referralId: string, actor: Actor): Promise<void> {
  const voucherId = await thanksFor(tx, referralId);
  if (voucherId !== undefined) await withdraw(tx, voucherId, actor);
}

/** It counts after all: where the voucher for it was withdrawn they have another one; its code had been said to be void. */
export async function thankAnew(tx: Tx, referralId: string): Promise<void> {
  const voucherId = await thanksFor(tx, referralId);
  if (voucherId === undefined) return;
  const voucher = (await vouchersById(tx, [voucherId])).get(voucherId);
  if (voucher?.state === "cancelled") await forgetThanks(tx, referralId);
}
