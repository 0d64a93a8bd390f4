import type { ChannelKind, Message } from "@guli/contract";
import { minus, type Instant } from "../../core/clock.ts";
import type { Desk, Tx } from "../../core/desk.ts";
import { theDesk } from "../../core/desk.ts";
import type { DueClock } from "../../core/ticker.ts";
import type { Conversation } from "./rules/conversation.ts";
import { say } from "./saying.ts";
import { attachmentsOfMessage, type StoredAttachment } from "./store/attachments.ts";
import { knownChannel } from "./store/channels.ts";
import { conversation, conversationToChange, save } from "./store/conversations.ts";
import * as store from "./store/deliveries.ts";
import { headerIds, message } from "./store/messages.ts";
import { partsOf, type Part } from "./store/parts.ts";

/** Replies whose undo window is over: out of the agents' hands, and a job for the channel. */
export const deliveryClock: DueClock = {
  name: "delivery",
  due: async (desk, most) => (await desk.database.ticker.query<{ workspaceId: string; id: string }>(store.dueDeliveries, [desk.clock.now(), most])).rows,
  ring: (desk, workspaceId, ids) =>
    desk.transaction(workspaceId, async (tx) => {
      const queued = await store.queueDue(tx, ids);
      for (const messageId of queued) tx.enqueue("deliver", { messageId }, { key: `deliver:${messageId}` });
      return queued.length;
    }),
};

export type ToDeliver = {
  delivery: store.Delivery;
  message: Message;
  channelKind: ChannelKind;
  conversation: Conversation;
  references: string[];
  /** What has left already, where a try broke off. */
  parts: Part[];
  files: StoredAttachment[];
};

/** Begin a try: what a channel needs to bring the reply out, or null if there is nothing to do any more, or not yet. */
export function beginDelivery(desk: Desk, workspaceId: string, messageId: string): Promise<ToDeliver | null> {
  return desk.transaction(workspaceId, async (tx) => {
    const later = await store.notBefore(tx, messageId);
    if (later) tx.enqueue("deliver", { messageId }, { key: `deliver:${messageId}`, runAt: later });
    const delivery = later ? null : await store.beginTry(tx, messageId);
    if (!delivery) return null;
    const [said, about, channel, references, parts, files] = await Promise.all([
      message(tx, messageId),
      conversation(tx, delivery.conversationId),
      knownChannel(tx, delivery.channelId),
      headerIds(tx, delivery.conversationId),
      partsOf(tx, messageId),
      attachmentsOfMessage(tx, messageId),
    ]);
    return said && about && channel ? { delivery, message: said, channelKind: channel.kind, conversation: about, references, parts, files } : null;
  });
}

export type Outcome =
  | { state: "sent"; headerId: string | null; detail: string | null }
  | { state: "queued"; outcome: string; detail: string; nextTryAt: Instant }
  | { state: "failed" | "bounced"; outcome: string; detail: string };

/** What became of a try. Failed for good, the conversation is open again, so that somebody sees to it. */
export async function noteDelivery(tx: Tx, messageId: string, so: Outcome): Promise<void> {
  const kept = await store.finishTry(tx, messageId, {
    state: so.state,
    detail: so.detail,
    outcome: so.state === "sent" ? null : so.outcome,
    nextTryAt: so.state === "queued" ? so.nextTryAt : null,
  });
  if (!kept) return;
  const about = { conversationId: kept.conversationId, messageId };
  if (so.state === "sent") tx.record("reply.sent", theDesk, about);
  else if (so.state === "queued") tx.record("conversation.changed", theDesk, { conversationId: kept.conversationId });
  else {
    await reopen(tx, kept, so.outcome);
    tx.record("reply.failed", theDesk, { ...about, outcome: so.outcome });
  }
}

/**
 * A reply came back after it had left. Of a chat message only the copy by e-mail can come back: the chat has it still, so its delivery stays what it was, but
 * somebody has to know that the customer was not reached.
 */
export async function noteCameBack(tx: Tx, messageId: string, { outcome, detail }: { outcome: string; detail: string }): Promise<void> {
  const known = await message(tx, messageId);
  if (known?.kind !== "reply") return;
  const about = await conversation(tx, known.conversationId);
  const channel = about && (await knownChannel(tx, about.channelId));
  if (channel?.kind === "email" || channel?.kind === "form") return noteDelivery(tx, messageId, { state: "bounced", outcome, detail });
  await reopen(tx, known, outcome);
  tx.record("conversation.changed", theDesk, { conversationId: known.conversationId });
}

/** What the desk said by itself is no work of anybody's: what is put aside stays put aside. */
async function reopen(tx: Tx, { conversationId, automatic }: Pick<Message, "conversationId" | "automatic">, outcome: string): Promise<void> {
  const before = await conversationToChange(tx, conversationId);
  if (!before) return;
  await say(tx, conversationId, { personId: null, lines: [{ code: "delivery-failed", params: { outcome } }] });
  if (before.state !== "open" && !automatic) await save(tx, before, { ...before, state: "open", resolvedAt: null, snoozedUntil: null });
}

/** Whether one more automatic message may leave: at most one to an address in an hour, and so many in all as the workspace allows. */
export async function mayAnswerAutomatically(
  tx: Tx,
  {
    address,
    perHour,
    inTurn = false,
  }: { address: string; perHour: number; /** They have just answered our own question: this is what comes next. */ inTurn?: boolean },
): Promise<boolean> {
  const sent = await store.automaticSince(tx, minus(tx.now, { hours: 1 }), address);
  return (inTurn || sent.toAddress === 0) && sent.all < perHour;
}
