import { plus, type Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import type { Reaction } from "../../../core/events/dispatching.ts";
import { newId } from "../../../core/ids.ts";
import * as conversations from "../../conversations/index.ts";
import { askingSettings } from "./settling.ts";
import * as store from "./store/asks.ts";

const inDays = (at: Instant, days: number): Instant => plus(at, { hours: 24 * days });

/** A matter is resolved: everybody who had one is asked some days later. */
export const noteResolved: Reaction<"conversation.resolved"> = async (tx, events) => {
  const { on, after, days } = await askingSettings(tx);
  if (!on || after !== "resolved") return;
  const rows = await conversations.rowsById(tx, [...new Set(events.map(({ payload }) => payload.conversationId))]);
  await store.insertAsks(
    tx,
    events.flatMap(({ id: occasionId, at: happenedAt, payload: { conversationId } }) => {
      const row = rows.get(conversationId);
      // Whoever has written a review already is not asked for one below it.
      if (!row || row.spam || row.channel.public) return [];
      return [
        { id: newId(), occasion: "resolved" as const, occasionId, customerId: row.customer.id, conversationId, happenedAt, dueAt: inDays(happenedAt, days) },
      ];
    }),
  );
};

/** Somebody has bought, or a purchase was found to be theirs. */
export const noteOrders: Reaction<"order.placed" | "order.matched"> = async (tx, events) => {
  const { on, after, days } = await askingSettings(tx);
  if (!on || after !== "order") return;
  const orders = await store.ordersToAsk(tx, [...new Set(events.map(({ payload }) => payload.orderId))]);
  await store.insertAsks(
    tx,
    orders.map(({ orderId: occasionId, customerId, placedAt }) => ({
      id: newId(),
      occasion: "order" as const,
      occasionId,
      customerId,
      conversationId: null,
      happenedAt: placedAt,
      dueAt: inDays(placedAt, days),
    })),
  );
};

export const followPeople: Reaction<"customer.merged" | "customer.parted"> = (tx: Tx, events) =>
  store.followCustomers(tx, [...new Set(events.flatMap(({ payload }) => [payload.customerId, payload.otherId]))]);
