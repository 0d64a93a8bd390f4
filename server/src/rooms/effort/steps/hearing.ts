import { theDesk, type Tx } from "../../../core/desk.ts";
import type { Reaction } from "../../../core/events/dispatching.ts";
import { linkToken } from "../../../core/links.ts";
import { customersIn, saidById } from "../../conversations/index.ts";
import { hasUntold, markTold, unmarkTold, type Marked } from "./store/told.ts";

/** A colleague's reply that brings the link tells the customer of all that is on its page by then. */
export const noteTold: Reaction<"reply.written"> = async (tx, events) => {
  const byPeople = events.filter(({ actor }) => "person" in actor);
  const concerned = await hasUntold(tx, [...new Set(byPeople.map(({ payload }) => payload.conversationId))]);
  const replies = byPeople.filter(({ payload }) => concerned.has(payload.conversationId));
  if (replies.length === 0) return;
  const ids = replies.map(({ payload }) => payload.messageId);
  const texts = new Map((await saidById(tx, ids)).map(({ id, text }) => [id, text]));
  for (const { payload, at } of replies) {
    const { conversationId, messageId } = payload;
    const token = linkToken(tx.desk.vault, "steps", { workspaceId: tx.workspaceId, id: conversationId });
    if (texts.get(messageId)?.includes(token)) await announce(tx, await markTold(tx, { conversationId, messageId, at }));
  }
};

/** Taken back, it told nobody anything. */
export const forgetTold: Reaction<"reply.taken-back"> = async (tx, events) => {
  const ids = events.map(({ payload }) => payload.messageId);
  await announce(tx, await unmarkTold(tx, ids));
};

async function announce(tx: Tx, marked: Marked[]): Promise<void> {
  if (marked.length === 0) return;
  const threads = await customersIn(
    tx,
    marked.map(({ conversationId }) => conversationId),
  );
  const whose = new Map(threads.map(({ conversationId, customerId }) => [conversationId, customerId]));
  for (const { id: stepId, conversationId, dueAt } of marked) {
    const customerId = whose.get(conversationId);
    if (customerId) tx.record("step.changed", theDesk, { stepId, conversationId, customerId, dueAt, personId: null });
  }
}
