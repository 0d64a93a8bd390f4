import type { ImportFormat } from "@guli/contract";
import { minorUnits, type Unread } from "../../../../core/money.ts";

const SPACES = /[\s\u00a0\u202f\u2009'’]+/g;
/** Signs and words of money that stand beside a sum. */
const SIGNS = /₾|ლარი|ლ\.|\$|€|£|₽|₸|so['ʻʼ’]?m|сум|руб\.?|лари|лар|[A-Z]{3}/giu;

/** `1 234,56 ₾` or `$1,234.56` as machines write it; null where it is no number, or groups of figures are not where they belong. */
export function decimalIn(cell: string, decimal: ImportFormat["decimal"]): string | null {
  const bare = cell
    .replace(SIGNS, "")
    .replace(SPACES, "")
    .replace(/^\((.*)\)$/, "-$1")
    .replace("−", "-");
  const group = decimal === "," ? "\\." : ",";
  const point = decimal === "," ? "," : "\\.";
  if (!new RegExp(`^[-+]?(?:\\d+|\\d{1,3}(?:${group}\\d{3})+)(?:${point}\\d*)?$`).test(bare)) return null;
  return bare
    .replaceAll(decimal === "," ? "." : ",", "")
    .replace(",", ".")
    .replace(/\.$/, "");
}

export function moneyIn(cell: string, { decimal, currency }: { decimal: ImportFormat["decimal"]; currency: string }): number | Unread {
  const text = decimalIn(cell, decimal);
  return text === null ? "money.unreadable" : minorUnits(text, currency);
}

type Parts = { year: number; month: number; day: number; time: string | null; offset: string | null };

const TIME = String.raw`(?:[T ,]+(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,6})?)?)\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?`;
const ISO = new RegExp(`^(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})${TIME}$`);
const SPOKEN = new RegExp(`^(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})${TIME}$`);

/** A day with or without a time, in the order that the file keeps; null where there is no such day. */
export function dateIn(cell: string, dates: ImportFormat["dates"]): Parts | null {
  const text = cell.trim();
  const iso = ISO.exec(text);
  const spoken = dates === "iso" ? null : SPOKEN.exec(text);
  const found = iso ?? spoken;
  if (!found) return null;
  const [one, two, three] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const [year, month, day] = iso ? [one, two, three] : dates === "day-first" ? [three, two, one] : [three, one, two];
  const date = new Date(Date.UTC(year!, month! - 1, day!));
  if (date.getUTCMonth() !== month! - 1 || date.getUTCDate() !== day || date.getUTCFullYear() !== year) return null;
  const time = found[4]?.replace(",", ".").padStart(5, "0") ?? null;
  if (time !== null && !/^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?$/.test(pad(time))) return null;
  return { year: year!, month: month!, day: day!, time: time && pad(time), offset: found[5] ?? null };
}

const pad = (time: string): string => (/^\d:/.test(time) ? `0${time}` : time);

/** Words of one meaning, in four languages; letters alone. */
const KINDS: Record<string, readonly string[]> = {
  order: ["", "order", "sale", "purchase", "შეკვეთა", "გაყიდვა", "buyurtma", "sotuv", "xarid", "заказ", "продажа", "покупка"],
  return: ["return", "returned", "დაბრუნება", "qaytarish", "qaytarildi", "возврат", "возвраттовара"],
  refund: ["refund", "refunded", "moneyback", "თანხისდაბრუნება", "pulniqaytarish", "pulqaytarish", "возвратденег", "возвратсредств"],
  "late-payment": ["latepayment", "late", "overdue", "დაგვიანებულიგადახდა", "დაგვიანება", "kechikkantolov", "просрочка", "просроченнаяоплата"],
  dispute: ["dispute", "disputed", "დავა", "nizo", "спор", "претензия"],
  chargeback: ["chargeback", "ჩარჯბექი", "chargebek", "чарджбэк", "чарджбек"],
};
const BY_WORD = new Map(Object.entries(KINDS).flatMap(([kind, words]) => words.map((word) => [word, kind] as const)));

export type RowKind = "order" | "return" | "refund" | "late-payment" | "dispute" | "chargeback";
export const kindIn = (cell: string): RowKind | null => (BY_WORD.get(letters(cell)) as RowKind | undefined) ?? null;

const CANCELLED = new Set([
  "cancelled",
  "canceled",
  "cancel",
  "voided",
  "გაუქმებული",
  "გაუქმებულია",
  "გაუქმდა",
  "bekorqilingan",
  "bekorqilindi",
  "отменен",
  "отменено",
  "отмена",
  "аннулирован",
]);
export const isCancelled = (cell: string): boolean => CANCELLED.has(letters(cell));

const letters = (cell: string): string =>
  cell
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[^\p{L}]+/gu, "");
