import { decodeText } from "../charset/decode.ts";

/** More encoded words than this in one field are left as they stand: no honest field has them. */
const MOST_WORDS = 1_000;

/** Binary text of an unstructured field to what it says: 8-bit text by guess, then encoded words (RFC 2047), also broken ones. */
export function decodeField(raw: string, hint: string | null = null): string {
  return decodeWords(decodeBytes(raw, hint));
}

/** Binary text to text; `hint` is the charset that the sender uses elsewhere. */
export function decodeBytes(raw: string, hint: string | null = null): string {
  if (!/[\u0080-\u00ff\u001b]/.test(raw)) return raw;
  return decodeText(Buffer.from(raw, "latin1"), hint);
}

export function decodeWords(text: string): string {
  return rewriteWords(text, (decoded) => decoded);
}

/** Encoded words made whole and UTF-8, so that a structured field can be parsed before they are decoded: a name may hold commas. */
export function normaliseWords(text: string): string {
  // The blank parts a name from an address that stands right behind it.
  return rewriteWords(text, (decoded) => `=?utf-8?B?${Buffer.from(decoded).toString("base64")}?= `);
}

type Word = { charset: string; bytes: Buffer; start: number; end: number };

function rewriteWords(text: string, write: (decoded: string) => string): string {
  if (!text.includes("=?")) return text;
  const words = findWords(text);
  let result = "";
  let done = 0;
  for (let at = 0; at < words.length;) {
    const run = sameCharsetRun(words, at, text);
    const [head, tail] = [run[0], run.at(-1)];
    if (!head || !tail) break;
    const gap = text.slice(done, head.start);
    // White space between two encoded words is there for the line's sake only.
    if (at === 0 || !/^\s*$/.test(gap)) result += gap;
    result += write(decodeText(Buffer.concat(run.map((word) => word.bytes)), head.charset));
    done = tail.end;
    at += run.length;
  }
  return result + text.slice(done);
}

/** Neighbours in one charset are decoded together, for some mailers split a character between them. */
function sameCharsetRun(words: Word[], from: number, text: string): Word[] {
  const run: Word[] = [];
  for (let at = from; at < words.length; at++) {
    const word = words[at];
    const before = run.at(-1);
    if (!word) break;
    if (before && (before.charset !== word.charset || !/^\s*$/.test(text.slice(before.end, word.start)))) break;
    run.push(word);
    // Each of these words begins and ends in ASCII, and decoders take the empty switch between two for an attack.
    if (word.charset.startsWith("iso-2022")) break;
  }
  return run;
}

function findWords(text: string): Word[] {
  const words: Word[] = [];
  const opening = /=\?([^?\s=]{1,60})\?([bq])\?/gi;
  for (let match = opening.exec(text); match && words.length < MOST_WORDS; match = opening.exec(text)) {
    const begin = match.index + match[0].length;
    const close = closing(text, begin);
    const charset = (match[1] ?? "").replace(/\*.*$/, "").toLowerCase();
    const bytes = decodeWord(text.slice(begin, close.text), match[2] ?? "");
    words.push({ charset, bytes, start: match.index, end: close.end });
    opening.lastIndex = close.end;
  }
  return words;
}

/** Some encoders leave "?" bare inside the word, so "?=" ends it only where a word can end; some cut the end off. */
function closing(text: string, begin: number): { text: number; end: number } {
  const within = text.slice(begin, begin + 2_000);
  const end = /\?=(?=$|[\s"'),.;:<>\]]|=\?)/.exec(within) ?? /\?=/.exec(within);
  if (end) return { text: begin + end.index, end: begin + end.index + 2 };
  const cut = /\?$|\s|$/.exec(within);
  const stop = begin + (cut?.index ?? within.length);
  return { text: stop, end: stop + (text[stop] === "?" ? 1 : 0) };
}

function decodeWord(encoded: string, encoding: string): Buffer {
  if (encoding.toLowerCase() === "b") {
    const units = encoded.replace(/\s+/g, "").split(/=+/);
    return Buffer.concat(units.map((unit) => Buffer.from(unit, "base64")));
  }
  // What stands unencoded in the word was 8-bit text that is decoded by now: back to bytes as UTF-8.
  const parts = encoded.replace(/_/g, " ").split(/=([0-9a-f]{2})/i);
  return Buffer.concat(parts.map((part, index) => (index % 2 === 1 ? Buffer.from(part, "hex") : Buffer.from(part))));
}
