import type { Conversation } from "./conversation.ts";

const NOW = "2026-11-02T10:00:00.000000Z";

/** A conversation for tests: Mr Brandt has written and waits, unless said otherwise. */
export function aConversation(given: Partial<Conversation> = {}): Conversation {
  return {
    id: "01900000-0000-7000-8000-000000000001",
    number: 1000,
    subject: "Where is my book?",
    preview: "It is three weeks now.",
    customerId: "01900000-0000-7000-8000-00000000000c",
    channelId: "01900000-0000-7000-8000-00000000000d",
    customerAddress: "brandt@example.com",
    state: "open",
    priority: "normal",
    assigneeId: null,
    teamId: null,
    tags: [],
    spam: false,
    waitingSince: NOW,
    snoozedUntil: null,
    resolvedAt: null,
    lastMessageAt: NOW,
    lastMessageFrom: "customer",
    lastCustomerMessageAt: NOW,
    lastCustomerMessageId: "01900000-0000-7000-8000-0000000000aa",
    mood: null,
    attachmentCount: 0,
    version: 1,
    createdAt: NOW,
    ...given,
  };
}
