import type { AutomationFact } from "@guli/contract";
import type { DeskEvent, EventName } from "../../../core/events/types.ts";
import type { Situation } from "./situation.ts";

/** What an event is about, for automation. */
export type Heard = { facts: AutomationFact[]; conversationId: string | null; messageId: string | null; customerId: string | null; channelId: string | null };

type Hear<N extends EventName> = (payload: DeskEvent<N>["payload"]) => Partial<Heard>;
type Name = Exclude<AutomationFact, "conversation.began">;

const hears: { [N in Name]: Hear<N> } = {
  "message.received": ({ conversationId, messageId, began }) => ({
    facts: began ? ["conversation.began", "message.received"] : ["message.received"],
    conversationId,
    messageId,
  }),
  "reply.sent": ({ conversationId, messageId }) => ({ conversationId, messageId }),
  "reply.failed": ({ conversationId, messageId }) => ({ conversationId, messageId }),
  "note.written": ({ conversationId, messageId }) => ({ conversationId, messageId }),
  "mood.corrected": ({ conversationId, messageId }) => ({ conversationId, messageId }),
  "conversation.assigned": ({ conversationId }) => ({ conversationId }),
  "conversation.changed": ({ conversationId }) => ({ conversationId }),
  "conversation.resolved": ({ conversationId }) => ({ conversationId }),
  "conversation.reopened": ({ conversationId }) => ({ conversationId }),
  "promise.warned": ({ conversationId }) => ({ conversationId }),
  "promise.broken": ({ conversationId }) => ({ conversationId }),
  "patience.ran-out": ({ conversationId, messageId }) => ({ conversationId, messageId }),
  "customer.met": ({ customerId }) => ({ customerId }),
  "channel.broken": ({ channelId }) => ({ channelId }),
  "channel.mended": ({ channelId }) => ({ channelId }),
};

/** Null for what no rule can be set going by. */
export function heardIn(event: DeskEvent): Heard | null {
  if (!(event.name in hears)) return null;
  const name = event.name as Name;
  const nobody = { facts: [name], conversationId: null, messageId: null, customerId: null, channelId: null };
  return { ...nobody, ...(hears[name] as Hear<EventName>)(event.payload) };
}

/** How many rules stand between an event and what somebody did. What became of a reply that nobody wrote is a rule's doing. */
export function depthOf({ name, actor }: DeskEvent, byPerson: boolean | null): number {
  if ("desk" in actor && actor.automation !== undefined) return actor.automation;
  return name.startsWith("reply.") && byPerson === false ? 1 : 0;
}

export function byWhom({ actor }: DeskEvent): Situation["by"] {
  return "person" in actor ? "person" : "customer" in actor ? "customer" : "desk";
}
