import type { ConversationState, Mood, Priority } from "@guli/contract";
import type { Instant } from "../../../core/clock.ts";

/** A conversation as its table holds it. Rules take one and give the next; nothing is changed in place. */
export type Conversation = {
  id: string;
  number: number;
  subject: string;
  preview: string;
  customerId: string;
  channelId: string;
  customerAddress: string;
  state: ConversationState;
  priority: Priority;
  assigneeId: string | null;
  teamId: string | null;
  tags: string[];
  spam: boolean;
  waitingSince: Instant | null;
  snoozedUntil: Instant | null;
  resolvedAt: Instant | null;
  lastMessageAt: Instant;
  lastMessageFrom: "customer" | "agent";
  lastCustomerMessageAt: Instant | null;
  lastCustomerMessageId: string | null;
  /** Of the customer's latest message that says something. */
  mood: Mood | null;
  attachmentCount: number;
  version: number;
  createdAt: Instant;
};
