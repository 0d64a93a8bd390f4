import type { correctOrder, Order, returnOrder, ReturnTold, TroubleOutcome, troubleOrder, TroubleTold } from "@guli/contract";
import type { z } from "zod";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { newId } from "../../core/ids.ts";
import { found, refuse } from "../../core/refusal.ts";
import { takeReturns, takeTroubles } from "./coming-back.ts";
import { orderFor } from "./reading.ts";
import { hashOf, isWrong, orderWord, type OrderContent } from "./rules/words.ts";
import { buyer } from "./store/buyers.ts";
import * as back from "./store/coming-back.ts";
import { contentsOf, linesOf } from "./store/orders.ts";
import { takeOrders, type Taken, type Way } from "./taking.ts";

type Change = Partial<OrderContent>;

/** Somebody here knows better: it is a word like any other, said just now. */
export function correct(desk: Desk, who: Who, { id, change }: { id: string; change: z.output<typeof correctOrder.body> }): Promise<Order> {
  return desk.transaction(who.workspaceId, (tx) => sayAnew(tx, id, { change: change as Change, way: wayOf(who) }));
}

export function cancel(desk: Desk, who: Who, id: string): Promise<Order> {
  return desk.transaction(who.workspaceId, (tx) => sayAnew(tx, id, { change: { state: "cancelled", cancelledAt: tx.now }, way: wayOf(who) }));
}

const wayOf = (who: Who): Way => ({ actor: { person: who.personId }, quiet: false });

export async function sayAnew(tx: Tx, id: string, { change, way }: { change: Change; way: Way }): Promise<Order> {
  const order = found(await back.affectedById(tx, id), "order.not-found");
  const [stood] = await contentsOf(tx, [id]);
  const { id: _id, buyerId, hash: _hash, toldAt: _toldAt, ...content } = stood!;
  if (change.state === "cancelled" && content.state === "cancelled") return orderFor(tx, id);
  const { source, externalId } = order;
  const lines = (await linesOf(tx, [id]))[id] ?? [];
  const known = buyerId === null ? undefined : await buyer(tx, buyerId);
  const word = orderWord({ what: "order", source, externalId, buyer: null, customerId: null, updatedAt: null, ...content, lines, ...change }, tx.now);
  if (isWrong(word)) refuse(word.code, word.fields);
  // The buyer stays who they are.
  const its = known ? { source: known.source, key: known.key, name: known.name, email: known.email, phone: known.phone, customerId: null } : null;
  refuseWrong((await takeOrders(tx, [{ ...word, buyer: its, hash: hashOf(word.content, its) }], way))[0]);
  return orderFor(tx, id);
}

type NewReturn = { id: string; told: z.output<typeof returnOrder.body> };

export function takeBack(desk: Desk, who: Who, { id, told: { key, at, ...rest } }: NewReturn): Promise<Order> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const { source, externalId } = found(await back.affectedById(tx, id), "order.not-found");
    const told: ReturnTold = { what: "return", source, externalId, returnId: key ?? newId(), at: at ?? tx.now, ...rest };
    refuseWrong((await takeReturns(tx, [told], wayOf(who)))[0]);
    return orderFor(tx, id);
  });
}

type NewTrouble = { id: string; told: z.output<typeof troubleOrder.body> };

export function noteTrouble(desk: Desk, who: Who, { id, told: { key, at, ...rest } }: NewTrouble): Promise<Order> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const { source, externalId } = found(await back.affectedById(tx, id), "order.not-found");
    const told: TroubleTold = {
      what: "trouble",
      source,
      externalId,
      troubleId: key ?? newId(),
      at: at ?? tx.now,
      outcome: null,
      endedAt: null,
      updatedAt: null,
      ...rest,
    };
    refuseWrong((await takeTroubles(tx, [told], wayOf(who)))[0]);
    return orderFor(tx, id);
  });
}

export function endTrouble(desk: Desk, who: Who, { id, outcome }: { id: string; outcome: TroubleOutcome }): Promise<Order> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const trouble = found(await back.troubleById(tx, id), "order-trouble.not-found");
    const order = found(await back.affectedById(tx, trouble.orderId), "order-trouble.not-found");
    await back.saveTroubles(tx, [{ ...trouble, outcome, endedAt: tx.now, toldAt: tx.now }]);
    tx.record("order.troubled", { person: who.personId }, { orderId: order.id, troubleId: id, customerId: order.customerId });
    return orderFor(tx, order.id);
  });
}

function refuseWrong(taken: Taken | undefined): void {
  if (taken && isWrong(taken)) refuse(taken.code, taken.fields);
}
