import { parse } from "csv-parse";
import { decoded } from "../../../core/charset.ts";
import { exactJson } from "../../../core/exact-json.ts";
import { valueAt } from "./rules/paths.ts";

/** A row of a file; or why the rest of the file cannot be read. */
export type FileRow = { row: number; item: unknown } | { row: number; why: string };

export class Unreadable extends Error {}

/** JSON is held in memory whole. */
const LONGEST_JSON = 100 * 1024 * 1024;
/** Commas, lines and what begins a list or an object: each is a value that is held, too, and costs many times what it says. */
const MOST_VALUES = 3_000_000;
const LONGEST_ROW = 1024 * 1024;
const MOST_COLUMNS = 1000;
const LONGEST_LINE = 64 * 1024;

/** The reviews of a file, CSV or JSON, as it says by its first character. Throws Unreadable. */
export async function* rowsOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<FileRow> {
  const source = bytes[Symbol.asyncIterator]();
  const first = await firstPart(source);
  const rest = { [Symbol.asyncIterator]: () => source };
  if (/^\s*[[{]/.test(first.toString("utf8").replace(/^\uFEFF/, ""))) yield* jsonRows(first, rest);
  else yield* csvRows(first, rest);
}

async function firstPart(source: AsyncIterator<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for (;;) {
    const { value, done } = await source.next();
    if (done) break;
    parts.push(value);
    bytes += value.length;
    // Its first line tells how its cells are parted.
    if (value.includes(10) && Buffer.concat(parts).toString("utf8").trim() !== "") break;
    if (bytes > LONGEST_LINE) break;
  }
  const first = Buffer.concat(parts);
  // Excel's own files and pictures hold NUL, CSV and JSON never do.
  if (first.length === 0 || first.includes(0)) throw new Unreadable("this is no text");
  return first;
}

async function* jsonRows(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<FileRow> {
  const parts = [first];
  let bytes = first.length;
  for await (const part of rest) {
    bytes += part.length;
    if (bytes > LONGEST_JSON) throw new Unreadable("JSON of more than 100 MB: bring it in parts, or as CSV");
    parts.push(part);
  }
  const content = Buffer.concat(parts);
  if (hasTooMany(content)) throw new Unreadable("JSON of more than three million values: bring it in parts, or as CSV");
  const items = listIn(content.toString("utf8").replace(/^\uFEFF/, ""));
  for (const [at, item] of items.entries()) yield { row: at + 1, item };
}

const HOLDING: ReadonlySet<number> = new Set(Buffer.from(",[{\n"));

function hasTooMany(content: Buffer): boolean {
  let many = 0;
  for (let at = 0; at < content.length && many <= MOST_VALUES; at += 1) if (HOLDING.has(content[at]!)) many += 1;
  return many > MOST_VALUES;
}

/** A list, the list in an object, or one object a line. */
function listIn(text: string): unknown[] {
  try {
    const whole = exactJson(text);
    if (Array.isArray(whole)) return whole as unknown[];
    const held = ["reviews", "data", "items", "results", "data.reviews"].map((path) => valueAt(whole, path)).find(Array.isArray);
    return (held as unknown[] | undefined) ?? [whole];
  } catch {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    try {
      return lines.map(exactJson);
    } catch {
      throw new Unreadable("this is no JSON");
    }
  }
}

type Parsed = { record: Record<string, unknown>; info: { error?: { message: string } } };

/** Rows are taken from the parser as it makes them: what it has read before it gives up is not lost. */
async function* csvRows(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<FileRow> {
  const made: Parsed[] = [];
  const parser = parse({
    bom: true,
    columns: namesOf,
    delimiter: delimiterIn(first.toString("utf8")),
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
    max_record_size: LONGEST_ROW,
    trim: true,
    on_record: (one: unknown) => {
      made.push(one as Parsed);
      return null;
    },
  });
  let row = 1;
  for await (const cause of give(parser, decoded(whole({ first, rest })))) {
    for (const { record, info } of made.splice(0)) {
      row += 1;
      yield info.error ? { row, why: "it has more or fewer cells than the first row" } : { row, item: record };
    }
    if (cause && row === 1) throw new Unreadable("this is no CSV", { cause });
    if (cause) yield { row: row + 1, why: "from here on it is no CSV: a quote is open, or a row is endless" };
  }
}

/** Columns without a name, or named twice, keep their place. */
function namesOf(names: string[]): string[] {
  if (names.length > MOST_COLUMNS) throw new Unreadable("more than a thousand columns");
  const seen = new Set([""]);
  return names.map((name, at) => {
    const own = seen.has(name) ? `${name} (${at + 1})`.trim() : name;
    seen.add(name);
    return own;
  });
}

/** Gives the parser part after part; after each, why it gave up, or null. */
async function* give(parser: ReturnType<typeof parse>, parts: AsyncIterable<string>): AsyncGenerator<unknown> {
  let trouble: unknown = null;
  parser.on("error", (cause) => (trouble = cause));
  for await (const part of parts) {
    if (part === "") continue;
    await new Promise<void>((resolve) => parser.write(part, () => resolve()));
    yield trouble;
    if (trouble !== null) return;
  }
  await new Promise<void>((resolve) => parser.end(() => resolve()));
  yield trouble;
}

async function* whole({ first, rest }: { first: Buffer; rest: AsyncIterable<Buffer> }): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}

/** What stands most often in the first line beside quotes. */
function delimiterIn(text: string): string {
  const line = (text.split(/\r?\n/, 1)[0] ?? "").replaceAll(/"[^"]*"/g, "");
  const counts = [",", ";", "\t"].map((one) => ({ one, n: line.split(one).length }));
  return counts.toSorted((a, b) => b.n - a.n)[0]!.one;
}
