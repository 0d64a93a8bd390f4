import type { Desk, Tx } from "../../../core/desk.ts";
import { hashOf, type Held } from "../../../core/files.ts";
import { noteDelivery, receive, type Incoming, type Received } from "../../conversations/index.ts";
import { contentHashOf } from "./content-hash.ts";
import { defaultLimits, readMail, splitText, Unreadable, type Address, type ReadMail } from "./reading/index.ts";
import { tokenIn, type Token } from "./token.ts";

export type Mailbox = { workspaceId: string; channelId: string; teamId: string | null; address: string };

/**
 * Take in one mail: the raw form is kept first, then what could be read of it is stored once. Only when this has returned may the road by which it came
 * acknowledge it.
 */
export async function takeIn(desk: Desk, mailbox: Mailbox, raw: Uint8Array): Promise<Received> {
  const limits = { ...defaultLimits, mail: desk.config.maxMailBytes };
  const [held, mail] = await Promise.all([desk.files.hold(mailbox.workspaceId, raw), readMail(raw, limits).catch(whatCouldNotBeRead)]);
  if (mail instanceof Unreadable) return receive(desk, mailbox.workspaceId, unreadable(mailbox, raw, held));
  const own = ourOwn(desk, mailbox, mail);
  if (own) return { outcome: "repeated", ...own, customerId: null };
  const token = tokenIn(desk.vault, mailbox.workspaceId, [...mail.references, ...(mail.bounce?.originalMessageId ? [mail.bounce.originalMessageId] : [])]);
  const incoming = await readable(desk, mailbox, { mail, raw: held, token });
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

async function readable(desk: Desk, mailbox: Mailbox, { mail, raw, token }: { mail: ReadMail; raw: Held; token: Token | null }): Promise<Incoming> {
  const { workspaceId, channelId, teamId } = mailbox;
  const contentHash = contentHashOf(mail);
  const sender = senderOf(mail);
  const { quoted, signature } = splitText(mail.text);
  const html = mail.html ? await desk.files.hold(workspaceId, Buffer.from(mail.html)) : null;
  const { attachments, held } = await holdFiles(desk, workspaceId, mail);
  return {
    channelId,
    teamId,
    sender: { kind: "email", address: sender.address, name: sender.name },
    externalId: mail.messageId ?? contentHash,
    contentHash,
    text: mail.newText,
    quoted: [signature, quoted].filter(Boolean).join("\n\n") || null,
    subject: mail.subject,
    htmlHash: html?.hash ?? null,
    hasRemoteImages: mail.html?.includes("data-remote-src") ?? false,
    rawHash: raw.hash,
    unreadable: false,
    automatic: mail.kind !== "message",
    headerId: mail.messageId,
    references: mail.references.slice(-50),
    conversationId: token?.conversationId ?? null,
    fromLine: mail.from ? asLine(mail.from) : null,
    toLines: mail.to.slice(0, 100).map(asLine),
    ccLines: mail.cc.slice(0, 100).map(asLine),
    saidAt: mail.date,
    attachments,
    files: [raw, ...(html ? [html] : []), ...held],
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

async function holdFiles(desk: Desk, workspaceId: string, mail: ReadMail): Promise<{ attachments: Incoming["attachments"]; held: Held[] }> {
  const attachments: Incoming["attachments"] = [];
  const held: Held[] = [];
  for (const { content, ...file } of mail.attachments) {
    const one = await desk.files.hold(workspaceId, content);
    held.push(one);
    attachments.push({ ...file, hash: one.hash });
  }
  return { attachments, held };
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
function unreadable({ channelId, teamId }: Mailbox, raw: Uint8Array, held: Held): Incoming {
  const head = Buffer.from(raw.subarray(0, 65_536)).toString("latin1");
  const address = /^from:.*?([^\s<>"',;:()]+@[^\s<>"',;:()]+)/im.exec(head)?.[1] ?? "unknown@invalid";
  return {
    channelId, teamId, sender: { kind: "email", address, name: "" }, externalId: held.hash, contentHash: hashOf(raw), text: "", quoted: null, subject: "", htmlHash: null, hasRemoteImages: false,
    rawHash: held.hash, unreadable: true, automatic: false, headerId: null, references: [], conversationId: null, fromLine: null, toLines: [], ccLines: [], saidAt: null, attachments: [], files: [held],
  };
}
