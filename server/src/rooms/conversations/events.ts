import type { ChannelKind, Mood } from "@guli/contract";

type About = { conversationId: string; messageId: string };

declare module "../../core/events/types.ts" {
  interface Facts {
    /** `quiet`: kept in the thread, but nobody waits for an answer to it (automatic, or a colleague's aside). */
    "message.received": About & { customerId: string; channelKind: ChannelKind; automatic: boolean; began: boolean; quiet: boolean };
    /** `elsewhere`: somebody of the business answered at the platform itself; who, nobody knows. */
    "reply.written": About & { customerId: string; channelKind: ChannelKind; dueAt: string; elsewhere?: true };
    "reply.taken-back": About;
    "reply.sent": About;
    "reply.failed": About & { outcome: string };
    "reply.seen": About;
    /** The customer changed it or took it back, or a file of it came. */
    "message.changed": About & { what: "edited" | "withdrawn" | "file" };
    "reply.delivered": About;
    /** `read` is what the desk had seen in it. */
    "mood.corrected": About & { read: Mood; mood: Mood };
    "note.written": About & { mentions: string[] };
    "conversation.changed": { conversationId: string };
    "conversation.assigned": { conversationId: string; personId: string | null; teamId: string | null };
    /** `messageId` is the reply with which it was resolved. */
    "conversation.resolved": { conversationId: string; messageId?: string };
    "conversation.reopened": { conversationId: string };
  }
}
