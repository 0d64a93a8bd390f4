import type { Message } from "@guli/contract";
import type { Writing } from "./keeping.ts";

/** A message as it will be, shown until the desk has it. */
export function leavingMessage(writing: Writing, given: { id: string; conversationId: string; personId: string }): Message {
  const isReply = writing.kind === "reply";
  const now = new Date().toISOString();
  return {
    ...given,
    kind: writing.kind,
    from: null,
    to: [],
    cc: [...writing.cc],
    subject: null,
    text: writing.body,
    quoted: null,
    hasHtml: false,
    hasRemoteImages: false,
    unreadable: false,
    automatic: false,
    mood: null,
    activity: null,
    mentions: [],
    attachments: [...writing.attachments],
    delivery: isReply ? { state: "sending", dueAt: null, attempts: 0, outcome: null, detail: null } : null,
    extras: [],
    createdAt: now,
    at: now,
    editedAt: null,
    withdrawnAt: null,
    seenAt: null,
  };
}

/** A random UUID; `crypto.randomUUID` is missing where the desk is reached without TLS. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
