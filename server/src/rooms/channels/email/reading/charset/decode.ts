import { isAscii, isUtf8 } from "node:buffer";
import { createRequire } from "node:module";
import { TextDecoder } from "node:util";
import { guessCyrillic, shareOfHighLetters } from "./cyrillic.ts";
import { guessEastAsian } from "./east-asian.ts";
import { type Charset, resolveCharset } from "./labels.ts";
import { byteOrderMark, shareOfUtf8, wideText } from "./unicode.ts";
import { decodeUtf7 } from "./utf7.ts";

/** Decodes bytes whose label may be missing, misspelt or wrong. Never fails; what cannot be decoded becomes U+FFFD. */
export function decodeText(bytes: Uint8Array, label: string | null = null): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const declared = resolveCharset(label);
  if (isAscii(buffer)) return decodeSevenBit(buffer, declared);
  const marked = byteOrderMark(buffer) ?? wideText(buffer, declared);
  if (marked) return decodeAs(platform(marked), buffer);
  if (isUtf8(buffer) && !(declared && isMultibyte(declared) && isWhole(decodeAs(declared, buffer)))) {
    return buffer.toString("utf8");
  }
  return decodeEightBit(buffer, declared);
}

/** Seven bits may still carry another alphabet: by escapes, by shifts, or in pairs with a zero byte. */
function decodeSevenBit(buffer: Buffer, declared: Charset | null): string {
  const text = buffer.toString("latin1");
  if (declared?.via === "utf-7") return decodeUtf7(text);
  if (text.includes("\u001b$")) return decodeJapanese(text);
  const wide = text.includes("\0") ? wideText(buffer, declared) : null;
  return wide ? decodeAs(platform(wide), buffer) : text;
}

/** Decoders take a switch to ASCII and at once back for an attack; careless programs write it at each line they join. */
function decodeJapanese(text: string): string {
  const joined = text.replace(/\u001b\([BJ](?=\u001b)/g, "");
  return decodeAs(platform("iso-2022-jp"), Buffer.from(joined, "latin1"));
}

/** Neither ASCII nor UTF-8. What programs declare by default says as little as no label; and Cyrillic charsets are taken for each other. */
function decodeEightBit(buffer: Buffer, declared: Charset | null): string {
  // Mostly good UTF-8, cut or spoilt in places by a gateway
  if (shareOfUtf8(buffer) > 0.7) return decodeAs(platform("utf-8"), buffer);
  const name = declared?.name ?? "";
  const isNothing = declared === null || /^(?:utf|us-ascii$)/.test(name);
  // A charset of seven bits, and there are eight
  if (name === "iso-2022-jp") return decodeAs(platform(guessEastAsian(buffer) ?? name), buffer);
  if (!isNothing && name !== "windows-1252" && !cyrillic.has(name)) return decodeAs(declared, buffer);
  if (cyrillic.has(name) || shareOfHighLetters(buffer) >= 0.6) {
    const guess = guessCyrillic(buffer, name);
    if (guess.score >= 2.5) return decodeAs(platform(guess.charset), buffer);
    if (isNothing) return decodeAs(platform(guessEastAsian(buffer) ?? "windows-1252"), buffer);
  }
  return decodeAs(isNothing ? platform("windows-1252") : declared, buffer);
}

const cyrillic = new Set(["windows-1251", "koi8-r", "koi8-u", "iso-8859-5", "ibm866", "x-mac-cyrillic"]);

function platform(name: string): Charset {
  return { via: "platform", name };
}

function isMultibyte(charset: Charset): boolean {
  return /^(?:gb|big5|euc-|shift|iso-2022)/.test(charset.name);
}

function isWhole(text: string): boolean {
  return !text.includes("\ufffd");
}

function decodeAs(charset: Charset, buffer: Buffer): string {
  if (charset.via === "utf-7") return decodeUtf7(buffer.toString("latin1"));
  if (charset.via === "platform") return decoderFor(charset.name).decode(buffer);
  const iconv = loadIconv();
  if (!iconv.encodingExists(charset.name)) return decoderFor("windows-1252").decode(buffer);
  return iconv.decode(buffer, charset.name).toWellFormed();
}

const decoders = new Map<string, TextDecoder>();

/** Decoders hold no state between whole texts, and there are only as many as the platform has charsets. */
function decoderFor(name: string): TextDecoder {
  const decoder = decoders.get(name) ?? new TextDecoder(name);
  decoders.set(name, decoder);
  return decoder;
}

type Iconv = { encodingExists(name: string): boolean; decode(bytes: Buffer, name: string): string };
let loaded: Iconv | null = null;

/** Loaded when a mail first needs a charset that the platform lacks, such as the old Georgian ones. */
function loadIconv(): Iconv {
  loaded ??= createRequire(import.meta.url)("iconv-lite") as Iconv;
  return loaded;
}
