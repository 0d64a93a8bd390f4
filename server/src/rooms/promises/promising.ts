import type { Tx } from "../../core/desk.ts";
import type { Reaction } from "../../core/events/dispatching.ts";
import type { DeskEvent } from "../../core/events/types.ts";
import * as conversations from "../conversations/index.ts";
import { keep } from "./keeping.ts";
import { look, type Seen } from "./looking.ts";
import { loggedFacts, type About } from "./giving-word.ts";
import type { Fact } from "./rules/around.ts";
import { hear } from "./rules/hearing.ts";
import { asksForAttributes } from "./rules/matching.ts";
import { isOpen, type Rule } from "./rules/promise.ts";
import { endWaits } from "./store/clocks.ts";
import { openPromises } from "./store/promises.ts";
import { rulesOf } from "./store/rulebook.ts";

type Heard =
  | "message.received"
  | "reply.written"
  | "reply.taken-back"
  | "reply.failed"
  | "reply.sent"
  | "conversation.resolved"
  | "conversation.reopened"
  | "conversation.changed";

/**
 * What happens to conversations makes promises, keeps and drops them. An answer counts from when it was written, but is decided on only when it has left: until
 * then it can be taken back, and a result never changes. What the desk writes by itself answers nobody.
 */
export const keepPromises: Reaction<Heard> = async (tx, events) => {
  const logged = await loggedFacts(tx, events);
  const abouts = events.flatMap((event) => [...factOf(event), ...(logged.get(event.id) ?? [])]);
  await hearAll(tx, abouts, { causeIds: events.map((event) => event.id), rules: await rulesOf(tx) });
};

/** Who somebody is may decide which rule fits: what runs is asked anew. */
export const heedCustomers: Reaction<"customer.changed"> = async (tx, events) => {
  const rules = await rulesOf(tx);
  if (!asksForAttributes(rules)) return;
  const threads = await conversations.threadsOf(tx, [...new Set(events.map(({ payload }) => payload.customerId))]);
  const open = Map.groupBy(
    threads.filter(({ state }) => state !== "resolved"),
    ({ customerId }) => customerId,
  );
  const abouts = events.flatMap(({ id, at, payload }) =>
    (open.get(payload.customerId) ?? []).map(({ conversationId }): About => ({ conversationId, fact: { id, at, kind: "changed" } })),
  );
  await hearAll(tx, abouts, { causeIds: events.map((event) => event.id), rules });
};

async function hearAll(tx: Tx, abouts: About[], { causeIds, rules }: { causeIds: string[]; rules: Rule[] }): Promise<void> {
  const facts = Map.groupBy(abouts, ({ conversationId }) => conversationId);
  const ids = [...facts.keys()];
  const given = abouts.some(({ fact }) => fact.kind === "given");
  if (!given && !rules.some((rule) => rule.on) && (await openPromises(tx, ids, causeIds)).length === 0) return;
  const resolved = ids.filter((id) => facts.get(id)?.some(({ fact }) => fact.kind === "resolved"));
  if (resolved.length > 0) await endWaits(tx, resolved);
  const moved = [];
  for (const seen of await look(tx, ids, { causeIds, rules })) {
    const told = (facts.get(seen.conversation.id) ?? []).map(({ fact }) => fact);
    const after = hear(seen.promises, await withLate(tx, told, seen), seen.around);
    moved.push({ conversation: seen.conversation, before: seen.promises, after });
  }
  await keep(tx, moved);
}

function factOf(event: DeskEvent<Heard>): About[] {
  const { id, at } = event;
  const about = (fact: Fact): About[] => [{ conversationId: event.payload.conversationId, fact }];
  switch (event.name) {
    case "message.received": {
      const { quiet, began } = event.payload as DeskEvent<"message.received">["payload"];
      return quiet ? [] : about({ id, at, kind: "asked", began });
    }
    case "reply.written":
      return "person" in event.actor || (event.payload as DeskEvent<"reply.written">["payload"]).elsewhere
        ? about({ id, at, kind: "answered", messageId: messageOf(event) })
        : [];
    case "reply.taken-back":
    case "reply.failed":
      return about({ id, at, kind: "unanswered", messageId: messageOf(event) });
    case "reply.sent":
      return about({ id, at, kind: "left", messageId: messageOf(event), writtenAt: null });
    case "conversation.resolved":
      return about({ id, at, kind: "resolved", messageId: messageOf(event) || null });
    case "conversation.reopened":
      return about({ id, at, kind: "reopened" });
    case "conversation.changed":
      return about({ id, at, kind: "changed" });
  }
}

const messageOf = ({ payload }: DeskEvent<Heard>): string => (payload as { messageId?: string }).messageId ?? "";

/** A reply that leaves at last after it had failed answers nothing yet: it does now, what was asked before it was written. */
async function withLate(tx: Tx, facts: Fact[], { promises }: Seen): Promise<Fact[]> {
  const owed = promises.some((one) => isOpen(one) && one.what !== "solution");
  if (!owed) return facts;
  const all: Fact[] = [];
  for (const fact of facts) {
    const late = fact.kind === "left" && !isKnown(fact.messageId, promises, facts);
    all.push(late ? { ...fact, writtenAt: await writtenByPerson(tx, fact.messageId) } : fact);
  }
  return all;
}

const isKnown = (messageId: string, promises: Seen["promises"], facts: Fact[]): boolean =>
  promises.some((one) => one.answerId === messageId) || facts.some((fact) => fact.kind === "answered" && fact.messageId === messageId);

async function writtenByPerson(tx: Tx, messageId: string): Promise<string | null> {
  const { personId, createdAt } = await conversations.messageFor(tx, messageId);
  return personId === null ? null : createdAt;
}
