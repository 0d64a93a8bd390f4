import type { Reaction } from "../../core/events/dispatching.ts";
import type { DeskEvent } from "../../core/events/types.ts";
import type { Tx } from "../../core/desk.ts";
import * as customers from "../customers/index.ts";
import { vectorOf } from "./rules/search.ts";
import { conversationsById } from "./store/conversations.ts";
import { dropEntries, putEntries, textsOf, type Entry } from "./store/search.ts";

/** What was written can be found a moment later; indexing is not work for the moment in which a message is taken in. */
export const indexMessages: Reaction<"message.received" | "message.changed" | "reply.written" | "note.written"> = async (tx, events) => {
  const said = await textsOf(
    tx,
    unique(events, (event) => event.payload.messageId),
  );
  await putEntries(
    tx,
    said.map((one): Entry => ({
      kind: one.kind === "note" ? "note" : "message",
      targetId: one.id,
      conversationId: one.conversationId,
      customerId: null,
      at: one.at,
      words: vectorOf([{ text: one.text, weight: "C" }]),
    })),
  );
};

export const indexBeginnings: Reaction<"message.received"> = (tx, events) =>
  indexSubjects(
    tx,
    unique(
      events.filter((event) => event.payload.began),
      conversationOf,
    ),
  );

export const indexConversations: Reaction<"conversation.changed" | "reply.written"> = (tx, events) => indexSubjects(tx, unique(events, conversationOf));

export const forgetReplies: Reaction<"reply.taken-back"> = (tx, events) =>
  dropEntries(
    tx,
    "message",
    unique(events, (event) => event.payload.messageId),
  );

const conversationOf = (event: { payload: { conversationId: string } }): string => event.payload.conversationId;

async function indexSubjects(tx: Tx, ids: string[]): Promise<void> {
  const all = await conversationsById(tx, ids);
  await putEntries(
    tx,
    all.map((one): Entry => ({
      kind: "conversation",
      targetId: one.id,
      conversationId: one.id,
      customerId: one.customerId,
      at: one.lastMessageAt,
      words: vectorOf([
        { text: `${one.subject} ${one.number}`, weight: "A" },
        { text: one.tags.join(" "), weight: "B" },
      ]),
    })),
  );
}

export const indexCustomers: Reaction<"customer.met" | "customer.changed"> = (tx, events) =>
  indexCustomersById(
    tx,
    unique(events, (event) => event.payload.customerId),
  );

/** Make these customers findable as they are now. */
export async function indexCustomersById(tx: Tx, ids: string[]): Promise<void> {
  const all = await customers.customersToFind(tx, ids);
  await putEntries(
    tx,
    all.map((one): Entry => ({
      kind: "customer",
      targetId: one.id,
      conversationId: null,
      customerId: one.id,
      at: one.seenAt,
      words: vectorOf([
        { text: one.name, weight: "A" },
        { text: [...one.addresses, ...one.attributes].join(" "), weight: "B" },
        { text: one.notes.join("\n"), weight: "D" },
      ]),
    })),
  );
}

/** Their last visit and how many conversations they began: upstream facts that need not be written in the moment of the message. */
export const countVisits: Reaction<"message.received"> = async (tx, events) => {
  const visits = [...Map.groupBy(events, (event) => event.payload.customerId)];
  await customers.noteVisits(
    tx,
    visits.map(([customerId, all]) => ({ customerId, began: all.filter((event) => event.payload.began).length })),
  );
};

function unique<N extends DeskEvent>(events: N[], of: (event: N) => string): string[] {
  return [...new Set(events.map(of))];
}
