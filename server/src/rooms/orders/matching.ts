import { theDesk, type Actor, type Desk, type Tx } from "../../core/desk.ts";
import type { Reaction } from "../../core/events/dispatching.ts";
import { provenAddresses, provenOwners } from "../customers/index.ts";
import { addressesOf, matched } from "./knowing.ts";
import { matchOf } from "./rules/matching.ts";
import * as store from "./store/buyers.ts";

/** Somebody is known, or known by more: buyers with their addresses may be theirs. */
export const hearCustomers: Reaction<"customer.met" | "customer.changed"> = async (tx, events) => {
  const sought = await provenAddresses(tx, [...new Set(events.map(({ payload }) => payload.customerId))]);
  if (sought.emails.length + sought.phones.length > 0) await matchThose(tx, await store.unmatchedAt(tx, sought));
};

/** A customer and their order may come in the same moment, and neither sees the other: looked at once more when both are here. */
export const hearPlaced: Reaction<"order.placed"> = async (tx, events) => {
  const ids = events.filter(({ payload }) => payload.customerId === null).map(({ payload }) => payload.orderId);
  if (ids.length > 0) await matchThose(tx, await store.unmatchedOf(tx, ids));
};

/** Two are one, or two after all: their orders go with them. */
export const followJoins: Reaction<"customer.merged" | "customer.parted"> = async (tx, events) => {
  const ids = [...new Set(events.flatMap(({ payload }) => [payload.customerId, payload.otherId]))];
  const moved = await store.followJoins(tx, ids);
  await follow(
    tx,
    moved.map(({ id }) => id),
    { before: moved.map(({ before }) => before) },
  );
};

async function matchThose(tx: Tx, buyers: store.Buyer[]): Promise<void> {
  const owners = await provenOwners(tx, addressesOf(buyers));
  const found = buyers.flatMap((buyer) => {
    const match = matchOf({ ...buyer, customerId: null }, owners, new Map());
    return match ? [{ ...buyer, ...matched(tx, match) }] : [];
  });
  if (found.length === 0) return;
  await store.saveBuyers(tx, found);
  await follow(
    tx,
    found.map(({ id }) => id),
    { before: [] },
  );
}

/** The orders and contracts of these buyers go where they went, and it is told. `before`: whose they were. Says how many moved. */
export async function follow(tx: Tx, buyerIds: string[], { before, actor = theDesk }: { before: string[]; actor?: Actor }): Promise<number> {
  if (buyerIds.length === 0) return 0;
  const contracts = await store.followContracts(tx, buyerIds);
  for (const { contractId, customerId, before: from } of contracts)
    for (const whose of [customerId, from]) if (whose !== null) tx.record("contract.changed", actor, { contractId, customerId: whose });
  const moved = await store.followBuyers(tx, buyerIds, before);
  for (const { orderId, customerId, buyerId } of moved) tx.record("order.matched", actor, { orderId, customerId, buyerId });
  const [one] = moved;
  if (one) for (const customerId of new Set(before)) tx.record("order.changed", actor, { orderId: one.orderId, customerId });
  return moved.length;
}

const PAGE = 2000;

/** All buyers that are nobody's: after a file, when customers may have come meanwhile. */
export async function matchAll(desk: Desk, workspaceId: string): Promise<void> {
  for (let after: string | null = null; ;) {
    const page = await desk.transaction(workspaceId, async (tx) => {
      const buyers = await store.unmatchedAfter(tx, after, PAGE);
      await matchThose(tx, buyers);
      return buyers;
    });
    if (page.length < PAGE) return;
    after = page.at(-1)!.id;
  }
}
