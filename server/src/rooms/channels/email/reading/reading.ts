import { attachmentOf } from "./body/attachments.ts";
import { gatherBody } from "./body/gathering.ts";
import { readWords, type Words } from "./body/words.ts";
import { readAddresses } from "./fields/addresses.ts";
import { readDate } from "./fields/dates.ts";
import { readIds, unique } from "./fields/ids.ts";
import { oneLine } from "./fields/lines.ts";
import { decodeField } from "./fields/words.ts";
import { readDeskHeaders } from "./kind/desk-headers.ts";
import { readKind } from "./kind/kind.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import type { Address, ReadAttachment, ReadMail } from "./mail.ts";
import { all, first } from "./mime/headers.ts";
import { openParts, type Part } from "./mime/parts.ts";
import { mailBytes } from "./opening.ts";
import { Unreadable } from "./unreadable.ts";

/** A mail that only carries other mails is read from what it carries, to this depth. */
const DEEPEST_FORWARD = 3;
const LONGEST_SUBJECT = 2_000;

/** Reads a mail in RFC 5322 form as a desk needs it. Throws nothing but `Unreadable`, whatever the bytes. */
export async function readMail(raw: Uint8Array, limits: Limits = defaultLimits): Promise<ReadMail> {
  return read(raw, limits, DEEPEST_FORWARD);
}

async function read(raw: Uint8Array, limits: Limits, forwards: number): Promise<ReadMail> {
  const root = openParts(mailBytes(raw, limits), limits);
  const { pieces, files } = gatherBody(root);
  if (files.length > limits.attachments) throw new Unreadable("too-many-attachments");
  const fields = readFields(root);
  const attachments = files.map((file, index) => attachmentOf(file, index + 1));
  const forwarded = pieces.length === 0 && forwards > 0 ? await readForwarded(attachments, limits, forwards) : null;
  const words = forwarded ?? (await readWords(pieces, limits));
  if (words.html !== null) markShown(attachments, words.html);
  const { kind, bounce } = readKind({ ...fields, text: words.text, root });
  return { ...fields, ...words, attachments, kind, bounce };
}

type Fields = Pick<ReadMail, "messageId" | "inReplyTo" | "references" | "date" | "from" | "to" | "cc" | "replyTo" | "subject" | "headers">;

function readFields({ headers, type }: Part): Fields {
  // Whoever writes 8-bit text into a header writes it in the charset of the body.
  const hint = type.params.get("charset") ?? null;
  const addresses = (name: string): Address[] => readAddresses(all(headers, name), hint);
  const answered = readIds(first(headers, "in-reply-to"));
  return {
    messageId: readIds(first(headers, "message-id"))[0] ?? null,
    inReplyTo: answered[0] ?? null,
    references: unique([...readIds(first(headers, "references")), ...answered]),
    date: readDate(first(headers, "date")),
    from: addresses("from")[0] ?? addresses("sender")[0] ?? null,
    to: addresses("to"),
    cc: addresses("cc"),
    replyTo: addresses("reply-to"),
    subject: oneLine(decodeField((first(headers, "subject") ?? "").slice(0, 20_000), hint), LONGEST_SUBJECT),
    headers: readDeskHeaders(headers),
  };
}

/** Forwarded as attachments, without a word: the text of those mails is the text. */
async function readForwarded(attachments: ReadAttachment[], limits: Limits, forwards: number): Promise<Words | null> {
  const texts: string[] = [];
  for (const attachment of attachments.filter((one) => one.contentType === "message/rfc822").slice(0, 10)) {
    const inner = await read(attachment.content, limits, forwards - 1).catch(unlessUnreadable);
    if (inner) texts.push(`${headLines(inner)}\n\n${inner.text}`);
  }
  const text = texts.join("\n\n").slice(0, limits.text).toWellFormed().trim();
  return text === "" ? null : { text, newText: text, html: null, truncated: false };
}

/** What cannot be read inside a mail stays an attachment. */
function unlessUnreadable(error: unknown): null {
  if (error instanceof Unreadable) return null;
  throw error;
}

function headLines(mail: ReadMail): string {
  const from = mail.from ? `From: ${mail.from.name} <${mail.from.address}>` : "From:";
  return [from, `Date: ${mail.date ?? ""}`, `Subject: ${mail.subject}`].join("\n");
}

/** A part that the html shows is inline, whatever its header says. */
function markShown(attachments: ReadAttachment[], html: string): void {
  const shown = new Set([...html.matchAll(/src="cid:([^"]{1,998})"/gi)].map((match) => decodeCid(match[1] ?? "")));
  for (const attachment of attachments) if (attachment.contentId !== null && shown.has(attachment.contentId)) attachment.inline = true;
}

function decodeCid(escaped: string): string {
  const cid = escaped.replaceAll("&amp;", "&").replaceAll("&quot;", '"');
  try {
    return decodeURIComponent(cid);
  } catch {
    return cid; // a bare "%": it was never encoded
  }
}
