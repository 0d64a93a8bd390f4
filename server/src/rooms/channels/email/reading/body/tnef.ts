import { decodeText } from "../charset/decode.ts";
import { decompressRtf } from "./compressed-rtf.ts";
import { textOfRtf } from "./rtf.ts";
import { type Property, readProperties } from "./tnef-properties.ts";

/** A file out of winmail.dat; `content` is null for what only Outlook can open. */
export type Packed = { name: string | null; contentType: string | null; contentId: string | null; content: Buffer | null };
export type Unpacked = { text: string; html: Buffer | null; files: Packed[] };

const SIGNATURE = 0x223e9f78;
const MOST_FILES = 200;

const attributes = { body: 0x800c, data: 0x800f, title: 0x8010, begins: 0x9002, messageProperties: 0x9003, fileProperties: 0x9005, codePage: 0x9007 };
const properties = { body: 0x1000, html: 0x1013, rtf: 0x1009, displayName: 0x3001, longName: 0x3707, mimeType: 0x370e, contentId: 0x3712 };

/** Opens what Outlook packs into winmail.dat when it writes in its own format (TNEF); null when it is something else. */
export function unpackTnef(bytes: Buffer): Unpacked | null {
  if (bytes.length < 15 || bytes.readUInt32LE(0) !== SIGNATURE) return null;
  const state: State = { text: "", html: null, files: [], codePage: null, rtf: null };
  for (let at = 6; at + 11 <= bytes.length;) {
    const length = bytes.readUInt32LE(at + 5);
    const end = at + 9 + length;
    if (end > bytes.length || state.files.length > MOST_FILES) break;
    take(state, bytes.readUInt16LE(at + 1), bytes.subarray(at + 9, end));
    at = end + 2; // a checksum follows, which some programs write wrong
  }
  const rtf = state.text.trim() === "" && state.html === null && state.rtf ? decompressRtf(state.rtf) : null;
  return rtf ? { ...state, text: textOfRtf(rtf) } : state;
}

type State = Unpacked & { codePage: string | null; rtf: Buffer | null };

function take(state: State, attribute: number, value: Buffer): void {
  const file = state.files.at(-1);
  switch (attribute) {
    case attributes.codePage:
      if (value.length >= 4) state.codePage = `cp${value.readUInt32LE(0)}`;
      return;
    case attributes.body:
      state.text ||= asText(value, state.codePage);
      return;
    case attributes.messageProperties:
      return takeBodies(state, readProperties(value));
    case attributes.begins:
      state.files.push({ name: null, contentType: null, contentId: null, content: null });
      return;
    case attributes.title:
      if (file) file.name ??= asText(value, state.codePage);
      return;
    case attributes.data:
      if (file) file.content = value;
      return;
    case attributes.fileProperties:
      if (file) describe(file, readProperties(value), state.codePage);
  }
}

function takeBodies(state: State, found: ReadonlyMap<number, Property>): void {
  state.text ||= words(found, properties.body, state.codePage) ?? "";
  state.html ??= found.get(properties.html)?.bytes ?? null;
  state.rtf ??= found.get(properties.rtf)?.bytes ?? null;
}

function describe(file: Packed, found: ReadonlyMap<number, Property>, codePage: string | null): void {
  const say = (id: number): string | null => words(found, id, codePage);
  file.name = say(properties.longName) ?? file.name ?? say(properties.displayName);
  file.contentType = say(properties.mimeType);
  file.contentId = say(properties.contentId);
}

function words(found: ReadonlyMap<number, Property>, id: number, codePage: string | null): string | null {
  const property = found.get(id);
  if (!property) return null;
  return (property.isUnicode ? asUnicode(property.bytes) : asText(property.bytes, codePage)) || null;
}

/** Some programs say Unicode and write ASCII. */
function asUnicode(bytes: Buffer): string {
  const narrow = bytes.toString("latin1").replace(/\0+$/, "");
  return /^[ -~]+$/.test(narrow) ? narrow : untilZero(bytes.subarray(0, bytes.length & ~1).toString("utf16le"));
}

function asText(bytes: Buffer, charset: string | null): string {
  // The zero at the end is no sign of a wide charset.
  const end = bytes.indexOf(0);
  return decodeText(end < 0 ? bytes : bytes.subarray(0, end), charset);
}

function untilZero(text: string): string {
  const end = text.indexOf("\0");
  return (end < 0 ? text : text.slice(0, end)).toWellFormed();
}
