import type { ChannelKind, ConversationState } from "@guli/contract";
import type { z } from "zod";
import type { Instant } from "../../core/clock.ts";
import type { Tx } from "../../core/desk.ts";
import * as conversations from "../conversations/index.ts";
import { provenEmails } from "../customers/index.ts";

/** What is known of the customer of a matter when they are to be asked. */
export type Reachable = {
  state: z.infer<typeof ConversationState>;
  resolvedAt: Instant | null;
  spam: boolean;
  blocked: boolean;
  channelOpen: boolean;
  answered: boolean;
  /** Where they are reached; null where that is not known to be theirs. */
  address: string | null;
  lastCustomerMessageAt: Instant | null;
  language: string | null;
  timeZone: string | null;
  /** Their latest words. */
  text: string;
};

/** A call, a visit and a form leave by mail: only to a mailbox that they have proven to be theirs. */
const BY_MAIL: ReadonlySet<ChannelKind> = new Set(["form", "phone", "visit"]);

/** By invitation; what is not there any more is missing. */
export async function reachable(
  tx: Tx,
  due: { id: string; conversationId: string; customerId: string; channelKind: ChannelKind }[],
): Promise<Map<string, Reachable>> {
  const ids = [...new Set(due.map(({ conversationId }) => conversationId))];
  const matters = new Map((await conversations.mattersToDecide(tx, ids)).map((one) => [one.id, one]));
  const threads = new Map((await conversations.unattended(tx, ids)).map((one) => [one.conversationId, one]));
  const emails = await provenEmails(
    tx,
    due.filter(({ channelKind }) => BY_MAIL.has(channelKind)).map(({ customerId }) => customerId),
  );
  const found = due.flatMap((one): [string, Reachable][] => {
    const [matter, thread] = [matters.get(one.conversationId), threads.get(one.conversationId)];
    if (!matter || !thread) return [];
    const { state, resolvedAt, spam, channelOpen, lastCustomerMessageAt } = matter;
    const { blocked, language, timeZone, text, answeredAt } = thread;
    const address = BY_MAIL.has(one.channelKind) ? (emails.get(one.customerId) ?? null) : thread.address.toLowerCase();
    const answered = BY_HAND.has(one.channelKind) || (answeredAt !== null && lastCustomerMessageAt !== null);
    return [[one.id, { state, resolvedAt, spam, blocked, channelOpen, answered, address, lastCustomerMessageAt, language, timeZone, text }]];
  });
  return new Map(found);
}

/** What was spoken was answered there and then. */
const BY_HAND: ReadonlySet<ChannelKind> = new Set(["phone", "visit"]);
