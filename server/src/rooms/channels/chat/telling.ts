import type { WidgetEvent } from "@guli/contract/widget";
import type { Desk, Tx } from "../../../core/desk.ts";
import { eventsById } from "../../../core/events/reading.ts";
import type { DeskEvent } from "../../../core/events/types.ts";
import * as conversations from "../../conversations/index.ts";
import { personNames } from "../../people/index.ts";
import { faceOf, showToVisitor } from "./showing.ts";
import { visitorOf } from "./store.ts";

export type Told = { visitorId: string; event: WidgetEvent };

/** What visitors are told of these events: messages in their chats, their own from another tab too. */
export function chatEventsOf(desk: Desk, workspaceId: string, eventIds: string[]): Promise<Told[]> {
  return desk.read(workspaceId, async (tx) => {
    const told: Told[] = [];
    for (const { payload } of await chatFacts(tx, eventIds)) {
      const visitor = await visitorOf(tx, payload.conversationId);
      if (!visitor) continue;
      const [message] = await showToVisitor(tx, [await conversations.messageFor(tx, payload.messageId)]);
      if (message) told.push({ visitorId: visitor.id, event: { type: "message", message } });
    }
    return told;
  });
}

async function chatFacts(tx: Tx, ids: string[]): Promise<DeskEvent<"message.received" | "reply.sent">[]> {
  const events = await eventsById(tx, ids);
  return events.filter((event) => event.name === "message.received" || event.name === "reply.sent") as DeskEvent<"message.received" | "reply.sent">[];
}

/** Whose chat this conversation is, or null if it is none. */
export function visitorIdOf(desk: Desk, workspaceId: string, conversationId: string): Promise<string | null> {
  return desk.read(workspaceId, async (tx) => (await visitorOf(tx, conversationId))?.id ?? null);
}

export function firstNameOf(desk: Desk, workspaceId: string, personId: string): Promise<string> {
  return desk.read(workspaceId, async (tx) => faceOf(personId, (await personNames(tx, [personId])).get(personId)).name);
}
