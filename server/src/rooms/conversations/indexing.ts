import type { Reaction } from "../../core/events/dispatching.ts";
import type { Tx } from "../../core/desk.ts";
import * as customers from "../customers/index.ts";
import { vectorOf } from "./rules/search.ts";
import { conversation } from "./store/conversations.ts";
import { dropEntry, putEntries, textsOf } from "./store/search.ts";

/** What was written can be found a moment later; indexing is not work for the moment in which a message is taken in. */
export const indexMessage: Reaction<"message.received" | "reply.written" | "note.written"> = async (tx, { payload }) => {
  const [said] = await textsOf(tx, [payload.messageId]);
  if (!said) return;
  const words = vectorOf([{ text: said.text, weight: "C" }]);
  await putEntries(tx, [{ kind: said.kind === "note" ? "note" : "message", targetId: said.id, conversationId: said.conversationId, customerId: null, at: said.at, words }]);
};

export const indexBeginning: Reaction<"message.received"> = async (tx, { payload }) => {
  if (payload.began) await indexSubject(tx, payload.conversationId);
};

export const indexConversation: Reaction<"conversation.changed" | "reply.written"> = (tx, { payload }) => indexSubject(tx, payload.conversationId);

export const forgetReply: Reaction<"reply.taken-back"> = (tx, { payload }) => dropEntry(tx, "message", payload.messageId);

async function indexSubject(tx: Tx, conversationId: string): Promise<void> {
  const one = await conversation(tx, conversationId);
  if (!one) return;
  const words = vectorOf([{ text: `${one.subject} ${one.number}`, weight: "A" }, { text: one.tags.join(" "), weight: "B" }]);
  await putEntries(tx, [{ kind: "conversation", targetId: one.id, conversationId: one.id, customerId: one.customerId, at: one.lastMessageAt, words }]);
}

export const indexCustomer: Reaction<"customer.met" | "customer.changed"> = async (tx, { payload, at }) => {
  const one = await customers.findCustomer(tx, payload.customerId);
  if (!one) return;
  const addresses = one.addresses.filter((address) => address.kind !== "chat").map((address) => address.address).join(" ");
  const attributes = Object.values(one.attributes).filter((value) => typeof value === "string").join(" ");
  const notes = (await customers.notesOf(tx, one.id)).map((note) => note.body).join("\n");
  const words = vectorOf([{ text: one.name, weight: "A" }, { text: `${addresses} ${attributes}`, weight: "B" }, { text: notes, weight: "D" }]);
  await putEntries(tx, [{ kind: "customer", targetId: one.id, conversationId: null, customerId: one.id, at: one.lastSeenAt ?? at, words }]);
};
