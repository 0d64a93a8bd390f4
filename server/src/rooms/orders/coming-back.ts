import type { ReturnTold, TroubleTold } from "@guli/contract";
import type { Tx } from "../../core/desk.ts";
import { newId } from "../../core/ids.ts";
import { mayComeBack, sameReturn, sameTrouble, wrongReturn, wrongTrouble } from "./rules/coming-back.ts";
import { comesTooEarly } from "./rules/becoming.ts";
import { canonical, isWrong, type Wrong } from "./rules/words.ts";
import * as store from "./store/coming-back.ts";
import { giveWay } from "./store/late.ts";
import { houseToWriteFor, type House } from "./store/pricing.ts";
import { reckonOrders } from "./store/reckoning.ts";
import type { Taken, Way } from "./taking.ts";

const NO_ORDER: Wrong = { code: "order.not-found", fields: { externalId: "There is no such order." } };
const EARLY: Wrong = { code: "order.returned-early", fields: { at: "The order is of a later day." } };
const keyOf = ({ source, externalId }: { source: string; externalId: string }): string => `${source}\n${externalId}`;
const personOf = ({ actor }: Way): string | null => ("person" in actor ? actor.person : null);

/** What came back of orders that are here. The orders are locked, so that two who return the same at once do not both get it. */
export async function takeReturns(tx: Tx, told: ReturnTold[], way: Way): Promise<Taken[]> {
  const orders = new Map((await store.affectedOrders(tx, told)).map((one) => [keyOf(one), one]));
  const ids = [...orders.values()].map(({ id }) => id);
  const before = Map.groupBy(await store.returnsOf(tx, ids), ({ orderId }) => orderId);
  const bought = Map.groupBy(await store.quantitiesOf(tx, ids), ({ orderId }) => orderId);
  const house = await houseToWriteFor(tx);
  const saved = new Map<string, store.Back>();
  const taken = told.map((one): Taken => {
    const order = orders.get(keyOf(one));
    if (!order) return NO_ORDER;
    const known = before.get(order.id) ?? [];
    const judged = judgeReturn(tx, one, { ...order, house, lines: bought.get(order.id) ?? [], known });
    if (isWrong(judged)) return judged;
    const back: store.Back = { ...judged.back, orderId: order.id, personId: personOf(way) };
    if (judged.outcome !== "same") {
      before.set(order.id, [...known.filter(({ id }) => id !== back.id), { ...back, baseAmount: null }]);
      saved.set(back.id, back);
      if (!way.quiet) tx.record("order.returned", way.actor, { orderId: order.id, returnId: back.id, customerId: order.customerId });
    }
    return { outcome: judged.outcome, id: back.id, customerId: order.customerId };
  });
  await store.saveReturns(tx, [...saved.values()]);
  await reckon(tx, [...saved.values()]);
  return taken;
}

type Judged = { outcome: "placed" | "same" | "corrected"; back: Omit<store.Back, "orderId" | "personId"> };

type Bought = { total: number; placedAt: string; house: House; lines: { nth: number; quantity: number }[]; known: store.Back[] };

function judgeReturn(tx: Tx, told: ReturnTold, order: Bought): Judged | Wrong {
  const wrong = wrongReturn(told, tx.now);
  if (wrong) return wrong;
  if (comesTooEarly(told, order, order.house.timeZone)) return EARLY;
  const { kind, amount, lines, reason } = told;
  const stood = order.known.find(({ externalId }) => externalId === told.returnId);
  const back = { id: stood?.id ?? newId(), externalId: told.returnId, kind, at: canonical(told.at), amount, lines, reason };
  if (stood && sameReturn(stood, back)) return { outcome: "same", back };
  const others = order.known.filter((one) => one !== stood);
  return mayComeBack(order, others, back) ?? { outcome: stood ? "corrected" : "placed", back };
}

export async function takeTroubles(tx: Tx, told: TroubleTold[], way: Way): Promise<Taken[]> {
  const orders = new Map((await store.affectedOrders(tx, told)).map((one) => [keyOf(one), one]));
  const known = new Map(
    (
      await store.troublesOf(
        tx,
        [...orders.values()].map(({ id }) => id),
      )
    ).map((one): [string, store.Trouble] => [`${one.orderId}\n${one.externalId}`, one]),
  );
  const saved = new Map<string, store.Trouble>();
  const taken = told.map((one): Taken => {
    const order = orders.get(keyOf(one));
    if (!order) return NO_ORDER;
    const wrong = wrongTrouble(one, tx.now);
    if (wrong) return wrong;
    const stood = known.get(`${order.id}\n${one.troubleId}`);
    const now = troubleFrom(tx, one, { id: stood?.id ?? newId(), orderId: order.id, personId: personOf(way) });
    if (stood && sameTrouble(stood, now)) return { outcome: "same", id: stood.id, customerId: order.customerId };
    if (stood && canonical(stood.toldAt) > now.toldAt) return { outcome: "older", id: stood.id, customerId: order.customerId };
    known.set(`${order.id}\n${one.troubleId}`, now);
    saved.set(now.id, now);
    if (!way.quiet) tx.record("order.troubled", way.actor, { orderId: order.id, troubleId: now.id, customerId: order.customerId });
    return { outcome: stood ? "corrected" : "placed", id: now.id, customerId: order.customerId };
  });
  await giveWay(
    tx,
    [...saved.values()].filter(({ kind }) => kind === "late-payment").map(({ orderId }) => orderId),
  );
  await store.saveTroubles(tx, [...saved.values()]);
  await reckon(tx, [...saved.values()]);
  return taken;
}

function troubleFrom(tx: Tx, told: TroubleTold, its: { id: string; orderId: string; personId: string | null }): store.Trouble {
  const { kind, amount, reason, outcome } = told;
  return {
    ...its,
    externalId: told.troubleId,
    kind,
    at: canonical(told.at),
    amount,
    reason,
    outcome,
    endedAt: outcome === null ? null : canonical(told.endedAt ?? told.at),
    toldAt: canonical(told.updatedAt ?? tx.now),
  };
}

async function reckon(tx: Tx, rows: { orderId: string }[]): Promise<void> {
  const ids = [...new Set(rows.map(({ orderId }) => orderId))];
  if (ids.length > 0) await reckonOrders(tx, await houseToWriteFor(tx), { ids });
}
