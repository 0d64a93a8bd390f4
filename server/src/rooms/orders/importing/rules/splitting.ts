import { parse } from "csv-parse/sync";

/** A line of a file as it stands in it, with its end: `end` is where the next one begins. */
export type Line = { bytes: Buffer; line: number; end: number };
/** Lines that are one row: more than one where a cell holds line breaks. */
export type Row = { line: number; /** The last of its lines. */ last: number; end: number; cells: string[] | null };

const QUOTE = 0x22;
const MOST_LINES = 200;
const MOST_BYTES = 64 * 1024;

/**
 * Lines put together to rows: a row is whole when its quotes are even. One quote too many would swallow the rest of the file, so that after so many lines only
 * the first is given up as broken, and it goes on with the next. `rest` is not whole yet.
 */
export function wholeRows(lines: Line[], { atEnd }: { atEnd: boolean }): { rows: (Line[] | Line)[]; rest: Line[] } {
  const rows: (Line[] | Line)[] = [];
  let pending: Line[] = [];
  for (let next = 0; next < lines.length || (atEnd && pending.length > 0);) {
    const line = lines[next];
    const isOdd = line !== undefined && hasOddQuotes(line.bytes);
    if (line !== undefined) {
      next += 1;
      if (pending.length > 0 || isOdd) pending.push(line);
      else rows.push([line]);
      if (isOdd && pending.length > 1) {
        rows.push(pending);
        pending = [];
      }
    }
    if (pending.length > 0 && (line === undefined || isTooMuch(pending))) {
      rows.push(pending[0]!);
      next -= pending.length - 1;
      pending = [];
    }
  }
  return { rows, rest: pending };
}

function hasOddQuotes(bytes: Buffer): boolean {
  let odd = false;
  for (let at = bytes.indexOf(QUOTE); at !== -1; at = bytes.indexOf(QUOTE, at + 1)) odd = !odd;
  return odd;
}

const isTooMuch = (lines: Line[]): boolean => lines.length > MOST_LINES || lines.at(-1)!.end - lines[0]!.end > MOST_BYTES;

export type Reading = { delimiter: string; decode: (bytes: Buffer) => string };

/** The cells of rows; null where quotes are wrong. Of several lines that make no row together the first is broken, the others are looked at anew. Empty lines are none. */
export function cellsOf(rows: (Line[] | Line)[], reading: Reading): Row[] {
  const texts = rows.map((row) => (Array.isArray(row) ? textOf(row, reading) : null));
  const quoted = texts.flatMap((text, nth) => (text?.includes('"') ? [nth] : []));
  const together = parsed(quoted.map((nth) => texts[nth]!).join(""), reading.delimiter);
  const cellsOfQuoted = new Map(together?.length === quoted.length ? quoted.map((nth, at) => [nth, together[at]!]) : []);
  return rows.flatMap((row, nth): Row[] => {
    if (!Array.isArray(row)) return [{ line: row.line, last: row.line, end: row.end, cells: null }];
    const text = texts[nth]!;
    if (text.trim() === "") return [];
    const [first, last] = [row[0]!, row.at(-1)!];
    const at = { line: first.line, last: last.line, end: last.end };
    const cells =
      cellsOfQuoted.get(nth) ?? (text.includes('"') ? parsed(text, reading.delimiter)?.[0] : text.replace(/\r?\n$|\r$/, "").split(reading.delimiter));
    if (cells) return [{ ...at, cells }];
    return [{ line: first.line, last: first.line, end: first.end, cells: null }, ...cellsOf(wholeRows(row.slice(1), { atEnd: true }).rows, reading)];
  });
}

function textOf(lines: Line[], { decode }: Reading): string {
  const text = decode(lines.length === 1 ? lines[0]!.bytes : Buffer.concat(lines.map(({ bytes }) => bytes)));
  return text.endsWith("\n") ? text : `${text}\n`;
}

function parsed(text: string, delimiter: string): string[][] | null {
  try {
    return parse(text, { delimiter, relax_column_count: true, record_delimiter: ["\r\n", "\n"] });
  } catch {
    return null;
  }
}

/** Lines of what came in one piece after `before`; what has no end yet is the rest. */
export function linesIn(piece: Buffer, { line, offset }: { line: number; offset: number }): { lines: Line[]; rest: Buffer } {
  const lines: Line[] = [];
  let from = 0;
  for (let at = piece.indexOf(0x0a); at !== -1; at = piece.indexOf(0x0a, from)) {
    from = at + 1;
    lines.push({ bytes: piece.subarray(lines.length === 0 ? 0 : lines.at(-1)!.end - offset, from), line: line + lines.length, end: offset + from });
  }
  return { lines, rest: piece.subarray(from) };
}
