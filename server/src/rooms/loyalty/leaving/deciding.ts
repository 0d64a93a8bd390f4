import type { Leaving, LeavingReason } from "@guli/contract";
import type { Desk, Tx } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { newId } from "../../../core/ids.ts";
import { found, refuse } from "../../../core/refusal.ts";
import * as conversations from "../../conversations/index.ts";
import { customerFor } from "../../customers/index.ts";
import { openOrJoin } from "../../recovery/index.ts";
import { ask } from "./asking.ts";
import { notice } from "./noticing.ts";
import { backUntil } from "./rules/asking.ts";
import { lastConversation } from "./store/around.ts";
import * as store from "./store/leavings.ts";
import { insertReason } from "./store/reasons.ts";
import { one, reckon } from "./store/results.ts";
import { setAsks } from "./store/settings.ts";
import { wayTo, writeFirst } from "./writing-first.ts";

type Said = { reason: LeavingReason; words: string };

/** Somebody here knows that a customer leaves. */
export function noteByHand(desk: Desk, who: Who, { id, reason, words }: { id: string; reason: LeavingReason | null; words: string }): Promise<Leaving> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const customer = await customerFor(tx, id);
    const known = reason && { reason, sure: "sure" as const, words };
    const cause = { customerId: customer.id, because: "hand" as const, once: `hand ${newId()}`, at: tx.now, quote: words, reason: known };
    await notice(tx, { person: who.personId }, [cause]);
    const [held] = await store.openOf(tx, [customer.id]);
    if (reason) await addReason(tx, who, { held: held!, said: { reason, words } });
    return shown(tx, held!.id);
  });
}

export function noteReason(desk: Desk, who: Who, { id, ...said }: Said & { id: string }): Promise<Leaving> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const held = found(await store.toChange(tx, id), "leaving.not-found");
    await addReason(tx, who, { held, said });
    return shown(tx, id);
  });
}

async function addReason(tx: Tx, who: Who, { held, said }: { held: store.Held; said: Said }): Promise<void> {
  await insertReason(tx, { ...said, id: newId(), leavingId: held.id, how: "hand", sure: "sure", messageId: null, personId: who.personId });
  tx.record("leaving.answered", { person: who.personId }, { leavingId: held.id, customerId: held.customerId, reason: said.reason });
}

export function askNow(desk: Desk, who: Who, id: string): Promise<Leaving> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const held = await openToChange(tx, id);
    const why = await ask(tx, { person: who.personId }, held);
    if (why === "asked-before") refuse("leaving.asked-already");
    if (why === "no-way") refuse("reply.no-way");
    if (why) refuse("leaving.not-to-be-asked");
    return moved(tx, who, held);
  });
}

const CAUSE = { because: "hand" as const };

type Way = { id: string; conversationId?: string | undefined; words?: string | undefined };

/** A recovery for them: where they wrote last, or where somebody here has written to them; else with first words to an address of theirs. */
export async function openWay(desk: Desk, who: Who, { words, ...way }: Way): Promise<Leaving> {
  if (words === undefined) return openWayWith(desk, who, { ...way, first: null });
  const number = await conversations.takeNumber(desk, who.workspaceId);
  const first = { number, body: words, used: false };
  try {
    return await openWayWith(desk, who, { ...way, first });
  } catch (cause) {
    first.used = false;
    throw cause;
  } finally {
    if (!first.used) conversations.giveNumberBack(desk, who.workspaceId, number);
  }
}

type First = { number: number; body: string; used: boolean };

function openWayWith(desk: Desk, who: Who, { id, conversationId, first }: Omit<Way, "words"> & { first: First | null }): Promise<Leaving> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const known = found(await store.leavingById(tx, id), "leaving.not-found");
    if (known.endedAt !== null) refuse("leaving.over");
    const where = conversationId ?? (await lastConversation(tx, known.customerId)) ?? (await begun(tx, who, { customerId: known.customerId, first }));
    if ((await conversations.conversationFor(tx, where)).customerId !== known.customerId) refuse("conversation.not-found");
    // The conversation is locked first, as everywhere.
    const recovery = await openOrJoin(tx, { person: who.personId }, { conversationId: where, cause: { ...CAUSE, detail: { once: `leaving ${id}` } } });
    const held = await openToChange(tx, id);
    await store.beginWayBack(tx, id, { recoveryId: recovery!.id, until: backUntil(tx.now) });
    return moved(tx, who, held);
  });
}

/** Nobody has spoken with them: somebody here writes first, where they may be written to. */
async function begun(tx: Tx, who: Who, { customerId, first }: { customerId: string; first: First | null }): Promise<string> {
  const way = (await wayTo(tx, customerId)) ?? refuse("leaving.no-way");
  if (!first) refuse("leaving.no-conversation");
  const where = await writeFirst(tx, who, { number: first.number, way, body: first.body });
  first.used = true;
  return where;
}

export function end(desk: Desk, who: Who, { id, as }: { id: string; as: "back" | "mistaken" }): Promise<Leaving> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const held = await openToChange(tx, id);
    if (as === "mistaken") await store.markMistaken(tx, id);
    else await store.markBack(tx, id, { at: tx.now, by: "hand" });
    if (as === "back") tx.record("customer.back", { person: who.personId }, { customerId: held.customerId });
    return moved(tx, who, held);
  });
}

async function openToChange(tx: Tx, id: string): Promise<store.Held> {
  const held = found(await store.toChange(tx, id), "leaving.not-found");
  return held.endedAt === null ? held : refuse("leaving.over");
}

function moved(tx: Tx, who: Who, { id, customerId }: store.Held): Promise<Leaving> {
  tx.record("leaving.moved", { person: who.personId }, { leavingId: id, customerId });
  return shown(tx, id);
}

async function shown(tx: Tx, id: string): Promise<Leaving> {
  await reckon(tx, [id]);
  return found(await one(tx, id), "leaving.not-found");
}

export function changeSettings(desk: Desk, who: Who, asks: boolean): Promise<{ asks: boolean }> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await setAsks(tx, asks);
    tx.record("settings.changed", { person: who.personId }, { what: "loyalty", id: null });
    return { asks };
  });
}
