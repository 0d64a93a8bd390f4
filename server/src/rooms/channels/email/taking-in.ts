import type { Desk, Tx } from "../../../core/desk.ts";
import { hashOf } from "../../../core/files.ts";
import { noteDelivery, receive, type Incoming, type Received } from "../../conversations/index.ts";
import { contentHashOf } from "./content-hash.ts";
import { defaultLimits, readMail, splitText, Unreadable, type Address, type ReadMail } from "./reading/index.ts";
import { tokenIn, type Token } from "./token.ts";

export type Mailbox = { workspaceId: string; channelId: string; address: string };

/**
 * Take in one mail: the raw form is kept first, then what could be read of it is stored once. Only when this has returned may the road by which it came
 * acknowledge it.
 */
export async function takeIn(desk: Desk, mailbox: Mailbox, raw: Uint8Array): Promise<Received> {
  const limits = { ...defaultLimits, mail: desk.config.maxMailBytes };
  const [rawHash, mail] = await Promise.all([desk.files.keep(mailbox.workspaceId, raw), readMail(raw, limits).catch(whatCouldNotBeRead)]);
  if (mail instanceof Unreadable) return receive(desk, mailbox.workspaceId, unreadable(mailbox, raw, rawHash));
  const own = ourOwn(desk, mailbox, mail);
  if (own) return { outcome: "repeated", ...own, customerId: null };
  const token = tokenIn(desk.vault, mailbox.workspaceId, [...mail.references, ...(mail.bounce?.originalMessageId ? [mail.bounce.originalMessageId] : [])]);
  const incoming = await readable(desk, mailbox, { mail, rawHash, token });
  return receive(desk, mailbox.workspaceId, incoming, (tx, received) => noteBounce(tx, { mail, token, received }));
}

function whatCouldNotBeRead(cause: unknown): Unreadable {
  if (cause instanceof Unreadable) return cause;
  throw cause;
}

/** A copy of what we sent ourselves, come back by a list or a copy to oneself: it is in the thread already. */
function ourOwn(desk: Desk, { workspaceId, address }: Mailbox, { from, messageId }: ReadMail): Token | null {
  const isFromUs = from?.address.toLowerCase() === address.toLowerCase();
  return isFromUs && messageId ? tokenIn(desk.vault, workspaceId, [messageId]) : null;
}

async function readable(desk: Desk, mailbox: Mailbox, { mail, rawHash, token }: { mail: ReadMail; rawHash: string; token: Token | null }): Promise<Incoming> {
  const { workspaceId, channelId } = mailbox;
  const contentHash = contentHashOf(mail);
  const sender = senderOf(mail);
  const { quoted, signature } = splitText(mail.text);
  const html = mail.html;
  return {
    channelId,
    sender: { kind: "email", address: sender.address, name: sender.name },
    externalId: mail.messageId ?? contentHash,
    contentHash,
    text: mail.newText,
    quoted: [signature, quoted].filter(Boolean).join("\n\n") || null,
    subject: mail.subject,
    htmlHash: html ? await desk.files.keep(workspaceId, Buffer.from(html)) : null,
    hasRemoteImages: html?.includes("data-remote-src") ?? false,
    rawHash,
    unreadable: false,
    automatic: mail.kind !== "message",
    headerId: mail.messageId,
    references: mail.references.slice(-50),
    conversationId: token?.conversationId ?? null,
    fromLine: mail.from ? asLine(mail.from) : null,
    toLines: mail.to.slice(0, 100).map(asLine),
    ccLines: mail.cc.slice(0, 100).map(asLine),
    saidAt: mail.date,
    attachments: await keepFiles(desk, workspaceId, mail),
  };
}

/** Whom to answer: Reply-To where it names someone, as forms on web sites do; else From. */
function senderOf({ from, replyTo, kind }: ReadMail): Address {
  const asked = kind === "message" ? replyTo.find((one) => one.address.includes("@")) : undefined;
  const sender = asked ?? from;
  if (!sender || !sender.address.includes("@")) return { name: sender?.name ?? "", address: "unknown@invalid" };
  return { address: sender.address, name: sender.name || (asked && from?.address === asked.address ? from.name : "") };
}

const asLine = ({ name, address }: Address): string => (name === "" ? address : `${name} <${address}>`);

async function keepFiles(desk: Desk, workspaceId: string, { attachments }: ReadMail): Promise<Incoming["attachments"]> {
  const kept: Incoming["attachments"] = [];
  for (const { content, ...file } of attachments) kept.push({ ...file, hash: await desk.files.keep(workspaceId, content) });
  return kept;
}

/** What came back as undeliverable for good marks the reply that it was about. */
async function noteBounce(tx: Tx, { mail, token, received }: { mail: ReadMail; token: Token | null; received: Received }): Promise<void> {
  if (!mail.bounce || !token || received.outcome === "repeated" || mail.bounce.status?.startsWith("4")) return;
  await noteDelivery(tx, token.messageId, { state: "bounced", outcome: outcomeOf(mail.bounce.status), detail: (mail.bounce.diagnostic ?? mail.bounce.status ?? "").slice(0, 500) });
}

/** The enhanced status (RFC 3463) in our words. */
function outcomeOf(status: string | null): string {
  if (status?.startsWith("5.1")) return "mailbox-unknown";
  if (status === "5.2.2") return "mailbox-full";
  return status === "5.3.4" ? "too-large" : "rejected";
}

/** Nothing could be read but perhaps who sent it; the raw form is there to look at. */
function unreadable({ channelId }: Mailbox, raw: Uint8Array, rawHash: string): Incoming {
  const head = Buffer.from(raw.subarray(0, 65_536)).toString("latin1");
  const address = /^from:.*?([^\s<>"',;:()]+@[^\s<>"',;:()]+)/im.exec(head)?.[1] ?? "unknown@invalid";
  return {
    channelId, sender: { kind: "email", address, name: "" }, externalId: rawHash, contentHash: hashOf(raw), text: "", quoted: null, subject: "", htmlHash: null, hasRemoteImages: false,
    rawHash, unreadable: true, automatic: false, headerId: null, references: [], conversationId: null, fromLine: null, toLines: [], ccLines: [], saidAt: null, attachments: [],
  };
}
