import type { Desk, Tx } from "../../../core/desk.ts";
import { messagesOf, setHeaderId, type Outcome, type ToDeliver } from "../../conversations/index.ts";
import { customerFor } from "../../customers/index.ts";
import { signatureOf } from "../../people/index.ts";
import { workspaceOf } from "../../workspaces/index.ts";
import { channel, type StoredEmail } from "../store.ts";
import { compose, type Letter } from "./composing.ts";
import { outcomeOf } from "./outcomes.ts";
import { openSecrets } from "./passwords.ts";
import { messageIdOf } from "./token.ts";
import { transportFor } from "./transports.ts";

/**
 * Bring a reply out by SMTP. Its Message-ID is the same at every try and is noted before the first: if the process dies between the server's 250 and our
 * commit, the second copy is known by it. What goes wrong outside is the outcome.
 */
export async function sendMail(desk: Desk, workspaceId: string, reply: ToDeliver): Promise<Outcome> {
  const prepared = await desk.transaction(workspaceId, (tx) => prepare(tx, reply));
  if (!prepared) return { state: "failed", outcome: "no-way-out", detail: "" };
  const { mailbox, letter } = prepared;
  const { smtp } = mailbox.settings;
  if (!smtp) return { state: "failed", outcome: "no-way-out", detail: "" };
  try {
    const transport = await transportFor(desk, mailbox.id, { ...smtp, secret: openSecrets(desk, mailbox).smtp });
    const sent = await transport.sendMail(compose(letter));
    return { state: "sent", headerId: letter.messageId, detail: (sent.response ?? "").slice(0, 300) };
  } catch (cause) {
    return outcomeOf(cause as Error, { attempts: reply.delivery.attempts, now: desk.clock.now() });
  }
}

async function prepare(tx: Tx, reply: ToDeliver): Promise<{ mailbox: StoredEmail; letter: Letter } | null> {
  const { delivery, message, conversation, references } = reply;
  const mailbox = await channel(tx, delivery.channelId);
  if (mailbox?.kind !== "email") return null;
  const { address, senderName, signature } = mailbox.settings;
  const messageId = messageIdOf(tx.desk.vault, tx.workspaceId, { conversationId: conversation.id, messageId: message.id }, address.split("@")[1] ?? "guli.invalid");
  await setHeaderId(tx, message.id, messageId);
  const [workspace, customer] = [await workspaceOf(tx), await customerFor(tx, conversation.customerId)];
  const personal = message.personId ? await signatureOf(tx, message.personId) : "";
  const letter: Letter = {
    from: { name: senderName || workspace.name, address },
    to: delivery.recipients,
    cc: delivery.cc,
    subject: conversation.subject,
    text: message.text,
    signature: [personal, signature].filter((one) => one.trim() !== "").join("\n"),
    answers: await answered(tx, { conversationId: conversation.id, before: message.createdAt, author: customer.name }),
    language: customer.language ?? workspace.language,
    timeZone: customer.timeZone ?? workspace.timeZone,
    references: references.filter((id) => id !== messageId),
    messageId,
    files: await Promise.all(reply.files.map((file) => opened(tx, file))),
    automatic: delivery.automatic,
  };
  return { mailbox, letter };
}

async function opened(tx: Tx, { filename, contentType, hash }: ToDeliver["files"][number]): Promise<Letter["files"][number]> {
  const content = await tx.desk.files.read(tx.workspaceId, hash);
  if (!content) throw new Error(`the file ${hash} is gone`);
  return { filename, contentType, content };
}

/** The customer's last words before the reply: what it answers. */
async function answered(tx: Tx, { conversationId, before, author }: { conversationId: string; before: string; author: string }): Promise<Letter["answers"]> {
  const latest = await messagesOf(tx, conversationId, { before: null, limit: 20 });
  const theirs = latest.findLast((one) => one.kind === "incoming" && !one.automatic && one.createdAt <= before);
  return theirs ? { text: theirs.text, createdAt: theirs.createdAt, author } : null;
}
