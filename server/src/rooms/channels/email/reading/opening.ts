import type { Limits } from "./limits.ts";
import { Unreadable } from "./unreadable.ts";

const LF = 0x0a;
const CR = 0x0d;

/** The bytes of a mail, freed from what stands around it in files; throws `Unreadable` when they are no mail at all. */
export function mailBytes(raw: Uint8Array, limits: Limits): Buffer {
  if (raw.length > limits.mail) throw new Unreadable("too-large");
  let bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  if (bytes.length >= 8 && bytes.readUInt32BE(0) === 0xd0cf11e0) throw new Unreadable("outlook-msg");
  // Saved by a Windows editor
  if (bytes[0] === 0xff && bytes[1] === 0xfe) bytes = Buffer.from(bytes.subarray(2).toString("utf16le"));
  bytes = withLineFeeds(bytes);
  bytes = bytes.subarray(skipEnvelope(bytes));
  if (bytes.length === 0) throw new Unreadable("empty");
  if (!beginsLikeMail(bytes)) throw new Unreadable("not-a-mail");
  return bytes;
}

/** Files from old Macs end their lines with a carriage return alone. */
function withLineFeeds(bytes: Buffer): Buffer {
  const head = bytes.subarray(0, 65_536);
  if (head.includes(LF) || !head.includes(CR)) return bytes;
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf(CR); at >= 0; at = copy.indexOf(CR, at + 1)) copy[at] = LF;
  return copy;
}

/** Blank lines, a byte-order mark, and the line "From …" of mailbox files. */
function skipEnvelope(bytes: Buffer): number {
  let at = 0;
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) at = 3;
  while (isBlank(bytes[at])) at++;
  if (!/^>?From (?![ \t]*:)/.test(bytes.toString("latin1", at, at + 80))) return at;
  const feed = bytes.indexOf(LF, at);
  return feed < 0 ? bytes.length : feed + 1;
}

function isBlank(byte: number | undefined): boolean {
  return byte === LF || byte === CR || byte === 0x20 || byte === 0x09;
}

const fieldOfMail =
  /^(?:from|to|cc|bcc|subject|date|message-id|received|return-path|delivered-to|reply-to|sender|in-reply-to|references|mime-version|envelope-to|errors-to|priority|importance|precedence|organi[sz]ation|user-agent|comments|keywords|auto-submitted|thread-[a-z]+|dkim-signature|authentication-results|status|(?:x|list|content|resent|arc|apparently)-[!-9;-~]+)[ \t]*:/im;

/** At least one field that mails have, within the first lines. Any "Note: buy milk" looks like a field. */
function beginsLikeMail(bytes: Buffer): boolean {
  const head = bytes.toString("latin1", 0, 16_384);
  return fieldOfMail.test(head.split(/\n\r*\n/, 1)[0] ?? "");
}
