import type { ChannelKind, ConversationRow, Message, startConversation } from "@guli/contract";
import type { z } from "zod";
import type { Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { newId } from "../../core/ids.ts";
import { refuse } from "../../core/refusal.ts";
import * as customers from "../customers/index.ts";
import { refuseUnfinished, send, shown } from "./replying.ts";
import { previewOf, subjectOf } from "./rules/arriving.ts";
import type { Conversation } from "./rules/conversation.ts";
import { answer } from "./rules/replying.ts";
import { takesFreeWords } from "./rules/windows.ts";
import { knownChannel, type KnownChannel } from "./store/channels.ts";

type Input = z.output<typeof startConversation.body>;

type Started = { conversation: ConversationRow; message: Message };

/** Whom the first message is for, once it is known that it can leave. */
export type Addressee = { id: string; name: string; address: string };
export type BeganToStart = { channel: KnownChannel; addressee: Addressee };

/** The ways on which someone can be written to who has not written: with which kind of address. */
const BY: Partial<Record<ChannelKind, "email" | "phone">> = { email: "email", sms: "phone", whatsapp: "phone" };

/** Whether a first message can leave, and to whom. Refuses with `reply.no-way` on channels where the customer has to begin. */
export async function beginStart(tx: Tx, input: Input): Promise<BeganToStart> {
  refuseUnfinished(input);
  const channel = (await knownChannel(tx, input.channelId)) ?? refuse("channel.not-found");
  if (!channel.open) refuse("channel.off");
  const by = BY[channel.kind] ?? refuse("reply.no-way");
  if (channel.kind === "email" && !input.subject) refuse("request.invalid", { subject: "A letter needs a subject." });
  if (!input.template && !takesFreeWords(channel.kind, null, tx.now)) refuse("reply.window-closed");
  return { channel, addressee: await addressed(tx, { ...input, by }) };
}

/** Write to a customer first, where it has begun; `number` was taken before the transaction. */
export async function start(tx: Tx, who: Who, { number, channel, addressee, ...input }: Input & BeganToStart & { number: number }): Promise<Started> {
  const blank = blankFor(tx, input, { customer: addressee, number, teamId: channel.teamId });
  const begun = answer(blank, {
    preview: previewOf(input.body),
    attachments: input.attachmentIds.length,
    thenState: "waiting",
    personId: who.personId,
    now: tx.now,
  });
  const channelKind = channel.kind;
  const { messageId, dueAt } = await send(tx, { before: null, after: begun, channelKind }, { ...input, cc: [], by: who.personId, key: null });
  await customers.noteVisits(tx, [{ customerId: addressee.id, began: 1 }]);
  tx.record("reply.written", { person: who.personId }, { conversationId: begun.id, messageId, customerId: addressee.id, channelKind, dueAt });
  return shown(tx, { messageId, conversationId: begun.id });
}

async function addressed(tx: Tx, { customerId, to, by }: Input & { by: "email" | "phone" }): Promise<Addressee> {
  const folded = to && customers.foldAddress(by, to);
  if (customerId) {
    const customer = await customers.customerFor(tx, customerId);
    const address = customer.addresses.find((one) => one.kind === by && (!to || customers.foldAddress(by, one.address) === folded));
    return address ? { id: customer.id, name: customer.name, address: address.address } : refuse("reply.no-way");
  }
  const trouble = to ? customers.troubleWith(by, to) : "Whom is it for?";
  if (!to || trouble) refuse("request.invalid", { to: trouble ?? "Whom is it for?" });
  const { id, name } = await customers.recognise(tx, { kind: by, address: to, name: "" });
  return { id, name, address: by === "phone" ? customers.foldAddress("phone", to) : to };
}

/** A conversation that begins with our own words. */
export function blankFor(
  tx: Tx,
  input: Pick<Input, "channelId" | "body"> & { subject?: string | null | undefined },
  { customer, number, teamId }: { customer: { id: string; address: string }; number: number; teamId: string | null },
): Conversation {
  return {
    id: newId(),
    number,
    subject: subjectOf(input.subject ?? null, input.body),
    preview: "",
    customerId: customer.id,
    channelId: input.channelId,
    customerAddress: customer.address,
    state: "waiting",
    priority: "normal",
    assigneeId: null,
    teamId,
    tags: [],
    spam: false,
    waitingSince: null,
    snoozedUntil: null,
    resolvedAt: null,
    lastMessageAt: tx.now,
    lastMessageFrom: "agent",
    lastCustomerMessageAt: null,
    lastCustomerMessageId: null,
    mood: null,
    attachmentCount: 0,
    version: 1,
    createdAt: tx.now,
  };
}
