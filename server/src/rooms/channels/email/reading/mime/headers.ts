import type { Limits } from "../limits.ts";
import { Unreadable } from "../unreadable.ts";
import { trimBinary } from "./binary.ts";

/** Values by field name in lower case, unfolded, one character for each byte as it came ("binary" text). */
export type Headers = ReadonlyMap<string, readonly string[]>;

export type Head = { headers: Headers; bodyStart: number };

const LF = 0x0a;
const CR = 0x0d;
const fieldLine = /^[!-9;-~]{1,100}[ \t]*:/;

/** Reads the header of a part. The body begins after the first empty line, or where lines stop to look like a header. */
export function readHead(bytes: Buffer, limits: Limits): Head {
  const fields: string[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (fields.length > limits.fields) throw new Unreadable("too-many-fields");
    const next = lineEnd(bytes, at);
    if (next > limits.head) throw new Unreadable("head-too-large");
    const line = lineAt(bytes, at, next);
    if (line === "") return { headers: byName(fields), bodyStart: next };
    if (fieldLine.test(line)) fields.push(line);
    else if (line.startsWith(" ") || line.startsWith("\t")) fold(fields, line);
    else if (!goesOn(bytes, next)) break;
    // A line broken by hand, or a stray "From " of a mailbox file
    else if (!/^>?From /.test(line)) fold(fields, line);
    at = next;
  }
  return { headers: byName(fields), bodyStart: at };
}

export function first(headers: Headers, name: string): string | null {
  return headers.get(name)?.[0] ?? null;
}

export function all(headers: Headers, name: string): readonly string[] {
  return headers.get(name) ?? [];
}

/** What looks like no header line is the body, unless a field that every mail knows follows before the next empty line. */
function goesOn(bytes: Buffer, from: number): boolean {
  for (let at = from, seen = 0; at < bytes.length && seen < 20; seen++) {
    const next = lineEnd(bytes, at);
    const line = lineAt(bytes, at, Math.min(next, at + 200));
    if (line === "") return false;
    if (wellKnown.test(line)) return true;
    at = next;
  }
  return false;
}

const wellKnown = /^(?:from|to|cc|subject|date|message-id|mime-version|received|reply-to|content-[a-z-]+|x-[a-z-]+)[ \t]*:/i;

/** Offset behind the line's feed. */
function lineEnd(bytes: Buffer, at: number): number {
  const feed = bytes.indexOf(LF, at);
  return feed < 0 ? bytes.length : feed + 1;
}

function lineAt(bytes: Buffer, at: number, next: number): string {
  let stop = next;
  while (stop > at && (bytes[stop - 1] === LF || bytes[stop - 1] === CR)) stop--;
  return bytes.toString("latin1", at, stop);
}

function fold(fields: string[], line: string): void {
  if (fields.length > 0) fields[fields.length - 1] += ` ${trimBinary(line)}`;
}

function byName(fields: string[]): Headers {
  const headers = new Map<string, string[]>();
  for (const field of fields) {
    const colon = field.indexOf(":");
    const name = field.slice(0, colon).trimEnd().toLowerCase();
    const value = trimBinary(field.slice(colon + 1));
    const values = headers.get(name);
    if (values) values.push(value);
    else headers.set(name, [value]);
  }
  return headers;
}
