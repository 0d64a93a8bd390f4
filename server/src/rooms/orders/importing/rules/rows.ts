import type { ImportField, ImportFormat, RefusalCode } from "@guli/contract";
import { createHash } from "node:crypto";
import { isCurrency } from "../../../../core/money.ts";
import { plain } from "../../../../core/plain.ts";
import type { Told } from "../../telling.ts";
import { isWrong, type Wrong } from "../../rules/words.ts";
import { currencyBeside, dateIn, decimalIn, isCancelled, kindIn, moneyIn } from "./values.ts";

export type File = {
  format: ImportFormat;
  source: string;
  /** When the file came: what has no time of its own was so then, line by line. */
  since: string;
  /** A day and a time of the business, as a moment. */
  momentOf: (local: string) => string;
};

type Cells = Partial<Record<ImportField, string>>;
const isId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A row understood, or what is wrong with it. An order below zero is wrong; what came back says so by its kind, or by a quantity below zero. */
export function toldBy(row: { line: number; cells: string[] | null }, file: File): Told | Wrong {
  const cells = cellsIn(row.cells, file.format.columns);
  if (!cells) return { code: "import.row-broken", fields: {} };
  const externalId = cells.externalId;
  if (!externalId || externalId.length > 200) return { code: "order.no-id", fields: { externalId: "An order needs an id." } };
  const quantity = cells.quantity ? decimalIn(cells.quantity, file.format.decimal) : "1";
  if (quantity === null) return wrongField("order.amounts-differ", "quantity");
  const kind = kindIn(cells.kind ?? "");
  if (kind === null) return wrongField("request.invalid", "kind");
  const common = commonOf(cells, file);
  if (isWrong(common)) return common;
  const its = { ...common, externalId, line: row.line, quantity: Number(quantity) };
  if (kind === "order" && its.quantity >= 0) return orderFrom(cells, its, file);
  if (kind === "order" || kind === "return" || kind === "refund") return returnFrom(cells, { ...its, kind: kind === "refund" ? kind : "return" }, file);
  return {
    what: "trouble",
    source: file.source,
    externalId,
    troubleId: keyOf([kind, common.at]),
    kind,
    at: common.at,
    amount: common.total === 0 ? null : Math.abs(common.total),
    reason: cut(cells.reason, 1000),
    outcome: null,
    endedAt: null,
    updatedAt: null,
  };
}

function cellsIn(row: string[] | null, columns: ImportFormat["columns"]): Cells | null {
  if (!row || row.slice(columns.length).some((cell) => cell.trim() !== "")) return null;
  if (row.length < columns.findLastIndex((field) => field !== null && ALWAYS.has(field)) + 1) return null;
  const cells: Cells = {};
  for (const [nth, field] of columns.entries()) {
    const cell = row[nth]?.replaceAll("\0", "").trim();
    if (field !== null && cell) cells[field] = cell;
  }
  return cells;
}

const ALWAYS = new Set<ImportField>(["externalId", "placedAt", "total"]);

type Common = { currency: string; total: number; at: string };

function commonOf(cells: Cells, file: File): Common | Wrong {
  const said = cells.currency?.toUpperCase();
  if (said !== undefined && !isCurrency(said)) return wrongField("money.unknown-currency", "currency");
  if (decimalIn(cells.total ?? "", file.format.decimal) === null) return wrongField("money.unreadable", "total");
  const currency = currencyBeside(cells.total ?? "", said ?? file.format.currency);
  if (currency === null) return wrongField("money.unknown-currency", "total");
  // Two currencies of one sum: one of them is wrong, and nobody knows which.
  if (said !== undefined && said !== currency) return wrongField("money.unreadable", "total");
  const total = moneyIn(cells.total ?? "", { decimal: file.format.decimal, currency });
  if (typeof total === "string") return wrongField(total, "total");
  const at = momentIn(cells.placedAt ?? "", file);
  return at === null ? wrongField("date.unreadable", "placedAt") : { currency, total, at };
}

type Its = Common & { externalId: string; line: number; quantity: number };

