import type { ConversationRow, Message, OpenedConversation } from "@guli/contract";

let made = 0;
/** Ids that sort in the order they were made, as the desk's do. */
export function anId(): string {
  made += 1;
  return `01938f00-0000-7000-8000-${made.toString(16).padStart(12, "0")}`;
}

/** Mr Brandt's order has not come; he has been waiting since ten. */
export function aConversation(given: Partial<ConversationRow> = {}): ConversationRow {
  return {
    id: anId(),
    number: 1042,
    subject: "Where is my order?",
    preview: "I have written three times now.",
    customer: { id: "c-brandt", name: "Heinrich Brandt", address: "h.brandt@example.de", blocked: false },
    channel: { id: "ch-mail", kind: "email", name: "Guli Books" },
    state: "open",
    priority: "normal",
    assigneeId: null,
    teamId: null,
    tags: [],
    spam: false,
    waitingSince: "2026-11-20T10:00:00Z",
    snoozedUntil: null,
    lastMessageAt: "2026-11-20T10:00:00Z",
    lastMessageFrom: "customer",
    lastCustomerMessageAt: "2026-11-20T10:00:00Z",
    mood: null,
    attachmentCount: 0,
    promise: null,
    version: 1,
    ...given,
  };
}

export function aMessage(given: Partial<Message> = {}): Message {
  return {
    id: anId(),
    conversationId: "x",
    kind: "incoming",
    personId: null,
    from: "Heinrich Brandt <h.brandt@example.de>",
    to: ["hello@guli.example"],
    cc: [],
    subject: null,
    text: "Where is it?",
    quoted: null,
    hasHtml: false,
    hasRemoteImages: false,
    unreadable: false,
    automatic: false,
    mood: null,
    activity: null,
    mentions: [],
    attachments: [],
    delivery: null,
    extras: [],
    createdAt: "2026-11-20T10:00:00Z",
    at: given.createdAt ?? "2026-11-20T10:00:00Z",
    editedAt: null,
    withdrawnAt: null,
    seenAt: null,
    ...given,
  };
}

export function anOpened(given: Partial<OpenedConversation> = {}): OpenedConversation {
  return { conversation: aConversation(), messages: [], earlier: null, draft: null, readAt: null, presence: [], others: [], ...given };
}
