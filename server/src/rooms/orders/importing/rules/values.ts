import type { ImportFormat } from "@guli/contract";
import { isCurrency, minorUnits, type Unread } from "../../../../core/money.ts";

const SPACE = /[\s\u00a0\u202f\u2009'’]/g;

/** Signs and words of money, each with the currencies that it may mean, the likeliest first. */
const SIGNS: readonly (readonly [string, readonly string[]])[] = [
  ["₾|ლარი|ლ\\.?|лари|лар", ["GEL"]],
  ["so['ʻʼ’]?m|сўм|сум", ["UZS"]],
  ["\\$", ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "ARS", "CLP", "COP"]],
  ["€", ["EUR"]],
  ["£", ["GBP"]],
  ["₽|руб\\.?", ["RUB"]],
  ["₸", ["KZT"]],
];
const SIGN = `${SIGNS.map(([sign]) => sign).join("|")}|[a-z]{3}`;
const BEFORE = new RegExp(`^([-+−(]?)\\s*(${SIGN})(?!\\p{L})`, "iu");
const BEHIND = new RegExp(`(?<!\\p{L})(${SIGN})\\s*(\\)?)$`, "iu");

/** In which currency a sum is, where a sign or a code stands beside it: `usual`, where that may be meant, or nothing stands there. Null: there is no such. */
export function currencyBeside(cell: string, usual: string): string | null {
  const text = cell.trim();
  const sign = BEFORE.exec(text)?.[2] ?? BEHIND.exec(text)?.[1];
  if (sign === undefined) return usual;
  const meant = SIGNS.find(([known]) => new RegExp(`^(?:${known})$`, "iu").test(sign))?.[1] ?? [sign.toUpperCase()];
  if (meant.includes(usual)) return usual;
  return isCurrency(meant[0]!) ? meant[0]! : null;
}

/** `1 234,56 ₾` or `$1,234.56` as machines write it; null where it is no number, or groups of figures are not where they belong. */
export function decimalIn(cell: string, decimal: ImportFormat["decimal"]): string | null {
  const bare = cell
    .trim()
    .replace(BEFORE, "$1")
    .replace(BEHIND, "$2")
    .replace(SPACE, " ")
    .trim()
    .replace(/^\(\s*(.*?)\s*\)$/, "-$1")
    .replace("−", "-")
    .replace(/^([-+]) +/, "$1");
  const [group, point] = decimal === "," ? ["[. ]", ","] : ["[, ]", "\\."];
  if (!new RegExp(`^[-+]?(?:\\d+|\\d{1,3}(?:${group}\\d{3})+)(?:${point}\\d*)?$`).test(bare)) return null;
  return bare
    .replaceAll(" ", "")
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
