import type { Tx } from "../../core/desk.ts";
import type { DeskEvent, EventName } from "../../core/events/types.ts";
import * as conversations from "../conversations/index.ts";
import type { Fact } from "./rules/around.ts";
import { isOpen } from "./rules/promise.ts";
import { openPromises } from "./store/promises.ts";

export type About = { conversationId: string; fact: Fact };

/**
 * What calls and visits that were written down say of words given, by event. A call of ours keeps what was promised to this customer before, in whichever of their
 * conversations: who promised to call over the counter keeps it on the phone.
 */
export async function loggedFacts(tx: Tx, events: DeskEvent<EventName>[]): Promise<Map<string, About[]>> {
  const byMessage = new Map(
    events.flatMap(({ id, name, payload }) => (name === "message.received" ? messageOf(payload).map((message) => [message, id] as const) : [])),
  );
  if (byMessage.size === 0) return new Map();
  const logged = await conversations.loggedIn(tx, [...byMessage.keys()]);
  const owed = await wordsOwed(tx, [...new Set(logged.flatMap(({ way, customerId }) => (way === "call-out" ? [customerId] : [])))]);
  // A word that is heard of together with the call that keeps it is owed by then, too: a call keeps what is older than itself.
  const given = Map.groupBy(
    logged.filter(({ promise }) => promise?.until),
    ({ customerId }) => customerId,
  );
  const owedTo = (customerId: string) => new Set([...(owed.get(customerId) ?? []), ...(given.get(customerId) ?? []).map((one) => one.conversationId)]);
  return new Map(
    logged.map(({ messageId, conversationId, customerId, way, by, at, promise }) => {
      const id = byMessage.get(messageId)!;
      const kept = way === "call-out" ? [...owedTo(customerId)] : [];
      const called = kept.map((other): About => ({ conversationId: other, fact: { id, at, kind: "called" } }));
      const word = promise?.until ? { messageId, text: promise.text, until: promise.until, by } : null;
      return [id, word === null ? called : [...called, { conversationId, fact: { id, at, kind: "given", word } }]];
    }),
  );
}

/** Only calls and visits are written down by hand. */
function messageOf(payload: unknown): string[] {
  const { messageId, channelKind } = payload as DeskEvent<"message.received">["payload"];
  return channelKind === "phone" || channelKind === "visit" ? [messageId] : [];
}

/** In which conversations of these customers a word is still to be kept. */
async function wordsOwed(tx: Tx, customerIds: string[]): Promise<Map<string, string[]>> {
  if (customerIds.length === 0) return new Map();
  const threads = await conversations.threadsOf(tx, customerIds);
  const promises = await openPromises(
    tx,
    threads.map(({ conversationId }) => conversationId),
    [],
  );
  const owing = new Set(promises.filter((one) => one.what === "given" && isOpen(one)).map(({ conversationId }) => conversationId));
  const byCustomer = Map.groupBy(
    threads.filter(({ conversationId }) => owing.has(conversationId)),
    ({ customerId }) => customerId,
  );
  return new Map([...byCustomer].map(([customerId, some]) => [customerId, some.map(({ conversationId }) => conversationId)]));
}
