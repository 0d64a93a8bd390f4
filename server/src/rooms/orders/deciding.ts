import type { BuyerDecision, decideBuyer, UndecidedBuyer } from "@guli/contract";
import type { z } from "zod";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { newId } from "../../core/ids.ts";
import { fromCursor, toCursor } from "../../core/paging.ts";
import { found, refuse } from "../../core/refusal.ts";
import { customerFor, foldName, noteByName, rememberAddress } from "../customers/index.ts";
import { follow } from "./matching.ts";
import { buyer as buyerById, lastPlaced, saveBuyers, type Buyer } from "./store/buyers.ts";
import * as store from "./store/decisions.ts";

type Page<T> = { rows: T[]; next: string | null };
type Paging = { limit: number; cursor?: string | undefined };

/** Those whom nobody knows yet, each with the customers that they may be, the likeliest first. */
export async function listUndecided(tx: Tx, { limit, cursor }: Paging): Promise<Page<UndecidedBuyer>> {
  const rows = await store.undecided(tx, { limit: limit + 1, after: fromCursor(cursor) });
  const shown = rows.slice(0, limit);
  const likely = Map.groupBy(
    await store.likelyFor(
      tx,
      shown.map(({ id, email, phone, name }) => ({ id, email, phone, folded: name && foldName(name) })),
    ),
    ({ buyerId }) => buyerId,
  );
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    rows: shown.map(({ id, name, email, phone, ...rest }) => ({
      ...rest,
      buyer: { id, name, email, phone },
      candidates: candidatesFrom(likely.get(id) ?? []),
    })),
    next: last ? toCursor({ at: last.lastPlacedAt, id: last.id }) : null,
  };
}

const MOST = 6;

function candidatesFrom(likely: store.Likely[]): UndecidedBuyer["candidates"] {
  return [...Map.groupBy(likely, ({ customerId }) => customerId).values()]
    .map((rows) => ({
      customer: { id: rows[0]!.customerId, name: rows[0]!.customerName },
      because: rows.map(({ reason, value }) => ({ reason, value })),
    }))
    .toSorted((one, other) => other.because.length - one.because.length)
    .slice(0, MOST);
}

type Said = z.output<typeof decideBuyer.body>;

export function decide(
  desk: Desk,
  who: Who,
  { id, said }: { id: string; said: Said },
): Promise<{ decisionId: string; customerId: string | null; orders: number }> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const buyer = found(await buyerById(tx, id), "buyer.not-found");
    const customerId = await customerMeant(tx, who, { buyer, said });
    const decisionId = newId();
    const { matchedCustomerId, matchedBy, matchedAt, matchedPersonId, leftAt } = buyer;
    const before = { matchedCustomerId, matchedBy, matchedAt, matchedPersonId, leftAt };
    await store.insertDecision(tx, { id: decisionId, buyerId: id, customerId, before, personId: who.personId });
    const stands =
      customerId === null
        ? { matchedCustomerId: null, matchedBy: null, matchedAt: null, matchedPersonId: null, leftAt: tx.now }
        : { matchedCustomerId: customerId, matchedBy: "person" as const, matchedAt: tx.now, matchedPersonId: who.personId, leftAt: null };
    const orders = await move(tx, who, { buyer, stands, leads: customerId });
    return { decisionId, customerId, orders };
  });
}

async function customerMeant(tx: Tx, who: Who, { buyer, said }: { buyer: Buyer; said: Said }): Promise<string | null> {
  if (said.is === "nobody") return null;
  if (said.is === "customer") return (await customerFor(tx, said.customerId)).id;
  const name = buyer.name ?? buyer.email ?? buyer.phone ?? refuse("buyer.nameless");
  const { id } = await noteByName(tx, who, name.slice(0, 120));
  // The shop says so, nobody has proven it: nobody is recognised by it yet.
  if (buyer.email !== null) await rememberAddress(tx, id, { kind: "email", address: buyer.email, verified: false });
  if (buyer.phone !== null) await rememberAddress(tx, id, { kind: "phone", address: buyer.phone, verified: false });
  return id;
}

async function move(tx: Tx, who: Who, { buyer, stands, leads }: { buyer: Buyer; stands: store.Before; leads: string | null }): Promise<number> {
  const lastPlacedAt = leads === null ? await lastPlaced(tx, buyer) : buyer.lastPlacedAt;
  await saveBuyers(tx, [{ ...buyer, ...stands, lastPlacedAt, customerId: leads }]);
  const before = buyer.customerId === null ? [] : [buyer.customerId];
  return follow(tx, [buyer.id], { before, actor: { person: who.personId } });
}

export async function listDecisions(tx: Tx, { limit, cursor }: Paging): Promise<Page<BuyerDecision>> {
  const rows = await store.listDecisions(tx, { limit: limit + 1, after: fromCursor(cursor) });
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { rows: rows.slice(0, limit), next: last ? toCursor({ at: last.at, id: last.id }) : null };
}

/** The buyer is where they were before; of several decisions the latest has to be undone first. */
export function undo(desk: Desk, who: Who, id: string): Promise<void> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const decision = found(await store.decisionToUndo(tx, id), "decision.not-found");
    if (decision.undoneAt !== null || !(await store.isLatest(tx, decision))) refuse("decision.undone");
    const buyer = found(await buyerById(tx, decision.buyerId), "buyer.not-found");
    await store.noteUndone(tx, id);
    const { matchedCustomerId } = decision.before;
    const leads = matchedCustomerId === null ? null : (await customerFor(tx, matchedCustomerId)).id;
    await move(tx, who, { buyer, stands: decision.before, leads });
  });
}
