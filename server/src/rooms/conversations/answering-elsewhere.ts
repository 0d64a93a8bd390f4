import type { Extra } from "@guli/contract";
import type { Instant } from "../../core/clock.ts";
import { theDesk, type Tx } from "../../core/desk.ts";
import { newId } from "../../core/ids.ts";
import { findCustomer, noteVisits } from "../customers/index.ts";
import { externalKey, type Awaited } from "./receiving.ts";
import { takeNumbers } from "./retelling.ts";
import { previewOf } from "./rules/arriving.ts";
import type { Conversation } from "./rules/conversation.ts";
import { kindOfElsewhere } from "./rules/elsewhere.ts";
import { answer } from "./rules/replying.ts";
import { inShort } from "./rules/wordless.ts";
import { insertAttachments } from "./store/attachments.ts";
import { knownChannel, type KnownChannel } from "./store/channels.ts";
import { conversationToChange, insertConversation, latestAt, oneAfterAnother, save } from "./store/conversations.ts";
import { insertMessage, message as messageById } from "./store/messages.ts";
import { byPart } from "./store/parts.ts";
import { blankFor } from "./starting.ts";

/** An answer that somebody gave at the platform itself: in the page's inbox, on the phone. `at` is the platform's time of it. */
export type Elsewhere = {
  channelId: string;
  address: string;
  /** Who is known to be reached there, if anybody is: the desk can have a thread with them that they have not begun. */
  customerId: string | null;
  externalId: string;
  text: string;
  extras: Extra[];
  awaited: Awaited[];
  at: Instant | null;
};

/**
 * Keep it in the thread as a reply of nobody at the desk: the customer has been answered, and whoever opens the conversation has to know with what. What the
 * desk itself sent comes back just so, and is known by its pieces. Whether there is a thread for it.
 */
export async function answeredElsewhere(tx: Tx, one: Elsewhere): Promise<boolean> {
  const { channelId, address, externalId, text, extras, awaited, at } = one;
  if (await byPart(tx, { channelId, externalId })) return true;
  const channel = await knownChannel(tx, channelId);
  const before = channel && ((await whereTheyAre(tx, one)) ?? (await begun(tx, one, channel)));
  if (!channel || !before) return false;
  const { id: conversationId, customerId } = before;
  const messageId = newId();
  const message = { id: messageId, conversationId, kind: "reply" as const, channelId, externalKey: externalKey(channelId, externalId, "") };
  const theirs = before.lastCustomerMessageId ? await messageById(tx, before.lastCustomerMessageId) : undefined;
  const kind = kindOfElsewhere(theirs?.at ?? null, at);
  const automatic = kind === "automatic";
  if (!(await insertMessage(tx, { ...message, text, extras, toLines: [address], saidAt: at, placedAt: at, automatic }))) return true;
  await insertAttachments(
    tx,
    awaited.map((file) => ({ ...file, ...FETCHED_LATER, id: newId(), messageId })),
  );
  if (awaited.length > 0) tx.enqueue("fetch-files", { messageId }, { key: `fetch-files:${messageId}` });
  const written = { preview: previewOf(inShort({ text, extras, files: awaited })), attachments: awaited.length, personId: null, now: tx.now };
  const after = kind === "answer" ? answer(before, { ...written, thenState: "waiting" }) : before;
  await save(tx, before, { ...after, attachmentCount: before.attachmentCount + awaited.length });
  if (kind !== "answer") tx.record("conversation.changed", theDesk, { conversationId });
  else {
    tx.record("reply.written", theDesk, { conversationId, messageId, customerId, channelKind: channel.kind, dueAt: tx.now, elsewhere: true });
    tx.record("reply.sent", theDesk, { conversationId, messageId });
  }
  return true;
}

/** The thread that goes on. Whoever else would begin one waits until this is done. */
async function whereTheyAre(tx: Tx, { channelId, address }: Elsewhere): Promise<Conversation | undefined> {
  await oneAfterAnother(tx, channelId, address);
  const latest = await latestAt(tx, channelId, address);
  return latest && conversationToChange(tx, latest.id);
}

/** Somebody here wrote first, at the platform itself, to one of our customers. */
async function begun(
  tx: Tx,
  { address, customerId, text, extras, awaited }: Elsewhere,
  { id: channelId, teamId }: KnownChannel,
): Promise<Conversation | undefined> {
  const customer = customerId === null ? undefined : await findCustomer(tx, customerId);
  if (!customer) return undefined;
  const subject = inShort({ text, extras, files: awaited });
  const one = blankFor(tx, { channelId, subject, body: subject }, { customer: { id: customer.id, address }, number: await takeNumbers(tx, 1), teamId });
  await insertConversation(tx, one);
  await noteVisits(tx, [{ customerId: customer.id, began: 1 }]);
  return one;
}

const FETCHED_LATER = { inline: false, state: "fetching", trouble: null, hash: "", contentId: null, broughtBy: null } as const;
