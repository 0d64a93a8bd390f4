import type { LeavingBecause } from "@guli/contract";
import type { Instant } from "../../../core/clock.ts";
import { theDesk, type Actor, type Tx } from "../../../core/desk.ts";
import { newId } from "../../../core/ids.ts";
import { backUntil, firstLook } from "./rules/asking.ts";
import type { Reason } from "./rules/leaving.ts";
import { insertLeavings, openOf, type Noticed } from "./store/leavings.ts";
import { insertReason } from "./store/reasons.ts";
import { reckon } from "./store/results.ts";
import { deskAsks } from "./store/settings.ts";

export type Cause = {
  customerId: string;
  because: LeavingBecause;
  /** What brought it: heard twice, it is noticed once. */
  once: string;
  at: Instant;
  conversationId?: string | null;
  messageId?: string | null;
  quote?: string;
  reason?: Reason | null;
};

/**
 * The one place where somebody is found to leave, whatever told it: the model, a contract, their words, somebody here. Where one is open for them already, what is
 * new of the reason joins it.
 */
export async function notice(tx: Tx, actor: Actor, causes: Cause[]): Promise<void> {
  if (causes.length === 0) return;
  const asks = await deskAsks(tx);
  const all = causes.map((cause) => noticed(cause, asks)).toSorted((one, other) => (one.customerId < other.customerId ? -1 : 1));
  const fresh = new Set(await insertLeavings(tx, all));
  for (const { id, customerId, because } of all) if (fresh.has(id)) tx.record("customer.left", actor, { customerId, because });
  await addReasons(tx, causes);
  await reckon(tx, [...fresh]);
}

function noticed({ customerId, because, once, at, conversationId = null, messageId = null, quote = "", reason = null }: Cause, asks: boolean): Noticed {
  const until = backUntil(at);
  const about = { id: newId(), customerId, because, once, conversationId, messageId, quote, noticedAt: at, backUntil: until };
  // Who has said why is not asked for it again.
  if (reason?.sure === "sure") return { ...about, asking: "none", notAsked: "known", ringAt: until };
  return asks ? { ...about, asking: "due", notAsked: null, ringAt: firstLook(at) } : { ...about, asking: "agent", notAsked: "off", ringAt: until };
}

async function addReasons(tx: Tx, causes: Cause[]): Promise<void> {
  const told = causes.filter(({ reason, because }) => reason && because !== "hand");
  if (told.length === 0) return;
  const open = await openOf(
    tx,
    told.map(({ customerId }) => customerId),
  );
  for (const { customerId, messageId = null, reason } of told) {
    const held = open.find((one) => one.customerId === customerId);
    if (!held || !reason) continue;
    await insertReason(tx, { ...reason, id: newId(), leavingId: held.id, how: "taken", messageId, personId: null });
    tx.record("leaving.answered", theDesk, { leavingId: held.id, customerId, reason: reason.reason });
  }
  await reckon(
    tx,
    open.map(({ id }) => id),
  );
}

/** What the model has found: these became "left" on that day. Who left long ago is history, and nobody is asked about it. */
export const noticeByModel = (tx: Tx, became: { customerId: string; on: Instant }[]): Promise<void> =>
  notice(
    tx,
    theDesk,
    became.map(({ customerId, on }) => ({ customerId, because: "model", once: `model ${on.slice(0, 10)}`, at: on })),
  );
