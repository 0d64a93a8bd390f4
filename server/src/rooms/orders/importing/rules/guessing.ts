import type { ImportFormat } from "@guli/contract";
import { isUtf8 } from "../../../../core/charset.ts";
import { columnsFrom } from "./headers.ts";
import { cellsOf, linesIn, wholeRows } from "./splitting.ts";
import { dateIn, decimalIn } from "./values.ts";

export const decoderOf = (charset: ImportFormat["charset"]): ((bytes: Buffer) => string) => {
  const decoder = new TextDecoder(charset);
  return charset === "utf-8" ? (bytes) => bytes.toString("utf8") : (bytes) => decoder.decode(bytes);
};

export type Sample = { format: ImportFormat; header: string[]; rows: { line: number; cells: string[] }[] };
/** As many as a format may name. */
const MOST_COLUMNS = 1000;
const DELIMITERS = [",", ";", "\t", "|"] as const;

/** How a file is written, from its beginning; what is said already is not guessed. */
export function guessFormat(beginning: Buffer, said: { [K in keyof ImportFormat]?: ImportFormat[K] | undefined }, currency: string): Sample | null {
  const bare = withoutMark(beginning);
  const charset = said.charset ?? (isUtf8(bare) ? "utf-8" : "windows-1251");
  const delimiter = said.delimiter ?? likeliest(decoderOf(charset)(bare).split("\n", 1)[0] ?? "");
  const { lines, rest } = linesIn(bare, { line: 1, offset: 0 });
  // The last line of a file may have no end.
  const all = rest.length > 0 ? [...lines, { bytes: rest, line: lines.length + 1, end: bare.length }] : lines;
  const [head, ...rows] = cellsOf(wholeRows(all, { atEnd: true }).rows, { delimiter, decode: decoderOf(charset) }).flatMap(({ line, cells }) =>
    cells ? [{ line, cells }] : [],
  );
  if (!head || head.cells.every((cell) => cell.trim() === "") || head.cells.some((cell) => cell.includes("\0"))) return null;
  const columns = said.columns ?? columnsFrom(head.cells).slice(0, MOST_COLUMNS);
  const cellsAt = (field: string) => rows.map(({ cells }) => cells[columns.findIndex((one) => one === field)] ?? "").filter((cell) => cell.trim() !== "");
  const format: ImportFormat = {
    charset,
    delimiter,
    columns,
    dates: said.dates ?? datesOf(cellsAt("placedAt")),
    decimal: said.decimal ?? decimalOf(cellsAt("total")),
    currency: said.currency ?? currency,
  };
  return { format, header: head.cells, rows };
}

/** Without the mark of UTF-8 at the beginning, which Excel writes. */
export const withoutMark = (bytes: Buffer): Buffer => (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes);

const likeliest = (header: string): ImportFormat["delimiter"] =>
  DELIMITERS.map((delimiter) => ({ delimiter, count: header.split(delimiter).length })).toSorted((one, other) => other.count - one.count)[0]!.delimiter;

/** Whichever reads most of them, for some may be broken; where both do, as people here write: the day first. */
function datesOf(cells: string[]): ImportFormat["dates"] {
  const reads = (dates: ImportFormat["dates"]) => cells.filter((cell) => dateIn(cell, dates) !== null).length;
  const [dayFirst, monthFirst] = [reads("day-first"), reads("month-first")];
  if (reads("iso") === Math.max(dayFirst, monthFirst)) return "iso";
  return monthFirst > dayFirst ? "month-first" : "day-first";
}

function decimalOf(cells: string[]): ImportFormat["decimal"] {
  const reads = (decimal: ImportFormat["decimal"]) => cells.filter((cell) => decimalIn(cell, decimal) !== null).length;
  return reads(",") > reads(".") ? "," : ".";
}
