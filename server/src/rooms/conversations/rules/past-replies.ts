import type { Mood } from "@guli/contract";
import type { Instant } from "../../../core/clock.ts";
import type { Told } from "./retelling.ts";

/** A reply of the past with what it answered. */
export type PastReply = {
  messageId: string;
  conversationId: string;
  customerId: string;
  customerAddress: string;
  personId: string;
  at: Instant;
  text: string;
  mood: Mood;
  thread: { from: "customer" | "agent"; text: string }[];
};

const LATEST = 20;

/** The replies of a retold conversation, each with the thread before it and the mood that it met. */
export function repliesIn({ past: { customerId, customerAddress }, messages }: Told): PastReply[] {
  const replies: PastReply[] = [];
  const said: PastReply["thread"] = [];
  let mood: Mood = "calm";
  for (const { kind, automatic, mood: seen, id: messageId, conversationId, personId, at, text } of messages) {
    if (kind === "reply" && personId) {
      replies.push({ messageId, conversationId, customerId, customerAddress, personId, at, text, mood, thread: said.slice(-LATEST) });
    }
    if (kind === "incoming") mood = seen ?? mood;
    if ((kind === "incoming" || kind === "reply") && !automatic) said.push({ from: kind === "reply" ? "agent" : "customer", text });
  }
  return replies;
}
