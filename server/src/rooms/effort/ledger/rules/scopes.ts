import { isBefore, type Instant } from "../../../../core/clock.ts";
import type { DeskEvent } from "../../../../core/events/types.ts";

export type Heard =
  | "message.received"
  | "message.changed"
  | "reply.written"
  | "reply.taken-back"
  | "reply.failed"
  | "conversation.changed"
  | "conversation.assigned";

/** What is to be counted anew: a conversation from a message, or a moment, on, whichever is earlier; both null: all of it. */
export type Scope = { conversationId: string; messageId: string | null; since: Instant | null };

export const all = (conversationId: string): Scope => ({ conversationId, messageId: null, since: null });

/** Each conversation once, with the widest of what these events change in it. */
export function scopesOf(events: readonly DeskEvent<Heard>[], more: Scope[]): Scope[] {
  const widest = new Map<string, Scope>();
  for (const one of [...events.map(scopeOf), ...more]) {
    const known = widest.get(one.conversationId);
    widest.set(one.conversationId, known ? wider(known, one) : one);
  }
  return [...widest.values()];
}

function scopeOf({ name, payload, at }: DeskEvent<Heard>): Scope {
  const { conversationId } = payload;
  // With whom it was before the first change of hands is known only while there was none.
  if (name === "conversation.assigned") return all(conversationId);
  // What these speak of may be older than they are.
  const isLate = name === "message.changed" || name === "reply.taken-back" || name === "reply.failed";
  return { conversationId, messageId: isLate && "messageId" in payload ? (payload.messageId ?? null) : null, since: at };
}

function wider(one: Scope, other: Scope): Scope {
  if (one.since === null || other.since === null) return all(one.conversationId);
  // Which of two messages stands first is not known here.
  if (one.messageId !== null && other.messageId !== null && one.messageId !== other.messageId) return all(one.conversationId);
  const since = isBefore(one.since, other.since) ? one.since : other.since;
  return { conversationId: one.conversationId, messageId: one.messageId ?? other.messageId, since };
}
