import type { Unit } from "./shapes.ts";
import type { PluralTexts, Tables } from "./tables.ts";

type Digits = Pick<Intl.NumberFormatOptions, "minimumFractionDigits" | "maximumFractionDigits">;

/** A number with the locale's own separators; rounding and digits are the browser's, which are right everywhere. */
export function numberText(tables: Tables, value: number, digits: Digits): string {
  const { group, decimal, minus, groupsFrom } = tables.number;
  const plain = new Intl.NumberFormat("en-US", { ...digits, useGrouping: true }).format(Math.abs(value));
  const [whole = "", fraction] = plain.split(".");
  const grouped = whole.replaceAll(",", whole.replaceAll(",", "").length >= groupsFrom ? group : "");
  const negative = value < 0 || Object.is(value, -0);
  return `${negative ? minus : ""}${grouped}${fraction === undefined ? "" : decimal + fraction}`;
}

/** Minor units (ISO 4217 says how many to one) with the currency's sign where the locale puts it. */
export const amountText = (tables: Tables, minor: number, currency: string): string => sumText(tables, { minor, currency, digits: minorDigits(currency) });

/** With so many digits after the point, whatever the currency has. */
export function sumText(tables: Tables, { minor, currency, digits }: { minor: number; currency: string; digits: number }): string {
  const amount = numberText(tables, Math.abs(minor) / 10 ** minorDigits(currency), { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const pattern = tables.currencies[currency] ?? `{n}\u00a0${currency}`;
  return `${minor < 0 ? tables.number.minus : ""}${pattern.replace("{n}", amount)}`;
}

export function unitText(tables: Tables, amount: number, unit: Unit): string {
  return pluralText(tables, tables.units[unit], amount);
}

/** The text of the number's plural form with the number in it. */
export function pluralText(tables: Tables, texts: PluralTexts, amount: number): string {
  const category = new Intl.PluralRules(tables.locale).select(amount);
  return (texts[category] ?? texts["other"] ?? "").replace("{n}", numberText(tables, amount, { maximumFractionDigits: 3 }));
}

function minorDigits(currency: string): number {
  return new Intl.NumberFormat("en-US", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
}
