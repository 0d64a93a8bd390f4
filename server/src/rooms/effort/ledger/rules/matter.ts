import type { ChannelKind, EffortCause, EffortKind } from "@guli/contract";
import type { Instant } from "../../../../core/clock.ts";

/** Something that happened in a thread, as far as it may have cost the customer anything. */
export type Happening = {
  /** The message's id. */
  id: string;
  at: Instant;
  kind: "incoming" | "reply" | "activity";
  /** By the desk itself, or by a machine of the customer's. */
  automatic: boolean;
  personId: string | null;
  text: string;
  files: number;
  activity: { code: string; params: Readonly<Record<string, string>> } | null;
};

export type Thread = { conversationId: string; channelKind: ChannelKind; course: readonly Happening[] };

/** A conversation, or a later piece of a long one, with what the same customer wrote in others not long before it began. */
export type Matter = Thread & { customerId: string; others: readonly Thread[]; isBeginning: boolean };

/** One piece of work that a customer had, seen in one message. */
export type Seen = { messageId: string; at: Instant; kind: EffortKind; cause: EffortCause; params: Readonly<Record<string, string>> };

/** In these one thing is said in several messages, and an answer is awaited at once. */
export const isInstant = (kind: ChannelKind): boolean => INSTANT.has(kind);
const INSTANT: ReadonlySet<ChannelKind> = new Set(["chat", "telegram", "whatsapp", "messenger", "instagram", "viber", "sms"]);

export const isTheirs = (one: Happening): boolean => one.kind === "incoming" && !one.automatic;
/** A person answered; what the desk says by itself is no answer. */
export const isAnswer = (one: Happening): boolean => one.kind === "reply" && !one.automatic;
export const isResolving = ({ activity }: Happening): boolean => activity?.code === "state-changed" && activity.params["state"] === "resolved";
