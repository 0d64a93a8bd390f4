import type { Message } from "@guli/contract";
import { plus } from "../../core/clock.ts";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Task } from "../../core/jobs/running.ts";
import * as conversations from "../conversations/index.ts";
import { findCustomer } from "../customers/index.ts";
import { visitorOf } from "./chat/store.ts";
import { sendLetter } from "./email/sending.ts";
import { headerIdFor, writeLetter, type Draft } from "./email/writing-letters.ts";
import { noteTry } from "./sending-health.ts";
import { sendingMailbox, type StoredEmail } from "./store.ts";

/** How long a visitor may take to see a reply in the chat before it follows them by e-mail. */
const UNSEEN = { minutes: 2 };
const RECENT = 30;

type About = { conversationId: string; customerId: string };

/**
 * A reply has gone into a chat: what the visitor has not seen after a while follows them by e-mail, if they left an address. Who wrote last by e-mail is not
 * in the chat any more and gets it at once.
 */
export async function followByMail(tx: Tx, messageId: string, about: About): Promise<void> {
  if (!(await addressOf(tx, about))) return;
  const latest = await conversations.messagesOf(tx, about.conversationId, { before: null, limit: RECENT });
  const reply = latest.find(({ id }) => id === messageId);
  if (reply && !mayFollow(reply, latest)) return;
  tx.enqueue("copy-by-mail", { messageId, attempts: 1 }, { key: `copy:${messageId}`, runAt: wroteByMail(latest) ? tx.now : plus(tx.now, UNSEEN) });
}

const wroteByMail = (messages: Message[]): boolean => messages.findLast((one) => one.kind === "incoming")?.from != null;

/**
 * What the desk says by itself stays in the chat, unless it answers a mail: the address that a visitor typed in may be anybody's, and nobody has looked at the
 * words that the letter would quote.
 */
const mayFollow = (one: Message, latest: Message[]): boolean => !one.automatic || wroteByMail(latest.slice(0, latest.indexOf(one)));

/** Send what is unseen of a chat as one letter. Its token leads an answer by mail back into the chat's conversation. */
export const copyByMail: Task = async (desk, payload) => {
  const { workspaceId, messageId, attempts } = payload as { workspaceId: string; messageId: string; attempts: number };
  const prepared = await desk.transaction(workspaceId, (tx) => prepare(tx, messageId));
  if (!prepared) return;
  const outcome = await sendLetter(desk, workspaceId, { ...prepared, attempts });
  await note(desk, { workspaceId, messageId, attempts }, { outcome, mailboxId: prepared.mailbox.id });
};

async function note(
  desk: Desk,
  { workspaceId, messageId, attempts }: { workspaceId: string; messageId: string; attempts: number },
  so: { outcome: conversations.Outcome; mailboxId: string },
): Promise<void> {
  const { outcome } = so;
  await desk.transaction(workspaceId, async (tx) => {
    await noteTry(tx, so.mailboxId, outcome);
    if (outcome.state === "sent") return;
    if (outcome.state !== "queued") return conversations.noteCameBack(tx, messageId, outcome);
    tx.enqueue("copy-by-mail", { messageId, attempts: attempts + 1 }, { key: `copy:${messageId}`, runAt: outcome.nextTryAt });
  });
}

/** Null where there is nothing to send any more: it was seen, it left with an earlier letter, or no mailbox can send. */
async function prepare(tx: Tx, messageId: string): Promise<{ mailbox: StoredEmail; draft: Draft } | null> {
  const { conversationId } = await conversations.messageFor(tx, messageId);
  const { subject, customer } = await conversations.rowFor(tx, conversationId);
  const mailbox = await sendingMailbox(tx);
  const to = await addressOf(tx, { conversationId, customerId: customer.id });
  if (!mailbox || !to) return null;
  const headerId = headerIdFor(tx, mailbox, { conversationId, messageId });
  const [first, ...more] = await unseen(tx, { conversationId, headerId });
  if (first?.id !== messageId) return null;
  for (const one of [first, ...more]) await conversations.setHeaderId(tx, one.id, headerId);
  const files = (await Promise.all([first, ...more].map((one) => conversations.attachmentsOfMessage(tx, one.id)))).flat();
  const references = [...new Set(await conversations.headerIds(tx, conversationId))];
  const draft = await writeLetter(tx, {
    mailbox,
    conversation: { id: conversationId, customerId: customer.id, subject },
    messages: [first, ...more],
    to: [to],
    cc: [],
    references,
    files,
    automatic: false,
  });
  return { mailbox, draft };
}

/** Replies in the chat that the visitor has not seen and that no other letter holds, oldest first. */
async function unseen(tx: Tx, { conversationId, headerId }: { conversationId: string; headerId: string }): Promise<Message[]> {
  const latest = await conversations.messagesOf(tx, conversationId, { before: null, limit: RECENT });
  const replies = latest
    .filter(({ kind, delivery, seenAt }) => kind === "reply" && delivery?.state === "sent" && seenAt === null)
    .filter((one) => mayFollow(one, latest));
  const known = await conversations.headerIdsById(
    tx,
    replies.map((one) => one.id),
  );
  return replies.filter(({ id }) => (known.get(id) ?? headerId) === headerId);
}

/** What they told the chat, or what we know of them. */
async function addressOf(tx: Tx, { conversationId, customerId }: About): Promise<string | null> {
  const told = (await visitorOf(tx, conversationId))?.email;
  return told ?? (await findCustomer(tx, customerId))?.addresses.find(({ kind }) => kind === "email")?.address ?? null;
}
