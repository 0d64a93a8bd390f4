import { first } from "../mime/headers.ts";
import { decodeField } from "../fields/words.ts";
import { readIds } from "../fields/ids.ts";
import type { ReadAttachment } from "../mail.ts";
import type { Part } from "../mime/parts.ts";
import { decodeTransfer } from "../mime/transfer.ts";
import { safeFilename } from "./filenames.ts";

/** Text types that are files by nature, whatever their disposition. */
const fileTypes = /^text\/(?:calendar|csv|v-?card|x-vcard|directory|rtf|xml|css|javascript|x-amp-html|watch-html|rfc822-headers|x-[\w-]+)$/;

/** Whether a leaf is to be read in place. A part that names a file is one, except for a first part that some mailers name so. */
export function isText(part: Part, hasText: boolean): boolean {
  const type = part.type.value;
  // A multipart that could not be split is read as it stands rather than lost.
  if (type.startsWith("multipart/")) return part.disposition.value !== "attachment" && !/signed|encrypted/.test(type);
  if (!type.startsWith("text/") || fileTypes.test(type)) return false;
  if (part.disposition.value === "attachment" || part.disposition.params.has("filename")) return false;
  return !hasText || !part.type.params.has("name");
}

export function attachmentOf(part: Part, number: number): ReadAttachment {
  const content = decodeTransfer(part.body, part.encoding);
  const given = part.disposition.params.get("filename") ?? part.type.params.get("name") ?? nameOfInner(part, content);
  return {
    filename: safeFilename(given, part.type.value, number),
    contentType: part.type.value,
    size: content.length,
    inline: part.disposition.value === "inline",
    contentId: readIds(first(part.headers, "content-id"))[0] ?? null,
    content,
  };
}

/** A forwarded mail is named after its subject. */
function nameOfInner(part: Part, content: Buffer): string | null {
  if (part.type.value !== "message/rfc822") return null;
  const subject = /^subject:[ \t]*([^\r\n]{1,200})/im.exec(content.toString("latin1", 0, 20_000))?.[1];
  const name = subject ? decodeField(subject).replace(/[/\\]/g, "_").trim() : "";
  return name === "" ? null : `${name}.eml`;
}
