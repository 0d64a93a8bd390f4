/**
 * Writes web/src/formats/tables/*.json from Node's Intl: browsers say that they know Georgian and Uzbek dates and numbers, and do
 * not. What Intl itself does not know is put right by web/src/formats/corrections.ts. Run when Node's locale data changes: `npx node scripts/formats.ts`.
 * With --check it writes nothing and ends with 1 if they are not what Intl says. A test compares the outcome with Intl, date by date.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { corrected, LANGUAGES, LISTS } from "../web/src/formats/corrections.ts";
import type { DatePattern, PluralTexts, RelativeTexts, Tables } from "../web/src/formats/tables.ts";
import { CURRENCIES, DATE_SHAPES, INTL_LOCALE, LANGUAGE_NAMES, RELATIVE_UNITS, SIGN_OF, UNITS } from "../web/src/formats/shapes.ts";

const target = new URL("../web/src/formats/tables/", import.meta.url);
mkdirSync(target, { recursive: true });
for (const [language, locale] of Object.entries(INTL_LOCALE)) {
  const file = new URL(`${language}.json`, target);
  const tables = `${JSON.stringify(tablesFor(locale), (_, value: unknown) => (typeof value === "string" ? corrected(locale, value) : value))}\n`;
  if (!process.argv.includes("--check")) writeFileSync(file, tables);
  else if (readFileSync(file, "utf8") !== tables) {
    console.error(`web/src/formats/tables/${language}.json is not what this Node's Intl says. Run: node scripts/formats.ts`);
    process.exitCode = 1;
  }
}

function tablesFor(locale: string): Tables {
  const pool: string[][] = [];
  return {
    locale,
    number: numbersIn(locale),
    dates: mapped(DATE_SHAPES, (shape) => datePattern(locale, shape, pool)),
    pool,
    relative: mapped(RELATIVE_UNITS, (unit) => relativeTexts(locale, unit)),
    lists: LISTS[locale] ?? { and: listTexts(locale, "conjunction"), or: listTexts(locale, "disjunction") },
    units: mapped(UNITS, (unit) => unitTexts(locale, unit)),
    currencies: Object.fromEntries(CURRENCIES.map((code) => [code, currencyText(locale, code)])),
    alone: dayNames(locale),
    languages: Object.fromEntries(LANGUAGE_NAMES.map((code) => [code, LANGUAGES[locale]?.[code] ?? languageName(code, locale)])),
  };
}

/** Days as they stand at the head of a list rather than in a sentence. */
function dayNames(locale: string): Tables["alone"] {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  return {
    today: standing(relative.format(0, "day"), locale),
    yesterday: standing(relative.format(-1, "day"), locale),
    tomorrow: standing(relative.format(1, "day"), locale),
    /** 1 January 2024 was a Monday. */
    weekdays: Array.from({ length: 7 }, (_, day) => standing(weekday.format(Date.UTC(2024, 0, 1 + day)), locale)),
  };
}

function languageName(code: string, locale: string): string {
  return standing(new Intl.DisplayNames(locale, { type: "language" }).of(code) ?? code, locale);
}

/** With a capital letter, where the script has them. */
function standing(text: string, locale: string): string {
  return locale.startsWith("ka") ? text : text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);
}

function numbersIn(locale: string): Tables["number"] {
  const partsOf = (value: number) => new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(value);
  const find = (value: number, type: string) => partsOf(value).find((part) => part.type === type)?.value;
  const percent = new Intl.NumberFormat(locale, { style: "percent" }).formatToParts(0.5);
  return {
    group: find(123_456, "group") ?? "",
    decimal: find(0.5, "decimal") ?? ".",
    minus: find(-1, "minusSign") ?? "-",
    groupsFrom: new Intl.NumberFormat(locale).formatToParts(1234).some((part) => part.type === "group") ? 4 : 5,
    percent: percent.map((part) => (part.type === "integer" ? "{n}" : part.value)).join(""),
  };
}

