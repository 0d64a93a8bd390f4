import { hasDate, hasTime, mayEnd } from "./attribution.ts";
import { isBlank, isRule, lastWritten, type Line, nextWritten } from "./lines.ts";
import { formKeys, forwarded, headerRoles, replyAbove, sentKeys } from "./words.ts";

/** Index of the line where an old mail begins without marks, its heading included; null if none does. */
export function beginOfOldMail(lines: readonly Line[]): number | null {
  const begin = lines.findIndex((line, at) => !line.quoted && oldMailBegins(lines, at));
  return begin < 0 ? null : withItsHeading(lines, begin);
}

/** Whether the mail that is answered or forwarded begins at this line: with its header as text, or with a line that announces it. */
export function oldMailBegins(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? "";
  if (text.length > 300 || text === "") return false;
  if (announces(text)) {
    const next = nextWritten(lines, at + 1);
    if (!forwarded.test(text.toLowerCase())) return isHeaderBlock(lines, next, true);
    return isFramed(text) || hasHeaderSoon(lines, next);
  }
  return (/^\s*[-#_=*—]/.test(text) && replyAbove.test(text)) || isHeaderBlock(lines, at, false);
}

/** A line between dashes that announces a quote which is marked: answers may follow that quote, so not all below is old. */
export function headsMarkedQuote(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? "";
  if (text.length > 300 || !announces(text) || !forwarded.test(text.toLowerCase())) return false;
  const next = nextWritten(lines, at + 1);
  if (readHeader(lines[next]?.text ?? "") && !mayEnd(lines[next]?.text ?? "")) return false;
  return lines.slice(next, next + 5).some((line) => line.quoted);
}

/** The rules, blank lines and headings above the old mail that belong to it. */
export function withItsHeading(lines: readonly Line[], begin: number): number {
  let at = begin;
  for (;;) {
    const above = lastWritten(lines, at);
    const line = lines[above];
    if (line === undefined || line.quoted || !(isRule(line.text) || isHeading(line.text))) return at;
    at = above;
  }
}

/** A few words and a colon: "Begin forwarded message:". More words are the sender's own: "Please see what the original message says:". */
function isHeading(text: string): boolean {
  return text.length < 80 && /[:：\-_]\s*$/.test(text) && text.trim().split(/\s+/).length <= 5 && forwarded.test(text.toLowerCase());
}

/** Words between dashes: "-----Original Message-----", in whatever language. */
function announces(text: string): boolean {
  return (isFramed(text) && /^[\p{L}\p{M}'’ :.()]{4,60}$/u.test(text.replace(/[-_=~*]+/g, " ").trim())) || isHeading(text);
}

function isFramed(text: string): boolean {
  return /^[\s*]*[-_=~]{2}/.test(text) && /[-_=~]{2}[\s*]{0,9}$/.test(text);
}

/** After known words without dashes a single header line is enough, or a quote. */
function hasHeaderSoon(lines: readonly Line[], next: number): boolean {
  return lines.slice(next, next + 4).some((line) => line.quoted || headerRoles.has(readHeader(line.text)?.key ?? ""));
}

type HeaderLine = { key: string; value: string };

function readHeader(text: string): HeaderLine | null {
  const colon = text.search(/[:：]/);
  if (colon < 1 || colon > 32) return null;
  const key = text
    .slice(0, colon)
    .replace(/[*_|]+/g, "")
    .trim()
    .toLowerCase();
  const value = text.slice(colon + 1).replace(/^[\s*_]+/, "");
  return /^[\p{L}\p{M}][\p{L}\p{M}'’ʻ -]*$/u.test(key) ? { key, value } : null;
}

/**
 * Three header lines close together, in a language that is known, with a subject or an address; or in any other language with
 * an address and a time. Forms and orders look alike: "Name:", "Phone:", "From: Tbilisi".
 */
function isHeaderBlock(lines: readonly Line[], at: number, announced: boolean): boolean {
  const opening = readHeader(lines[at]?.text ?? "");
  if (!opening) return false;
  const isKnown = headerRoles.has(opening.key);
  if (!isKnown && !announced && at > 0 && !isBlank(lines[at - 1]) && !isRule(lines[at - 1]?.text ?? "")) return false;
  const block = readBlock(lines, at);
  return isKnown ? hasKnownHeaders(block, announced) : hasHeadersByShape(block);
}

/** The header lines from here, single blank lines and a few broken lines between them allowed. */
function readBlock(lines: readonly Line[], start: number): HeaderLine[] {
  const block: HeaderLine[] = [];
  let others = 0;
  for (let at = start; at < Math.min(start + 14, lines.length) && block.length < 9; at++) {
    const line = lines[at];
    if (line === undefined || line.quoted) break;
    const header = readHeader(line.text);
    if (header) block.push(header);
    else if (isBlank(line) && !isBlank(lines[at + 1])) {
      if (!readHeader(lines[at + 1]?.text ?? "")) break;
    } else if (isBlank(line) || ++others > 3) break;
  }
  return block;
}

function hasKnownHeaders(block: HeaderLine[], announced: boolean): boolean {
  const roles = new Set(block.map((header) => headerRoles.get(header.key)));
  if (!roles.has("from")) return false;
  const known = ["from", "date", "to", "subject"] as const;
  const count = known.filter((role) => roles.has(role)).length;
  if (announced && count >= 2) return true;
  const sender = block.find((header) => headerRoles.get(header.key) === "from")?.value ?? "";
  const wasSent = block.some((header) => sentKeys.test(header.key) && hasTime(header.value));
  return count >= 3 && (roles.has("subject") || sender.includes("@") || wasSent);
}

function hasHeadersByShape(block: HeaderLine[]): boolean {
  if (block.length < 3 || block.some((header) => formKeys.test(header.key))) return false;
  const hasAddress = block.slice(0, 3).some((header) => /<[^<>\s]+@[^<>\s]+>|\[mailto:/.test(header.value));
  return hasAddress && block.slice(0, 4).some((header) => hasDate(header.value) && hasTime(header.value));
}
