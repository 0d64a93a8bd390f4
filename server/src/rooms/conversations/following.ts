import { each } from "../../core/events/dispatching.ts";
import type { Tx } from "../../core/desk.ts";
import * as customers from "../customers/index.ts";
import { indexCustomersById } from "./indexing.ts";
import { say } from "./saying.ts";
import { dropEntries } from "./store/search.ts";
import * as store from "./store/following.ts";

/** Two customers are one: the conversations of the other are theirs, and remember whose they were. */
export const followJoin = each<"customer.merged">(async (tx, { payload }) => {
  const { customerId, otherId, joinId } = payload;
  const moved = await store.handOver(tx, { joinId, from: otherId, to: customerId });
  await tell(tx, moved, { customerId, otherId, code: "customer-joined" });
  await dropEntries(tx, "customer", [otherId]);
  await indexCustomersById(tx, [customerId]);
});

/** They are two after all: what was the other's goes back, and so does what came from the other's addresses since. */
export const followParting = each<"customer.parted">(async (tx, { payload }) => {
  const { customerId, otherId, joinId, addresses } = payload;
  const moved = await store.handBack(tx, { joinId, from: customerId, to: otherId, addresses });
  await tell(tx, moved, { customerId: otherId, otherId: customerId, code: "customer-parted" });
  await indexCustomersById(tx, [customerId, otherId]);
});

/** `customerId` has them now, `otherId` had them before. */
type Move = { customerId: string; otherId: string; code: "customer-joined" | "customer-parted" };

async function tell(tx: Tx, conversationIds: string[], { customerId, otherId, code }: Move): Promise<void> {
  await customers.moveVisits(tx, { from: otherId, to: customerId, count: conversationIds.length });
  for (const conversationId of conversationIds) {
    await say(tx, conversationId, { personId: null, lines: [{ code, params: { customerId, otherId } }] });
    tx.record("conversation.changed", { desk: true }, { conversationId });
  }
}
