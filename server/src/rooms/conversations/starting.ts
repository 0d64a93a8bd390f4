import type { ConversationRow, Message, startConversation } from "@guli/contract";
import type { z } from "zod";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { newId } from "../../core/ids.ts";
import { refuse } from "../../core/refusal.ts";
import * as customers from "../customers/index.ts";
import { takeNumber } from "./numbering.ts";
import { send, shown } from "./replying.ts";
import { previewOf } from "./rules/arriving.ts";
import type { Conversation } from "./rules/conversation.ts";
import { answer } from "./rules/replying.ts";
import { knownChannel } from "./store/channels.ts";

type Input = z.output<typeof startConversation.body>;

/** Write to a customer first, by e-mail. */
export async function start(desk: Desk, who: Who, input: Input): Promise<{ conversation: ConversationRow; message: Message }> {
  if (input.body === "" && input.attachmentIds.length === 0) refuse("reply.empty");
  const number = await takeNumber(desk, who.workspaceId);
  return desk.transaction(who.workspaceId, async (tx) => {
    const channel = (await knownChannel(tx, input.channelId)) ?? refuse("channel.not-found");
    if (!channel.open) refuse("channel.off");
    if (channel.kind !== "email") refuse("reply.no-way");
    const customer = await addressed(tx, input);
    const blank = blankFor(tx, input, { customer, number, teamId: channel.teamId });
    const begun = answer(blank, {
      preview: previewOf(input.body),
      attachments: input.attachmentIds.length,
      thenState: "waiting",
      personId: who.personId,
      now: tx.now,
    });
    const { messageId, dueAt } = await send(tx, { before: null, after: begun, channelKind: "email" }, { ...input, cc: [], by: who.personId, key: null });
    await customers.noteVisits(tx, [{ customerId: customer.id, began: 1 }]);
    tx.record("reply.written", { person: who.personId }, { conversationId: begun.id, messageId, customerId: customer.id, channelKind: "email", dueAt });
    return shown(tx, { messageId, conversationId: begun.id });
  });
}

async function addressed(tx: Tx, { customerId, to }: Input): Promise<{ id: string; address: string }> {
  if (customerId) {
    const customer = await customers.customerFor(tx, customerId);
    const address = customer.addresses.find((one) => one.kind === "email" && (!to || one.address.toLowerCase() === to.toLowerCase()));
    return address ? { id: customer.id, address: address.address } : refuse("reply.no-way");
  }
  if (!to) refuse("request.invalid", { to: "Whom is it for?" });
  const { id } = await customers.recognise(tx, { kind: "email", address: to, name: "" });
  return { id, address: to };
}

function blankFor(
  tx: Tx,
  input: Input,
  { customer, number, teamId }: { customer: { id: string; address: string }; number: number; teamId: string | null },
): Conversation {
  return {
    id: newId(),
    number,
    subject: input.subject,
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
