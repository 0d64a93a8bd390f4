import type { Part } from "../mime/parts.ts";
import { isText } from "./attachments.ts";
import { opened } from "./packed.ts";
import { type Piece, joinHtml, joinPlain, readPiece } from "./pieces.ts";
import { withoutUuencoded } from "./uuencoded.ts";

/** The leaves of a mail's tree: what people read, in order, and the files that hang on it. */
export type Body = { pieces: Piece[]; files: Part[] };

export function gatherBody(root: Part): Body {
  const body: Body = { pieces: [], files: [] };
  walk(root, body, false);
  openPacked(body);
  if (body.pieces.length > 0) return body;
  // Nothing to read, but a text that was marked as a file: it is the message.
  const text = body.files.find((file) => /^text\/(?:plain|html)$/.test(file.type.value) && file.disposition.value !== "attachment");
  return text ? { pieces: [readPiece(text)], files: body.files.filter((file) => file !== text) } : body;
}

function openPacked(body: Body): void {
  const packed = body.files.map(opened);
  body.files = packed.flatMap((one) => one.files);
  const words = packed.find((one) => one.words !== null)?.words;
  if (words && body.pieces.length === 0) takeText(words, body);
}

function walk(part: Part, body: Body, inAlternative: boolean): void {
  if (part.children.length > 0) {
    if (part.type.value === "multipart/alternative") walkAlternative(part, body);
    else for (const child of part.children) walk(child, body, inAlternative);
  } else if (isText(part, body.pieces.length > 0)) {
    takeText(part, body);
  } else if (!isRepetition(part, inAlternative) && !isHollow(part)) {
    body.files.push(part);
  }
}

function takeText(part: Part, body: Body): void {
  const { plain, html } = readPiece(part);
  const sifted = plain === null ? null : withoutUuencoded(plain);
  if (sifted) body.files.push(...sifted.files);
  const words = sifted?.text ?? null;
  if ((words ?? html ?? "").trim() !== "") body.pieces.push({ plain: words, html });
}

/** One thing said in several forms: the first plain one and the richest html one are taken, and what hangs on any of them. */
function walkAlternative(part: Part, body: Body): void {
  const forms = part.children.map((child) => {
    const form: Body = { pieces: [], files: body.files };
    walk(child, form, true);
    return form.pieces;
  });
  const plain = forms.find((pieces) => pieces.some((piece) => piece.plain !== null)) ?? [];
  const rich = forms.findLast((pieces) => pieces.some((piece) => piece.html !== null)) ?? [];
  if (plain === rich || rich.length === 0) body.pieces.push(...plain);
  else if (plain.length === 0) body.pieces.push(...rich);
  else body.pieces.push({ plain: joinPlain(plain), html: joinHtml(rich) });
}

/** AMP and watch versions say again what the other alternatives say. */
function isRepetition(part: Part, inAlternative: boolean): boolean {
  return inAlternative && /^text\/(?:x-amp-html|watch-html)$/.test(part.type.value);
}

function isHollow(part: Part): boolean {
  return part.body.length === 0 && part.disposition.value === "" && !part.type.params.has("name");
}
