import type { addBarrier, Barrier, BarrierMention, changeBarrier, decideBarrierMention, Money, noteBarrierMention } from "@guli/contract";
import type { z } from "zod";
import type { Desk, Tx } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { newId } from "../../../core/ids.ts";
import { isCurrency } from "../../../core/money.ts";
import { found, refuse } from "../../../core/refusal.ts";
import { conversationFor } from "../../conversations/index.ts";
import { personFor } from "../../people/index.ts";
import { barrierFor } from "./presenting.ts";
import * as store from "./store/barriers.ts";
import * as mentions from "./store/mentions.ts";
import { holdCounts, reckon } from "./store/figures.ts";
import { hasTellings } from "./store/tellings.ts";

export function add(desk: Desk, who: Who, fields: z.output<typeof addBarrier.body>): Promise<Barrier> {
  return desk.transaction(who.workspaceId, (tx) => save(tx, who, { ...fields, id: newId(), state: "open", goneAt: null, createdAt: tx.now }));
}

type Change = { id: string; change: z.output<typeof changeBarrier.body> };

export function change(desk: Desk, who: Who, { id, change: given }: Change): Promise<Barrier> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const known = found(await store.barrier(tx, id), "barrier.not-found");
    const next = { ...known, ...(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<store.Stated>) };
    const isGone = next.state === "gone" && known.state !== "gone";
    if (isGone) tx.record("barrier.gone", { person: who.personId }, { barrierId: id });
    return save(tx, who, { ...next, goneAt: isGone ? tx.now : next.state === "gone" ? known.goneAt : null });
  });
}

async function save(tx: Tx, who: Who, one: store.Stated): Promise<Barrier> {
  if (one.ownerId !== null) await personFor(tx, one.ownerId);
  const before = (await store.barrier(tx, one.id))?.ownerId ?? null;
  if (!(await store.putBarrier(tx, one))) refuse("barrier.name-taken", { name: "There is a barrier of this name already." });
  await reckon(tx, [one.id]);
  tx.record("settings.changed", { person: who.personId }, { what: "loyalty", id: null });
  if (one.ownerId !== null && one.ownerId !== before)
    tx.record("barrier.given", { person: who.personId }, { barrierId: one.id, ownerId: one.ownerId, name: one.name });
  return barrierFor(tx, one.id);
}

/** Two names for the same: all who met either are counted once, together. */
export function joinTwo(desk: Desk, who: Who, { id, barrierId }: { id: string; barrierId: string }): Promise<Barrier> {
  return desk.transaction(who.workspaceId, async (tx) => {
    found(await store.barrier(tx, id), "barrier.not-found");
    if (id === barrierId) refuse("barrier.same");
    found(await store.barrier(tx, barrierId), "barrier.not-found");
    if (await hasTellings(tx, barrierId)) refuse("barrier.told");
    await holdCounts(tx);
    await store.join(tx, { into: id, from: barrierId });
    await reckon(tx, [id]);
    tx.record("settings.changed", { person: who.personId }, { what: "loyalty", id: null });
    return barrierFor(tx, id);
  });
}

type Noted = z.output<typeof noteBarrierMention.body> & { id: string };

export function note(desk: Desk, who: Who, { id, kind, barrierId, quote, wanted, money }: Noted): Promise<BarrierMention> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const { customerId } = await conversationFor(tx, id);
    mustBeMoney(money);
    const about = {
      kind,
      quote,
      wanted,
      customerId,
      conversationId: id,
      messageId: null,
      how: "hand" as const,
      state: "confirmed" as const,
      decidedBy: who.personId,
    };
    const barrier = await barrierOf(tx, who, { barrierId, kind });
    const one = { ...about, id: newId(), barrierId: barrier, amount: money?.amount ?? null, currency: money?.currency ?? null, metAt: tx.now };
    await mentions.insertMentions(tx, [one]);
    return met(tx, who, { mentionId: one.id, barriers: [barrier] });
  });
}

type Decision = z.output<typeof decideBarrierMention.body> & { id: string };

/** It is so, or not; and, with `proposed`, undecided once more. */
export function decide(desk: Desk, who: Who, { id, state, barrierId, kind, wanted, money }: Decision): Promise<BarrierMention> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const known = found(await mentions.toChange(tx, id), "mention.not-found");
    mustBeMoney(money);
    const of = kind ?? known.kind;
    const barrier = state === "confirmed" ? await barrierOf(tx, who, { barrierId, kind: of }) : null;
    await mentions.setWanted(tx, id, { wanted, money });
    await mentions.decide(tx, { id, state, barrierId: barrier, kind: of, by: who.personId });
    return met(tx, who, { mentionId: id, barriers: [barrier, known.barrierId].filter((one) => one !== null) });
  });
}

function mustBeMoney(money: Money | null | undefined): void {
  if (money && !isCurrency(money.currency)) refuse("money.unknown-currency", { "money.currency": "There is no such currency." });
}

/** The one that is named; else the one of its kind, which is made where there is none yet: named as its kind until somebody names it better. */
async function barrierOf(tx: Tx, who: Who, { barrierId, kind }: { barrierId: string | null; kind: string }): Promise<string> {
  if (barrierId !== null) return found(await store.barrier(tx, barrierId), "barrier.not-found").id;
  const known = await store.openOfKind(tx, kind);
  if (known) return known;
  const one = { id: newId(), name: kind, kind, ownerId: null, measure: "", dueOn: null, state: "open" as const, goneAt: null, createdAt: tx.now };
  // The one that is gone may have this name: then this is another, told apart by its day.
  if (!(await store.putBarrier(tx, one))) await save(tx, who, { ...one, name: `${kind} ${tx.now.slice(0, 10)}` });
  return one.id;
}

async function met(tx: Tx, who: Who, { mentionId, barriers }: { mentionId: string; barriers: string[] }): Promise<BarrierMention> {
  await reckon(tx, [...new Set(barriers)]);
  const one = found(await mentions.mention(tx, mentionId), "mention.not-found");
  tx.record("barrier.met", { person: who.personId }, { barrierId: one.barrierId, customerId: one.customerId, conversationId: one.conversationId });
  return one;
}
