import type { Message } from "@guli/contract";
import type { Desk, Tx } from "../../../core/desk.ts";
import { messagesOf, type ToDeliver } from "../../conversations/index.ts";
import { customerFor } from "../../customers/index.ts";
import { signatureOf } from "../../people/index.ts";
import { workspaceOf } from "../../workspaces/index.ts";
import { publicUrl } from "../../../core/public-url.ts";
import type { StoredEmail } from "../store.ts";
import type { Letter } from "./composing.ts";
import { messageIdOf, type Token } from "./token.ts";

export type Draft = Omit<Letter, "files"> & { files: ToDeliver["files"] };
type About = {
  mailbox: StoredEmail;
  conversation: { id: string; customerId: string; subject: string };
  /** What is said; the first of them gives the letter its Message-ID. */
  messages: [Message, ...Message[]];
  to: string[];
  cc: string[];
  references: string[];
  files: ToDeliver["files"];
  automatic: boolean;
};

/** The Message-ID under which a reply leaves this mailbox: the same at every try. */
export function headerIdFor(tx: Tx, mailbox: StoredEmail, reply: Token): string {
  return messageIdOf(tx.desk.vault, tx.workspaceId, { ...reply, domain: mailbox.settings.address.split("@")[1] ?? "guli.invalid" });
}

/** Everything that a letter says, in the customer's language and time zone. */
export async function writeLetter(tx: Tx, { mailbox, conversation, messages, to, cc, references, files, automatic }: About): Promise<Draft> {
  const [first] = messages;
  const { address, senderName, signature } = mailbox.settings;
  const messageId = headerIdFor(tx, mailbox, { conversationId: conversation.id, messageId: first.id });
  const [workspace, customer] = [await workspaceOf(tx), await customerFor(tx, conversation.customerId)];
  const personal = first.personId ? await signatureOf(tx, first.personId) : "";
  return {
    from: { name: senderName || workspace.name, address },
    to,
    cc,
    subject: conversation.subject,
    text: messages
      .map((one) => one.text)
      .filter((text) => text !== "")
      .join("\n\n"),
    signature: [personal, signature].filter((one) => one.trim() !== "").join("\n"),
    answers: await answered(tx, { conversationId: conversation.id, before: first.createdAt, author: customer.name }),
    language: customer.language ?? workspace.language,
    timeZone: customer.timeZone ?? workspace.timeZone,
    references: references.filter((id) => id !== messageId && id.includes("@")),
    messageId,
    files,
    automatic,
    home: publicUrl(tx.desk),
  };
}

/** Ready to be sent. The files are opened here, outside of any transaction, since they need connections of their own. */
export async function withFiles(desk: Desk, workspaceId: string, { files, ...letter }: Draft): Promise<Letter> {
  const open = async ({ filename, contentType, hash }: ToDeliver["files"][number]) => {
    const content = await desk.files.read(workspaceId, hash);
    if (!content) throw new Error(`the file ${hash} is gone`);
    return { filename, contentType, content };
  };
  return { ...letter, files: await Promise.all(files.map(open)) };
}

/** The customer's last words before the reply: what it answers. */
async function answered(tx: Tx, { conversationId, before, author }: { conversationId: string; before: string; author: string }): Promise<Letter["answers"]> {
  const latest = await messagesOf(tx, conversationId, { before: null, limit: 20 });
  const theirs = latest.findLast((one) => one.kind === "incoming" && !one.automatic && one.createdAt <= before);
  return theirs ? { text: theirs.text, createdAt: theirs.createdAt, author } : null;
}
