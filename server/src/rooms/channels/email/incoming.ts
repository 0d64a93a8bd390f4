import type { Desk } from "../../../core/desk.ts";
import { hashOf, type Held } from "../../../core/files.ts";
import type { Incoming } from "../../conversations/index.ts";
import { contentHashOf } from "./content-hash.ts";
import { splitHtml, splitText, type Address, type ReadMail } from "./reading/index.ts";
import type { Token } from "./token.ts";

export type Mailbox = { workspaceId: string; channelId: string; teamId: string | null; address: string };

const NOBODY = "unknown@invalid";

/** A mail as a conversation takes it. What hangs on it is made ready to be kept. */
export async function readable(desk: Desk, mailbox: Mailbox, { mail, raw, token }: { mail: ReadMail; raw: Held; token: Token | null }): Promise<Incoming> {
  const { workspaceId } = mailbox;
  const { quoted, signature } = splitText(mail.text);
  const html = mail.html ? await desk.files.hold(workspaceId, Buffer.from(folded(mail.html))) : null;
  const { attachments, held } = await holdFiles(desk, workspaceId, mail);
  const contentHash = contentHashOf(mail);
  return {
    ...whoAndWhere(mailbox, mail, token),
    externalId: mail.messageId ?? contentHash,
    contentHash,
    text: mail.newText,
    quoted: [signature, quoted].filter(Boolean).join("\n\n") || null,
    htmlHash: html?.hash ?? null,
    hasRemoteImages: mail.html?.includes("data-remote-src") ?? false,
    rawHash: raw.hash,
    unreadable: false,
    attachments,
    files: [raw, ...(html ? [html] : []), ...held],
  };
}

/** Only the head of a mail, with a sentence of ours in place of its text. */
export function headOnly(mailbox: Mailbox, { mail, raw, token, text }: { mail: ReadMail; raw: Held; token: Token | null; text: string }): Incoming {
  return {
    ...whoAndWhere(mailbox, mail, token),
    externalId: mail.messageId ?? raw.hash,
    contentHash: raw.hash,
    text,
    quoted: null,
    htmlHash: null,
    hasRemoteImages: false,
    rawHash: raw.hash,
    unreadable: true,
    attachments: [],
    files: [raw],
  };
}

/** Nothing could be read but perhaps who sent it; the raw form is there to look at. */
export function unreadable({ workspaceId, channelId, teamId }: Mailbox, { raw, held, text = "" }: { raw: Uint8Array; held: Held; text?: string }): Incoming {
  const head = Buffer.from(raw.subarray(0, 65_536)).toString("latin1");
  const address = /^from:[^\n]{0,900}?([^\s<>"',;:()\0]{1,64}@[^\s<>"',;:()\0]{1,190})/im.exec(head)?.[1] ?? NOBODY;
  return {
    workspaceId,
    channelId,
    channelKind: "email",
    teamId,
    sender: { kind: "email", address, name: "" },
    externalId: held.hash,
    contentHash: hashOf(raw),
    text,
    quoted: null,
    subject: "",
    htmlHash: null,
    hasRemoteImages: false,
    rawHash: held.hash,
    unreadable: true,
    automatic: false,
    headerId: null,
    references: [],
    conversationId: null,
    fromLine: null,
    toLines: [],
    ccLines: [],
    saidAt: null,
    attachments: [],
    files: [held],
  };
}

type WhoAndWhere = Pick<
  Incoming,
  | "workspaceId"
  | "channelId"
  | "channelKind"
  | "teamId"
  | "sender"
  | "fromUs"
  | "subject"
  | "automatic"
  | "headerId"
  | "references"
  | "conversationId"
  | "fromLine"
  | "toLines"
  | "ccLines"
  | "saidAt"
>;

function whoAndWhere({ workspaceId, channelId, teamId, address }: Mailbox, mail: ReadMail, token: Token | null): WhoAndWhere {
  const sender = senderOf(mail);
  return {
    workspaceId,
    channelId,
    channelKind: "email",
    teamId,
    sender: { kind: "email", address: sender.address, name: sender.name },
    fromUs: sender.address.toLowerCase() === address.toLowerCase(),
    subject: mail.subject,
    automatic: mail.kind !== "message",
    headerId: mail.messageId,
    references: mail.references.slice(-50),
    conversationId: token?.conversationId ?? null,
    fromLine: mail.from ? asLine(mail.from) : null,
    toLines: mail.to.slice(0, 100).map(asLine),
    ccLines: mail.cc.slice(0, 100).map(asLine),
    saidAt: mail.date,
  };
}

/** Whom to answer: Reply-To where it names someone, as forms on web sites do; else From. */
function senderOf({ from, replyTo, kind }: ReadMail): Address {
  const asked = kind === "message" ? replyTo.find((one) => one.address.includes("@")) : undefined;
  const sender = asked ?? from;
  if (!sender || !sender.address.includes("@")) return { name: sender?.name ?? "", address: NOBODY };
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

/** What was newly written first, and what it quotes in one place below, which the thread folds behind "…". */
function folded(html: string): string {
  const { newHtml, quotedHtml } = splitHtml(html);
  return quotedHtml === "" ? html : `${newHtml}<div class="guli-quoted">${quotedHtml}</div>`;
}
