import type {
  AttributeValue,
  AutomationFact,
  AutomationLasting,
  ChannelKind,
  ConversationState,
  Language,
  Mood,
  OpeningHours,
  Priority,
  TermKind,
} from "@guli/contract";
import type { z } from "zod";
import type { Instant } from "../../../core/clock.ts";

/** A conversation, as far as rules look at it and change it. */
export type Matter = {
  id: string;
  number: number;
  subject: string;
  state: ConversationState;
  priority: Priority;
  assigneeId: string | null;
  teamId: string | null;
  tags: string[];
  spam: boolean;
  mood: Mood | null;
  waitingSince: Instant | null;
  snoozedUntil: Instant | null;
  resolvedAt: Instant | null;
  createdAt: Instant;
  lastMessageAt: Instant;
  lastMessageFrom: "customer" | "agent";
  lastCustomerMessageAt: Instant | null;
  lastCustomerMessageId: string | null;
  customerId: string;
  customerAddress: string;
  channelId: string;
  channelKind: ChannelKind;
  channelOpen: boolean;
  /** How many messages of each side it holds. */
  incoming: number;
  replies: number;
};

/** The message that it is about, or else the customer's latest. */
export type Said = { kind: "incoming" | "reply" | "note"; text: string; subject: string | null; mood: Mood | null; automatic: boolean; files: number };

export type Whom = {
  id: string;
  name: string;
  language: string | null;
  salutation: string | null;
  attributes: Record<string, z.infer<typeof AttributeValue>>;
  blocked: boolean;
  conversations: number;
  /** What was granted to them personally and holds; found out only where a rule asks. */
  terms?: readonly TermKind[];
};

export type Here = { name: string; language: Language; timeZone: string; openingHours: OpeningHours };

/** What a rule looks at: what happened, and how things are. Nothing of it is asked for later. */
export type Situation = {
  now: Instant;
  /** Something happened, or has lasted so long. */
  facts: AutomationFact[];
  lasting: { what: AutomationLasting; minutes: number } | null;
  by: "customer" | "person" | "desk";
  channelId: string | null;
  matter: Matter | null;
  said: Said | null;
  whom: Whom | null;
  here: Here;
};
