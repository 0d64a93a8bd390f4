import type { Tx } from "../../../core/desk.ts";
import type { Reaction } from "../../../core/events/dispatching.ts";
import { leadingTo } from "../../customers/index.ts";
import { recount } from "./reckoning.ts";
import { insertRecommended, lead, recommendedAmong, type Recommended } from "./store/recommended.ts";

export { forgetRecommended } from "./store/recommended.ts";

/** These came through others, as those say who know. */
export async function noteRecommended(tx: Tx, all: readonly Recommended[]): Promise<void> {
  const leading = await leadingTo(
    tx,
    all.map(({ customerId }) => customerId),
  );
  await insertRecommended(
    tx,
    all.map((one) => ({ ...one, leadsTo: leading.get(one.customerId) ?? one.customerId })),
  );
}

/** Who came on a recommendation, or did not after all, has another source. */
export const hearRecommended: Reaction<"referral.made" | "referral.taken-back"> = async (tx, heard) => {
  const leading = await leadingTo(
    tx,
    heard.map(({ payload }) => payload.friendId),
  );
  await recount(tx, leading.values());
};

/** Two became one, or two again: what was said of the one is said of whom they lead to. */
export async function followRecommended(tx: Tx, customerIds: readonly string[]): Promise<void> {
  const known = await recommendedAmong(tx, customerIds);
  if (known.length > 0) await lead(tx, await leadingTo(tx, known));
}