/** A date in this shape as a pattern, with the months and weekdays as this shape inflects them. */
function datePattern(locale: string, shape: Intl.DateTimeFormatOptions, pool: string[][]): DatePattern {
  const format = new Intl.DateTimeFormat(locale, { ...shape, timeZone: "UTC" });
  const partOf = (date: Date, type: string) => format.formatToParts(date).find((part) => part.type === type)?.value ?? "";
  const named = (type: string) => format.formatToParts(new Date(0)).some((part) => part.type === type && /\p{L}/u.test(part.value));
  const months = Array.from({ length: 12 }, (_, month) => partOf(new Date(Date.UTC(2024, month, 15)), "month"));
  /** 1 January 2024 was a Monday. */
  const weekdays = Array.from({ length: 7 }, (_, day) => partOf(new Date(Date.UTC(2024, 0, 1 + day)), "weekday"));
  /** `format` itself writes the narrow space of its parts as a plain one. */
  const text = format
    .formatToParts(new Date(0))
    .map((part) => (part.type === "literal" ? part.value.replaceAll("\u202f", " ") : `{${part.type}}`))
    .join("");
  return { text, ...(named("month") ? { month: pooled(pool, months) } : {}), ...(named("weekday") ? { weekday: pooled(pool, weekdays) } : {}) };
}

function pooled(pool: string[][], list: string[]): number {
  const known = pool.findIndex((other) => other.join("|") === list.join("|"));
  return known >= 0 ? known : pool.push(list) - 1;
}

function relativeTexts(locale: string, unit: (typeof RELATIVE_UNITS)[number]): RelativeTexts {
  const auto = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const always = new Intl.RelativeTimeFormat(locale, { numeric: "always" });
  const side = (sign: 1 | -1) =>
    pluralTexts(locale, (n) =>
      always
        .formatToParts(sign * n, unit)
        .map((part) => (part.type === "integer" ? "{n}" : part.value))
        .join(""),
    );
  const named = [-2, -1, 0, 1, 2].map((n) => [String(n), auto.format(n, unit)] as const).filter(([n, text]) => text !== always.format(Number(n), unit));
  return { past: side(-1), future: side(1), named: Object.fromEntries(named) };
}

function unitTexts(locale: string, unit: string): PluralTexts {
  const format = new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "short" });
  return pluralTexts(locale, (n) =>
    format
      .formatToParts(n)
      .map((part) => (part.type === "integer" ? "{n}" : part.value))
      .join(""),
  );
}

/** The text for each plural category that whole numbers reach, and for fractions. */
function pluralTexts(locale: string, textOf: (n: number) => string): PluralTexts {
  const rules = new Intl.PluralRules(locale);
  const samples = Array.from({ length: 101 }, (_, n) => n);
  const texts = Object.fromEntries(
    rules.resolvedOptions().pluralCategories.map((category) => [category, textOf(samples.find((n) => rules.select(n) === category) ?? 2)]),
  );
  return new Set(Object.values(texts)).size === 1 ? { other: texts["other"] ?? "" } : texts;
}

function listTexts(locale: string, type: "conjunction" | "disjunction"): [two: string, start: string, middle: string, end: string] {
  const format = new Intl.ListFormat(locale, { type });
  const joints = (items: string[]) =>
    format
      .formatToParts(items)
      .filter((part) => part.type === "literal")
      .map((part) => part.value);
  const [start = "", middle = "", end = ""] = joints(["a", "b", "c", "d"]);
  return [joints(["a", "b"])[0] ?? "", start, middle, end];
}

function currencyText(locale: string, currency: string): string {
  const parts = new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay: "narrowSymbol" }).formatToParts(5);
  return parts
    .map((part) => (part.type === "integer" ? "{n}" : part.type === "fraction" || part.type === "decimal" ? "" : (SIGN_OF[part.value] ?? part.value)))
    .join("");
}

function mapped<K extends string, S, T>(source: Record<K, S> | readonly K[], make: (shape: S & K) => T): Record<K, T> {
  const entries = Array.isArray(source) ? source.map((key: K) => [key, key] as const) : Object.entries(source);
  return Object.fromEntries(entries.map(([key, shape]) => [key, make(shape as S & K)])) as Record<K, T>;
}
