import { createHash } from "node:crypto";
import type { ChannelKind, ConversationRow, Extra, Message, writeReply as contract } from "@guli/contract";
import type { z } from "zod";
import { plus, type Instant } from "../../core/clock.ts";
import type { Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { newId } from "../../core/ids.ts";
import { refuse } from "../../core/refusal.ts";
import { workspaceOf } from "../workspaces/index.ts";
import { conversationToChangeFor, messageFor, rowFor } from "./finding.ts";
import { previewOf } from "./rules/arriving.ts";
import type { Conversation } from "./rules/conversation.ts";
import { answer, isStale, undoWindow } from "./rules/replying.ts";
import { takesFreeWords } from "./rules/windows.ts";
import { hangOn } from "./store/attachments.ts";
import { knownChannel, type KnownChannel } from "./store/channels.ts";
import { messageByKey } from "./store/messages.ts";
import { writeReply } from "./store/outgoing.ts";

type Input = z.output<typeof contract.body> & { conversationId: string };
type Answered = { message: Message; conversation: ConversationRow };

/** The conversation, locked, with the way out to its customer: what `reply` goes on from. */
type Begun = { before: Conversation; channelKind: ChannelKind; /** Everybody will read it. */ isPublic: boolean };

/** Whether a reply may be written; or the one that is known already, since the same key twice is one reply. */
export async function beginReply(tx: Tx, input: Input): Promise<{ known: Answered } | Begun> {
  const before = await conversationToChangeFor(tx, input.conversationId);
  const [known, channel] = await Promise.all([input.key && messageByKey(tx, replyKey(input.key)), knownChannel(tx, before.channelId)]);
  if (known) return { known: await shown(tx, { messageId: known, conversationId: before.id }) };
  const { kind: channelKind, public: isPublic = false } = mayReply(tx, before, { ...input, channel });
  return { before, channelKind, isPublic };
}

/** Answer the customer, where it has begun. It leaves after the undo window; until then it can be taken back. */
export async function reply(tx: Tx, who: Who, { before, channelKind, ...input }: Input & Begun): Promise<Answered> {
  const answered = answer(before, {
    preview: previewOf(input.body),
    attachments: input.attachmentIds.length,
    thenState: input.thenState,
    personId: who.personId,
    now: tx.now,
  });
  const key = input.key ? replyKey(input.key) : null;
  const { messageId, dueAt } = await send(tx, { before, after: answered, channelKind }, { ...input, by: who.personId, key });
  const { id: conversationId, customerId } = before;
  tx.record("reply.written", { person: who.personId }, { conversationId, messageId, customerId, channelKind, dueAt });
  if (answered.state === "resolved" && before.state !== "resolved") tx.record("conversation.resolved", { person: who.personId }, { conversationId, messageId });
  return shown(tx, { messageId, conversationId });
}

/** The app's key of what it sends, as an external key: sent twice over a shaky network, it is stored once. */
export const replyKey = (key: string): Buffer => createHash("sha256").update(`written:${key}`).digest();

export async function shown(tx: Tx, { messageId, conversationId }: { messageId: string; conversationId: string }): Promise<Answered> {
  const [message, conversation] = await Promise.all([messageFor(tx, messageId), rowFor(tx, conversationId)]);
  return { message, conversation };
}

function mayReply(tx: Tx, conversation: Conversation, { channel, ...input }: Input & { channel: KnownChannel | undefined }): KnownChannel {
  refuseUnfinished(input);
  if (!input.anyway && isStale(conversation, input.seenMessageId)) refuse("reply.stale");
  if (!channel?.open) refuse("channel.off");
  if (conversation.customerAddress === "" || BY_HAND.has(channel.kind)) refuse("reply.no-way");
  if (!input.template && !takesFreeWords(channel.kind, conversation.lastCustomerMessageAt, tx.now)) refuse("reply.window-closed");
  return channel;
}

/** What a suggestion left to the agent to say must not reach the customer as it stands. */
const GAP = "[…]";

export function refuseUnfinished({ body, attachmentIds, template }: Pick<Input, "body" | "attachmentIds" | "template">): void {
  const header = template?.header;
  if (header && "attachmentId" in header && !attachmentIds.includes(header.attachmentId)) refuse("attachment.not-found");
  if (body === "" && attachmentIds.length === 0) refuse("reply.empty");
  if (body.includes(GAP)) refuse("reply.unfilled", { body: "There is still a […] in it." });
}

/** Written down from a call or a visit: there is no way back on the same channel. */
const BY_HAND: ReadonlySet<ChannelKind> = new Set(["phone", "visit"]);

type Beside = Partial<Pick<Input, "quickReplies" | "template">>;
type Written = { body: string; attachmentIds: string[]; cc: string[]; by: string; key: Buffer | null } & Beside;
type Moved = { before: Conversation | null; after: Conversation; channelKind: ChannelKind };

/** Store a reply, held back until the undo window is over, with what hangs on it. */
export async function send(
  tx: Tx,
  { before, after, channelKind }: Moved,
  { body, attachmentIds, cc, by, key, ...beside }: Written,
): Promise<{ messageId: string; dueAt: Instant }> {
  const messageId = newId();
  const dueAt = plus(tx.now, { seconds: undoWindow((await workspaceOf(tx)).undoSeconds, channelKind) });
  const { id: conversationId, channelId, customerAddress } = after;
  await writeReply(tx, {
    before,
    after,
    message: {
      id: messageId,
      conversationId,
      kind: "reply",
      channelId,
      personId: by,
      externalKey: key,
      text: body,
      extras: extrasOf(beside),
      toLines: [customerAddress],
      ccLines: cc,
    },
    delivery: { messageId, conversationId, channelId, recipients: [customerAddress], cc, dueAt, automatic: false },
  });
  if ((await hangOn(tx, messageId, { ids: attachmentIds, by })) < attachmentIds.length) refuse("attachment.not-found");
  return { messageId, dueAt };
}

function extrasOf({ quickReplies = [], template }: Beside): Extra[] {
  const buttons: Extra[] = quickReplies.length > 0 ? [{ kind: "quick-replies", options: quickReplies }] : [];
  return template ? [...buttons, { kind: "template", ...template }] : buttons;
}
