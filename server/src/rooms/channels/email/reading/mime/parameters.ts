import { decodeText } from "../charset/decode.ts";
import { decodeField } from "../fields/words.ts";
import { trimBinary } from "./binary.ts";

/** `value; key=value; …` as in Content-Type and Content-Disposition. Value and keys are in lower case. */
export type Parameterised = { value: string; params: ReadonlyMap<string, string> };

/** What follows is cut: two thousand file names long. */
const LONGEST = 100_000;

/** Reads binary header text; what is written by RFC 2231 or RFC 2047 is decoded. Where a parameter stands twice, the first counts. */
export function readParameters(raw: string): Parameterised {
  const pieces = splitAtSemicolons(raw.slice(0, LONGEST));
  const head = trimBinary(pieces.shift() ?? "");
  // "text/plain charset=utf-8", the semicolon forgotten
  const gap = /\s(?=[\w*-]+\s*=)/.exec(head);
  if (gap) pieces.unshift(head.slice(gap.index + 1));
  const value = (gap ? head.slice(0, gap.index) : head).trim().toLowerCase();
  const plain = new Map<string, string>();
  for (const piece of pieces) {
    const equals = piece.indexOf("=");
    if (equals < 1) continue;
    const key = piece.slice(0, equals).trim().toLowerCase();
    if (!plain.has(key)) plain.set(key, unquote(trimBinary(piece.slice(equals + 1))));
  }
  return { value, params: joinContinuations(plain) };
}

/** Splits outside quotes, and leaves out comments, which may stand only where a token does not. */
function splitAtSemicolons(raw: string): string[] {
  const pieces: string[] = [];
  let piece = "";
  let quoted = false;
  let comment = 0;
  const lastClose = raw.lastIndexOf(")");
  for (let at = 0; at < raw.length; at++) {
    const sign = raw.charAt(at);
    if (sign === "\\" && (quoted || comment > 0)) {
      if (comment === 0) piece += sign + raw.charAt(at + 1);
      at++;
    } else if (comment > 0) {
      if (sign === "(") comment++;
      if (sign === ")") comment--;
    } else if (sign === '"') {
      quoted = !quoted;
      piece += sign;
    } else if (quoted) {
      piece += sign;
    } else if (sign === ";") {
      pieces.push(piece);
      piece = "";
    } else if (sign === "(" && at < lastClose && mayOpenComment(piece)) {
      comment = 1;
    } else {
      piece += sign;
    }
  }
  pieces.push(piece);
  return pieces;
}

/** Only where white space may stand; and never in a file's name, where "(1)" tells two copies apart. */
function mayOpenComment(before: string): boolean {
  return /^$|[ \t]$/.test(before.slice(-1)) && !/^\s*(?:file)?name/i.test(before.slice(0, 20));
}

function unquote(value: string): string {
  if (!value.startsWith('"')) return value;
  const close = closingQuote(value);
  return value.slice(1, close).replace(/\\(["\\])/g, "$1");
}

function closingQuote(value: string): number {
  for (let at = 1; at < value.length; at++) {
    if (value[at] === "\\") at++;
    else if (value[at] === '"') return at;
  }
  return value.length;
}

type Section = { order: number; encoded: boolean; value: string };

function joinContinuations(plain: ReadonlyMap<string, string>): Map<string, string> {
  const params = new Map<string, string>();
  const sections = new Map<string, Section[]>();
  for (const [key, value] of plain) {
    const star = /^([^*]+)\*(?:(\d{1,4})(\*)?)?$/.exec(key);
    if (!star?.[1]) {
      // A boundary is compared with the body byte for byte.
      params.set(key, key === "boundary" ? value : decodeField(value));
      continue;
    }
    const section = { order: Number(star[2] ?? 0), encoded: star[2] === undefined || star[3] === "*", value };
    sections.set(star[1], [...(sections.get(star[1]) ?? []), section]);
  }
  // An extended parameter outranks its plain twin, which is there for old readers.
  for (const [key, list] of sections) params.set(key, decodeSections(list));
  return params;
}

/** A character may be split between two sections, so bytes are joined before they are decoded. */
function decodeSections(sections: Section[]): string {
  sections.sort((one, other) => one.order - other.order);
  let charset: string | null = null;
  const bytes: Buffer[] = [];
  for (const [index, section] of sections.entries()) {
    let value = section.value;
    const labelled = index === 0 && section.encoded ? /^([^']*)'[^']*'([^]*)$/.exec(value) : null;
    if (labelled) {
      charset = labelled[1] || null;
      value = labelled[2] ?? "";
    }
    bytes.push(section.encoded ? percentDecoded(value) : Buffer.from(value, "latin1"));
  }
  const joined = decodeText(Buffer.concat(bytes), charset);
  return sections.some((section) => section.encoded) ? joined : decodeField(Buffer.concat(bytes).toString("latin1"));
}

function percentDecoded(value: string): Buffer {
  const text = value.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(text, "latin1");
}
