import type { ChannelKind, ConversationState } from "@guli/contract";
import type { Instant } from "../../../core/clock.ts";
import type { Conversation } from "./conversation.ts";

/**
 * Whether the customer has written since what the agent had before their eyes. Ids are UUIDv7 and sort by time; who has seen nothing has
 * seen too little.
 */
export function isStale(conversation: Pick<Conversation, "lastCustomerMessageId">, seenMessageId: string | null): boolean {
  const last = conversation.lastCustomerMessageId;
  return last !== null && (seenMessageId === null || seenMessageId < last);
}

const CHAT_UNDO_SECONDS = 3;

/** How long a reply can be taken back: as the workspace says, but someone who waits in a chat is not kept waiting for it. */
export function undoWindow(seconds: number, channelKind: ChannelKind): number {
  return channelKind === "chat" ? Math.min(seconds, CHAT_UNDO_SECONDS) : seconds;
}

export type Answer = { preview: string; attachments: number; thenState: Exclude<ConversationState, "snoozed">; personId: string | null; now: Instant };

/** An answer: nobody waits for us any more, and who answers an unassigned conversation takes it. */
export function answer(before: Conversation, { preview, attachments, thenState, personId, now }: Answer): Conversation {
  return {
    ...before,
    preview,
    state: thenState,
    assigneeId: before.assigneeId ?? personId,
    waitingSince: null,
    snoozedUntil: null,
    resolvedAt: thenState === "resolved" ? now : null,
    lastMessageAt: now,
    lastMessageFrom: "agent",
    attachmentCount: before.attachmentCount + attachments,
  };
}

/** A reply that was taken back: the customer waits again since their last message, if it was they who spoke last, and the list shows it. */
export function unanswer(before: Conversation, theirPreview: string): Conversation {
  return {
    ...before,
    preview: theirPreview,
    state: "open",
    waitingSince: before.lastCustomerMessageAt,
    resolvedAt: null,
    lastMessageFrom: before.lastCustomerMessageAt === null ? "agent" : "customer",
  };
}
