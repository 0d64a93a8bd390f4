import { decodeText } from "../charset/decode.ts";
import type { Part } from "../mime/parts.ts";
import { decodeTransfer } from "../mime/transfer.ts";
import { unflow } from "./flowed.ts";

/** What one place of the body says, as plain text, as html, or as both. */
export type Piece = { plain: string | null; html: string | null };

/** More than the limits of text and html let through in any charset: the rest need not be decoded. */
const MOST_BYTES = 8_000_000;

export function readPiece(part: Part): Piece {
  const bytes = decodeTransfer(part.body, part.encoding).subarray(0, MOST_BYTES);
  const isHtml = part.type.value === "text/html" || (part.type.value.startsWith("multipart/") && looksLikeHtml(bytes));
  const label = part.type.params.get("charset") ?? (isHtml ? metaCharset(bytes) : null);
  const text = cleanText(decodeText(bytes, label));
  if (isHtml) return { plain: null, html: text };
  if (/^text\/(?:enriched|richtext)$/.test(part.type.value)) return { plain: withoutRichtext(text), html: null };
  const isFlowed = part.type.params.get("format")?.toLowerCase() === "flowed";
  const plain = isFlowed ? unflow(text, part.type.params.get("delsp")?.toLowerCase() === "yes") : text;
  return { plain, html: null };
}

export function joinPlain(pieces: Piece[]): string {
  return pieces.flatMap((piece) => piece.plain ?? []).join("\n");
}

/** Html of all pieces in order; what came as plain text only is escaped into it. Null when none has html. */
export function joinHtml(pieces: Piece[]): string | null {
  if (pieces.every((piece) => piece.html === null)) return null;
  return pieces.map((piece) => piece.html ?? plainAsHtml(piece.plain ?? "")).join("\n");
}

function plainAsHtml(text: string): string {
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return `<div>${escaped.replace(/\n/g, "<br>")}</div>`;
}

/** A multipart that could not be split may hold nothing but html. */
function looksLikeHtml(bytes: Buffer): boolean {
  return /<(?:html|body)[\s>]/i.test(bytes.toString("latin1", 0, 2_000));
}

/** RFC 1896 and its forerunner: what came before html in mail, and still comes from old systems. */
function withoutRichtext(text: string): string {
  return text
    .replace(/<param>[^<]{0,1000}<\/param>/gi, "")
    .replace(/<nl>/gi, "\n")
    .replace(/<\/?[a-z][\w-]{0,60}>/gi, "")
    .replaceAll("<<", "<");
}

/** What an html part says of itself when its header does not. */
function metaCharset(bytes: Buffer): string | null {
  const head = bytes.toString("latin1", 0, 2_000);
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(head)?.[1] ?? null;
}

const controls = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\ufeff]/g;

/** Line feeds alone break lines; no byte-order mark and no control characters, which no database and no screen wants. */
function cleanText(text: string): string {
  const lines = text.includes("\r") ? text.replace(/\r+\n?/g, "\n") : text;
  return lines.replace(controls, "");
}
