import type { Parameterised } from "../mime/parameters.ts";
import type { Part } from "../mime/parts.ts";
import { decodeTransfer } from "../mime/transfer.ts";
import { type Unpacked, unpackTnef } from "./tnef.ts";

export type Packing = { name: string | null; contentType?: string | null; contentId?: string | null; encoding?: string };

/** A file that came inside something else, as the part that it would have been. */
export function fileAsPart(body: Buffer, { name, contentType = null, contentId = null, encoding = "" }: Packing): Part {
  const type = contentType !== null && /^[\w.+-]+\/[\w.+-]+$/.test(contentType) ? contentType.toLowerCase() : "application/octet-stream";
  const disposition: Parameterised = { value: "attachment", params: new Map(name === null ? [] : [["filename", name]]) };
  const headers = new Map(contentId === null ? [] : [["content-id", [`<${contentId}>`]]]);
  return { headers, type: { value: type, params: new Map() }, disposition, encoding, body, children: [] };
}

/** What a part holds: most hold themselves. `words` are to be read where the mail has no others. */
export type Opened = { words: Part | null; files: Part[] };

/** The files in a winmail.dat come in its place; it stays where not all that is in it can be told. */
export function opened(part: Part): Opened {
  const unpacked = isTnef(part) ? unpackTnef(decodeTransfer(part.body, part.encoding)) : null;
  if (!unpacked) return { words: null, files: [part] };
  const files = unpacked.files.flatMap(({ content, ...packing }) => (content ? fileAsPart(content, packing) : []));
  const isAll = files.length === unpacked.files.length && files.length > 0;
  return { words: wordsOf(unpacked), files: isAll ? files : [...files, part] };
}

function wordsOf({ text, html }: Unpacked): Part | null {
  if (text.trim() === "") return html && fileAsPart(html, { name: null, contentType: "text/html" });
  return fileAsPart(Buffer.from(text), { name: null, contentType: "text/plain" });
}

function isTnef({ type, disposition }: Part): boolean {
  const name = disposition.params.get("filename") ?? type.params.get("name") ?? "";
  return /^application\/(?:vnd\.)?ms-tnef$/.test(type.value) || name.toLowerCase() === "winmail.dat";
}