function orderFrom(cells: Cells, { currency, total, at, externalId, line, quantity }: Its, file: File): Told | Wrong {
  const moments = momentsOf(cells, file);
  if (isWrong(moments)) return moments;
  const cost = cells.cost === undefined ? null : moneyIn(cells.cost, { decimal: file.format.decimal, currency });
  if (typeof cost === "string") return wrongField(cost, "cost");
  if (cells.customerId !== undefined && !isId.test(cells.customerId)) return wrongField("customer.not-found", "customerId");
  const { dueAt, paidAt, updatedAt } = moments;
  return {
    what: "order",
    source: file.source,
    externalId,
    ...wordsIn(cells),
    updatedAt: updatedAt ?? afterLines(file.since, line),
    placedAt: at,
    cancelledAt: null,
    currency,
    total,
    cost,
    dueAt,
    paidAt,
    lines: cells.line && total >= 0 ? [{ what: plain(cells.line.slice(0, 300)), article: cut(cells.article, 300), quantity, amount: total }] : [],
  };
}

const cut = (cell: string | undefined, most: number): string | null => (cell === undefined ? null : plain(cell.slice(0, most)));

/** What stands there as it is, no longer than it is kept. */
const wordsIn = ({ number, buyerId, name, email, phone, customerId, state, cameBy }: Cells) => ({
  number: cut(number, 300),
  buyer: { id: cut(buyerId, 200), name: cut(name, 300), email: email ?? null, phone: phone ?? null },
  customerId: customerId ?? null,
  state: isCancelled(state ?? "") ? ("cancelled" as const) : ("placed" as const),
  cameBy: cut(cameBy, 300),
});

type Moments = Record<"dueAt" | "paidAt" | "updatedAt", string | null>;

function momentsOf(cells: Cells, file: File): Moments | Wrong {
  const moments: Moments = { dueAt: null, paidAt: null, updatedAt: null };
  for (const field of ["dueAt", "paidAt", "updatedAt"] as const) {
    const cell = cells[field];
    if (cell === undefined) continue;
    moments[field] = momentIn(cell, file);
    if (moments[field] === null) return wrongField("date.unreadable", field);
  }
  return moments;
}

/** What has no id of its own is known again by all that it says. */
function returnFrom(cells: Cells, { total, at, externalId, kind, quantity }: Its & { kind: "return" | "refund" }, file: File): Told {
  const reason = cut(cells.reason, 1000);
  const amount = Math.abs(total);
  return {
    what: "return",
    source: file.source,
    externalId,
    returnId: keyOf([kind, at, String(amount), String(Math.abs(quantity)), cells.line ?? "", reason ?? ""]),
    kind,
    at,
    amount,
    lines: [],
    reason,
  };
}

const keyOf = (parts: string[]): string => `file:${createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 24)}`;

function momentIn(cell: string, { format, momentOf }: File): string | null {
  const parts = dateIn(cell, format.dates);
  if (!parts) return null;
  const day = `${String(parts.year).padStart(4, "0")}-${String(parts.month).padStart(2, "0")}-${String(parts.day).padStart(2, "0")}`;
  // A day without a time is its noon: it is the same day then, wherever it is read.
  const time = parts.time ?? "12:00";
  if (parts.offset === null) return momentOf(`${day}T${time.length === 5 ? `${time}:00` : time}`);
  const offset = /^(Z|UTC)$/.test(parts.offset) ? "Z" : parts.offset.replace(/^(.\d\d):?(\d\d)$/, "$1:$2");
  const at = Date.parse(`${day}T${time}${offset}`);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

/** A file's lines follow each other by a millionth of a second: told again, it says the same of the same moments. */
function afterLines(since: string, line: number): string {
  const at = Date.parse(since) * 1000 + line;
  return `${new Date(Math.floor(at / 1000)).toISOString().slice(0, 23)}${String(at % 1000).padStart(3, "0")}Z`;
}

const SENTENCES: Partial<Record<RefusalCode, string>> = {
  "money.unreadable": "This is not a sum.",
  "money.too-precise": "This currency has no such small parts.",
  "money.too-large": "This sum is too large to be right.",
  "money.unknown-currency": "There is no such currency.",
  "date.unreadable": "This is not a date.",
  "order.amounts-differ": "This is not a quantity.",
  "customer.not-found": "There is no such customer.",
  "request.invalid": "This is not a kind of row that is known.",
};
const wrongField = (code: RefusalCode, field: string): Wrong => ({ code, fields: { [field]: SENTENCES[code] ?? "" } });
