import type { AutomationFact } from "@guli/contract";
import type { DeskEvent, EventName } from "../../../core/events/types.ts";
import type { Situation } from "./situation.ts";

/** What an event is about, for automation. */
export type Heard = { facts: AutomationFact[]; conversationId: string | null; messageId: string | null; customerId: string | null; channelId: string | null };

type Hear<N extends EventName> = (payload: DeskEvent<N>["payload"]) => Partial<Heard>;
/** Facts that are no events of their own: what an event says makes them. */
type Derived = "conversation.began" | "guide.failed" | "survey.low";
type Name = Exclude<AutomationFact, Derived> | "guide.read";

const about = ({ conversationId }: { conversationId: string }): Partial<Heard> => ({ conversationId });

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
  "conversation.assigned": about,
  "conversation.changed": about,
  "conversation.resolved": about,
  "conversation.reopened": about,
  "promise.warned": about,
  "promise.broken": about,
  "patience.ran-out": ({ conversationId, messageId }) => ({ conversationId, messageId }),
  "effort.counted": about,
  "step.taken-over": about,
  "step.done": about,
  "step.dropped": about,
  "step.late": about,
  "guide.read": ({ conversationId, outcome }) => ({ facts: outcome === "failed" && conversationId !== null ? ["guide.failed"] : [], conversationId }),
  "survey.answered": ({ conversationId, low }) => ({ facts: low ? ["survey.low", "survey.answered"] : ["survey.answered"], conversationId }),
  "recovery.opened": about,
  "recovery.settled": about,
  "recovery.closed": about,
  "option.chosen": about,
  "amends.given": about,
  "customer.met": ({ customerId }) => ({ customerId }),
  "term.granted": ({ customerId }) => ({ customerId }),
  "channel.broken": ({ channelId }) => ({ channelId }),
  "channel.mended": ({ channelId }) => ({ channelId }),
};

/** Null for what no rule can be set going by. */
export function heardIn(event: DeskEvent): Heard | null {
  if (!(event.name in hears)) return null;
  const name = event.name as Name;
  const facts = name === "guide.read" ? [] : [name];
  const heard = { facts, conversationId: null, messageId: null, customerId: null, channelId: null, ...(hears[name] as Hear<EventName>)(event.payload) };
  return heard.facts.length > 0 ? heard : null;
}

/** How many rules stand between an event and what somebody did. What became of a reply that nobody wrote is a rule's doing. */
export function depthOf({ name, actor }: DeskEvent, byPerson: boolean | null): number {
  if ("desk" in actor && actor.automation !== undefined) return actor.automation;
  return name.startsWith("reply.") && byPerson === false ? 1 : 0;
}

export function byWhom({ actor }: DeskEvent): Situation["by"] {
  return "person" in actor ? "person" : "customer" in actor ? "customer" : "desk";
}
