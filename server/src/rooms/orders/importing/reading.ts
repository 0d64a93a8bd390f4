import { open } from "node:fs/promises";
import { Temporal } from "temporal-polyfill";
import type { Desk } from "../../../core/desk.ts";
import { cellsOf, linesIn, wholeRows, type Line, type Reading, type Row } from "./rules/splitting.ts";

/** Where the bytes of a file come from, from a place in it on. */
export type Source = (from: number) => AsyncIterable<Buffer>;

/** What was uploaded in pieces. */
export function fromParts(desk: Desk, workspaceId: string, parts: { hash: string; size: number }[]): Source {
  return withLineEnds(async function* (from) {
    let at = 0;
    for (const { hash, size } of parts) {
      const first = Math.max(0, from - at);
      at += size;
      if (first >= size) continue;
      const content = await desk.files.read(workspaceId, hash, { first, last: size - 1 });
      if (content === null) throw new Error(`a piece of a file of orders is gone: ${hash}`);
      if (Buffer.isBuffer(content)) yield content;
      else for await (const chunk of content) yield chunk as Buffer;
    }
  });
}

const CHUNK = 256 * 1024;

/** A file on this machine's disk. */
export function fromPath(path: string): Source {
  return withLineEnds(async function* (from) {
    const file = await open(path);
    try {
      for await (const chunk of file.createReadStream({ start: from, highWaterMark: CHUNK, autoClose: false })) yield chunk as Buffer;
    } finally {
      await file.close();
    }
  });
}

const [LF, CR] = [0x0a, 0x0d];
/** So much of the beginning shows by what lines end. */
const BEGINNING = 64 * 1024;

/** Where lines end with a carriage return alone, as an old spreadsheet leaves them, each becomes a line feed: every byte keeps its place. */
export function withLineEnds(source: Source): Source {
  let old: Promise<boolean> | undefined;
  return async function* (from) {
    const isOld = await (old ??= endsWithReturns(source));
    for await (const piece of source(from)) yield isOld ? Buffer.from(piece.map((byte) => (byte === CR ? LF : byte))) : piece;
  };
}

async function endsWithReturns(source: Source): Promise<boolean> {
  let [size, returns] = [0, false];
  for await (const piece of source(0)) {
    const some = piece.subarray(0, BEGINNING - size);
    if (some.includes(LF)) return false;
    returns ||= some.includes(CR);
    size += some.length;
    if (size >= BEGINNING) break;
  }
  return returns;
}

/** A line longer than this is none: it is given up, to its end. */
const LONGEST = 1024 * 1024;

/** The rows of a file in handfuls, from a place on, in constant memory. */
export async function* rowsIn(source: Source, { from, line, reading }: { from: number; line: number; reading: Reading }): AsyncGenerator<Row[]> {
  let [offset, next] = [from, line];
  let rest: Buffer = Buffer.alloc(0);
  let open: Line[] = [];
  let isGivenUp = false;
  const handful = (lines: Line[], atEnd: boolean): Row[] => {
    const whole = wholeRows([...open, ...lines], { atEnd });
    open = whole.rest;
    return cellsOf(whole.rows, reading);
  };
  const givenUp = (): Row => ({ line: next, last: next, end: offset, cells: null });
  for await (const chunk of source(from)) {
    let piece = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    if (isGivenUp) {
      const end = piece.indexOf(0x0a) + 1;
      offset += end || piece.length;
      if (end === 0) continue;
      yield [givenUp()];
      [piece, next, isGivenUp] = [piece.subarray(end), next + 1, false];
    }
    const found = linesIn(piece, { line: next, offset });
    next += found.lines.length;
    offset += piece.length - found.rest.length;
    rest = Buffer.from(found.rest);
    if (found.lines.length > 0) yield handful(found.lines, false);
    if (rest.length > LONGEST) {
      yield handful([], true);
      offset += rest.length;
      [rest, isGivenUp] = [Buffer.alloc(0), true];
    }
  }
  yield isGivenUp ? [givenUp()] : handful(rest.length === 0 ? [] : [{ bytes: rest, line: next, end: offset + rest.length }], true);
}

/** A day and a time of the business as a moment; a zone keeps its distance for an hour at least. */
export function localMoments(timeZone: string): (local: string) => string {
  const distances = new Map<string, number>();
  return (local) => {
    const hour = local.slice(0, 13);
    let distance = distances.get(hour);
    if (distance === undefined) {
      const there = Temporal.PlainDateTime.from(`${hour}:00:00`).toZonedDateTime(timeZone);
      distance = Date.parse(`${hour}:00:00Z`) - there.epochMilliseconds;
      if (distances.size > 50_000) distances.clear();
      distances.set(hour, distance);
    }
    return new Date(Date.parse(`${local}Z`) - distance).toISOString();
  };
}
