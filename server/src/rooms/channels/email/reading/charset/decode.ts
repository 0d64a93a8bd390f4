import { isAscii, isUtf8 } from "node:buffer";
import { createRequire } from "node:module";
import { TextDecoder } from "node:util";
import { guessCyrillic, shareOfHighLetters } from "./cyrillic.ts";
import { type Charset, resolveCharset } from "./labels.ts";
import { decodeUtf7 } from "./utf7.ts";

/** Decodes bytes whose label may be missing, misspelt or wrong. Never fails; what cannot be decoded becomes U+FFFD. */
export function decodeText(bytes: Uint8Array, label: string | null = null): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const declared = resolveCharset(label);
  if (isAscii(buffer)) return decodeAscii(buffer, declared);
  const marked = byteOrderMark(buffer) ?? wideText(buffer, declared);
  if (marked) return decodeAs({ via: "platform", name: marked }, buffer);
  if (isUtf8(buffer) && !(declared && isMultibyte(declared) && !looksBroken(decodeAs(declared, buffer)))) {
    return buffer.toString("utf8");
  }
  return decodeEightBit(buffer, declared);
}

/** Seven bits may still carry another alphabet: by escapes, by shifts, or in pairs with a zero byte. */
function decodeAscii(buffer: Buffer, declared: Charset | null): string {
  const text = buffer.toString("latin1");
  if (declared?.via === "utf-7") return decodeUtf7(text);
  if (text.includes("\u001b$")) return decodeAs({ via: "platform", name: "iso-2022-jp" }, buffer);
  if (text.includes("\0")) {
    const wide = wideText(buffer, declared);
    if (wide) return decodeAs({ via: "platform", name: wide }, buffer);
  }
  return text;
}

function decodeEightBit(buffer: Buffer, declared: Charset | null): string {
  // Mostly good UTF-8, cut or spoilt in places by a gateway
  if (shareOfUtf8(buffer) > 0.7) return new TextDecoder().decode(buffer);
  const name = declared?.name ?? "";
  const isVague = declared === null || name === "utf-8" || westEuropean.has(name) || declared.via === "utf-7";
  if (!isVague && !cyrillic.has(name)) return decodeAs(declared, buffer);
  if (isVague && shareOfHighLetters(buffer) < 0.6) {
    return decodeAs({ via: "platform", name: westEuropean.has(name) ? name : "windows-1252" }, buffer);
  }
  const guess = guessCyrillic(buffer, name);
  if (guess.score >= 2.5) return decodeAs({ via: "platform", name: guess.charset }, buffer);
  return decodeAs(isVague ? unnamedEastAsian(buffer) : declared, buffer);
}

const westEuropean = new Set(
  ["us-ascii", "ascii", "iso-8859-1", "iso8859-1", "latin1", "windows-1252", "cp1252", "iso-8859-15", "macintosh"],
);
const cyrillic = new Set(["windows-1251", "cp1251", "koi8-r", "koi8-u", "iso-8859-5", "ibm866", "cp866", "x-mac-cyrillic"]);

function isMultibyte(charset: Charset): boolean {
  return /^(?:gb|big5|euc-|shift|iso-2022|ks|sjis|ms932)/.test(charset.name);
}

function looksBroken(text: string): boolean {
  return text.includes("\ufffd");
}

function byteOrderMark(buffer: Buffer): string | null {
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return "utf-16le";
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return "utf-16be";
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) return "utf-8";
  return null;
}

/** UTF-16 without a mark: declared or not, its zero bytes lie at every other place. */
function wideText(buffer: Buffer, declared: Charset | null): string | null {
  const zeros = [0, 0];
  const sample = buffer.subarray(0, 4_000);
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = Math.max(even, odd);
  const isDeclared = /^(?:utf-16|ucs-2|unicode)/.test(declared?.name ?? "");
  if (most > sample.length / 8 && Math.min(even, odd) < most / 4) return even > odd ? "utf-16be" : "utf-16le";
  return isDeclared && !isUtf8(buffer) ? (declared?.name ?? null) : null;
}

/** The share of bytes above ASCII that belong to well-formed UTF-8. */
function shareOfUtf8(buffer: Buffer): number {
  const text = new TextDecoder().decode(buffer.subarray(0, 20_000));
  let good = 0;
  let bad = 0;
  for (const sign of text) {
    if (sign === "\ufffd") bad++;
    else if (sign.charCodeAt(0) >= 0x80) good += 2;
  }
  return good / Math.max(1, good + bad);
}

/** Bytes with high letters throughout that do not read as Cyrillic: GB 18030 if they are valid in it. */
function unnamedEastAsian(buffer: Buffer): Charset {
  try {
    new TextDecoder("gb18030", { fatal: true }).decode(buffer);
    return { via: "platform", name: "gb18030" };
  } catch {
    return { via: "platform", name: "windows-1252" }; // not valid GB 18030
  }
}

function decodeAs(charset: Charset, buffer: Buffer): string {
  if (charset.via === "utf-7") return decodeUtf7(buffer.toString("latin1"));
  if (charset.via === "platform") return decoderFor(charset.name).decode(buffer);
  const iconv = loadIconv();
  return iconv.encodingExists(charset.name) ? iconv.decode(buffer, charset.name) : new TextDecoder("windows-1252").decode(buffer);
}

const decoders = new Map<string, TextDecoder>();

/** Decoders hold no state between whole texts, and there are only as many as the platform has charsets. */
function decoderFor(name: string): TextDecoder {
  const decoder = decoders.get(name) ?? new TextDecoder(name);
  decoders.set(name, decoder);
  return decoder;
}

type Iconv = { encodingExists(name: string): boolean; decode(bytes: Buffer, name: string): string };
let iconv: Iconv | null = null;

/** Loaded when a mail first needs a charset that the platform lacks, such as the old Georgian ones. */
function loadIconv(): Iconv {
  iconv ??= createRequire(import.meta.url)("iconv-lite") as Iconv;
  return iconv;
}
