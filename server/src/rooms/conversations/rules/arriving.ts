import type { Mood } from "@guli/contract";
import { plus, type Instant } from "../../../core/clock.ts";
import type { Conversation } from "./conversation.ts";

export type Arrival = {
  messageId: string;
  preview: string;
  /** What is seen of their mood; null where nothing is. */ mood: Mood | null;
  /** Nobody waits for an answer to it: out of office, a list, a colleague's aside. */ quiet: boolean;
  attachments: number;
  now: Instant;
};

/**
 * What a customer's message does to its conversation: it is open again, and the customer waits since their first unanswered message. A quiet one
 * (out of office, a list, a colleague's) is kept in the thread and wakes nobody.
 */
export function arrive(before: Conversation, arrival: Arrival): Conversation {
  const attachmentCount = before.attachmentCount + arrival.attachments;
  if (arrival.quiet) return { ...before, attachmentCount };
  return {
    ...before,
    attachmentCount,
    state: "open",
    waitingSince: before.waitingSince ?? arrival.now,
    snoozedUntil: null,
    resolvedAt: null,
    preview: arrival.preview,
    mood: arrival.mood ?? before.mood,
    lastMessageAt: arrival.now,
    lastMessageFrom: "customer",
    lastCustomerMessageAt: arrival.now,
    lastCustomerMessageId: arrival.messageId,
  };
}

/** Whether an answer opened again what had been put aside, which the thread then says. */
export function reopens(before: Conversation, after: Conversation): boolean {
  return after.state === "open" && (before.state === "resolved" || before.state === "snoozed");
}

export type Candidate = { conversationId: string; customerId: string; participants: string[] };

/**
 * Where a message belongs. Our own token proves it; References prove it only together with a sender who belongs to the conversation (its customer, or
 * someone who was written to in it). A subject is never proof. Null opens a new conversation.
 */
export function belongsTo(proof: { tokenConversationId: string | null; referenced: Candidate[]; customerId: string; address: string }): string | null {
  if (proof.tokenConversationId) return proof.tokenConversationId;
  const address = proof.address.toLowerCase();
  const belongs = ({ customerId, participants }: Candidate) => customerId === proof.customerId || participants.some((line) => addressIn(line) === address);
  return proof.referenced.find(belongs)?.conversationId ?? null;
}

/** So long after it was resolved, what someone writes on a channel without threads is about the same matter; later it is another. */
const SAME_MATTER = { hours: 72 };

export function goesOn({ state, resolvedAt }: Pick<Conversation, "state" | "resolvedAt">, now: Instant): boolean {
  return state !== "resolved" || (resolvedAt !== null && plus(resolvedAt, SAME_MATTER) > now);
}

function addressIn(line: string): string {
  return (/<([^<>]+)>\s*$/.exec(line)?.[1] ?? line).trim().toLowerCase();
}

const PREVIEW = 140;

/** One line of what was written, for the list. */
export function previewOf(text: string): string {
  return text
    .slice(0, PREVIEW * 4)
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, PREVIEW);
}

/** The subject of a new conversation: without "Re:" and its kin in any language, or the beginning of the text. */
export function subjectOf(subject: string | null, text: string): string {
  const bare = (subject ?? "")
    .replace(/^(\s*\p{L}{2,4}(\[\d+\])?\s*:\s+)+/iu, "")
    .replace(/\s+/g, " ")
    .trim();
  return (bare || previewOf(text).slice(0, 80)).slice(0, 300);
}
