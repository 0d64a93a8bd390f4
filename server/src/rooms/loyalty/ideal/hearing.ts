import type { Reaction } from "../../../core/events/dispatching.ts";
import { todayOf } from "../standing/days.ts";
import { previouslyOf } from "../standing/store/buying.ts";
import { askToReckon, recount, retell } from "./reckoning.ts";
import { followRecommended } from "./recommended.ts";
import { countedAmong } from "./store/behaviours.ts";
import * as states from "./store/state.ts";

type OrderHeard = "order.placed" | "order.changed" | "order.returned" | "order.troubled" | "order.matched";

/** Whoever bought, gave back or did not pay is counted anew at once, by what was usual when that was measured last. */
export const hearFitOrders: Reaction<OrderHeard> = async (tx, heard) => {
  if (await states.beginState(tx, (await todayOf(tx)).next)) return askToReckon(tx);
  const buyers = heard.flatMap(({ payload }) => ("buyerId" in payload ? [payload.buyerId] : []));
  const before = buyers.length > 0 ? await previouslyOf(tx, buyers) : [];
  await recount(tx, [...heard.flatMap(({ payload }) => payload.customerId ?? []), ...before]);
};

/** A file, or other rates: too many to be told one by one. */
export const hearManyFits: Reaction<"orders.imported" | "orders.revalued"> = async (tx) => askToReckon(tx);

export const followFits: Reaction<"customer.merged" | "customer.parted"> = async (tx, heard) => {
  const ids = heard.flatMap(({ payload }) => [payload.customerId, payload.otherId]);
  await followRecommended(tx, ids);
  await recount(tx, ids);
};

/** What they write to us counts, once they have bought. */
export const hearFitMessages: Reaction<"message.received"> = async (tx, heard) => {
  const known = await countedAmong(
    tx,
    heard.map(({ payload }) => payload.customerId),
  );
  await retell(tx, known);
};
