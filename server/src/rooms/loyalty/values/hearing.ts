import { isBefore, plus } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import type { Reaction } from "../../../core/events/dispatching.ts";
import * as gathering from "./store/gathering.ts";
import * as states from "./store/states.ts";

const SOON = { minutes: 1 };

/** A new purchase counts from tomorrow on, and an old one that was told late soon. */
export const hearPlaced: Reaction<"order.placed"> = async (tx, events) => {
  await gathering.mark(tx, customersOf(events));
  const state = await states.stateOf(tx);
  const past = state?.asOf ? events.some(({ payload }) => payload.placedAt.slice(0, 10) < state.asOf!) : false;
  if (past) await states.askSoon(tx, { soon: plus(tx.now, SOON) });
  else if (!state) await states.beginWith(tx, plus(tx.now, SOON));
};

/** Something about orders or contracts that stand is otherwise now. Where an order is no longer somebody's, nobody says whose it was: all are counted anew. */
export const hearOrdersChange: Reaction<"order.changed" | "order.returned" | "order.matched" | "contract.changed" | "contract.ended"> = async (tx, events) => {
  await gathering.mark(tx, customersOf(events));
  const parted = events.some(({ name, payload }) => name === "order.matched" && payload.customerId === null);
  await states.askSoon(tx, { soon: plus(tx.now, SOON), recount: parted });
};

export const hearManyOrders: Reaction<"orders.imported" | "orders.revalued"> = async (tx, events) => {
  let since: string | null = null;
  for (const { payload } of events) if ("since" in payload && (since === null || isBefore(payload.since, since))) since = payload.since;
  const revalued = events.some(({ name }) => name === "orders.revalued");
  await states.askSoon(tx, { soon: plus(tx.now, SOON), recount: revalued, since });
};

/** Two customers became one, or one became two again. */
export const followValues: Reaction<"customer.merged" | "customer.parted"> = async (tx, events) => {
  await gathering.mark(tx, [...new Set(events.flatMap(({ payload }) => [payload.customerId, payload.otherId]))]);
  if (await states.stateOf(tx)) await states.askSoon(tx, { soon: plus(tx.now, SOON) });
};

/** Everything from all orders, and the models with it. */
export async function askForAll(tx: Tx): Promise<void> {
  await states.askSoon(tx, { soon: tx.now, recount: true });
}

/** The same orders seen in another light. */
export async function askForRisks(tx: Tx): Promise<void> {
  if (await states.stateOf(tx)) await states.askSoon(tx, { soon: tx.now });
}

function customersOf(events: readonly { payload: { customerId: string | null } }[]): string[] {
  return [...new Set(events.flatMap(({ payload }) => (payload.customerId === null ? [] : [payload.customerId])))];
}
