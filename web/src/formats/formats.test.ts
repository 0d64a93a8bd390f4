import fc from "fast-check";
import { readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { corrected, LISTS } from "./corrections.ts";
import { dateText, daysBetween, isoDayIn } from "./dates.ts";
import {
  formatAboutMoney,
  formatDay,
  formatDuration,
  formatList,
  formatMoment,
  formatMoney,
  formatNumber,
  formatPercent,
  formatRelative,
  formatSize,
  formatWeekday,
} from "./index.ts";
import { amountText, numberText, unitText } from "./numbers.ts";
import { relativeText } from "./relative.ts";
import { CURRENCIES, DATE_SHAPES, INTL_LOCALE, RELATIVE_UNITS, SIGN_OF, UNITS, type DateShape } from "./shapes.ts";
import { loadTables, type Tables } from "./tables.ts";

const LOCALES = Object.entries(INTL_LOCALE) as [keyof typeof INTL_LOCALE, string][];
const ZONES = ["Asia/Tbilisi", "Asia/Tashkent", "Europe/Berlin", "America/St_Johns", "Pacific/Apia", "UTC"];
const instant = fc.date({ min: new Date("1995-01-01"), max: new Date("2060-01-01"), noInvalidDate: true });

describe.each(LOCALES)("%s is written as Intl writes %s", (language, locale) => {
  const file = new URL(`./tables/${language}.json`, import.meta.url);
  const tables = JSON.parse(readFileSync(file, "utf8")) as Tables;
  const same = (written: string, byIntl: string): void => {
    expect(written).toBe(corrected(locale, byIntl));
  };

  test("in a small file", () => {
    expect(statSync(file).size).toBeLessThan(6_000);
  });

  test.each(Object.entries(DATE_SHAPES) as [DateShape, Intl.DateTimeFormatOptions][])("dates: %s", (shape, options) => {
    fc.assert(
      fc.property(instant, fc.constantFrom(...ZONES), (date, timeZone) => {
        same(dateText(tables, shape, { at: date.toISOString(), timeZone }), new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(date));
      }),
      { numRuns: 150 },
    );
  });

  test("numbers", () => {
    const intl = new Intl.NumberFormat(locale);
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.double({ min: -1e9, max: 1e9, noNaN: true })), (value) =>
        same(numberText(tables, value, { maximumFractionDigits: 3 }), intl.format(value)),
      ),
    );
  });

  test.each(CURRENCIES)("money: %s", (currency) => {
    const intl = new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay: "narrowSymbol" });
    const digits = intl.resolvedOptions().maximumFractionDigits ?? 2;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e10 }), (minor) => same(amountText(tables, minor, currency), withOurSigns(intl.format(minor / 10 ** digits)))),
      { numRuns: 40 },
    );
  });

  test.each(RELATIVE_UNITS)("relative: %s", (unit) => {
    const intl = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
    fc.assert(fc.property(fc.integer({ min: -2000, max: 2000 }), (amount) => same(relativeText(tables, amount, unit), intl.format(amount, unit))));
  });

  test.each(UNITS)("units: %s", (unit) => {
    const intl = new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "short" });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.nat({ max: 5000 }),
          fc.integer({ min: 1, max: 99 }).map((tenth) => tenth / 10),
        ),
        (amount) => same(unitText(tables, amount, unit), intl.format(amount)),
      ),
    );
  });

  test.skipIf(LISTS[locale]).each(["and", "or"] as const)("lists: %s", async (kind) => {
    await loadTables(language);
    const intl = new Intl.ListFormat(locale, { type: kind === "and" ? "conjunction" : "disjunction" });
    fc.assert(
      fc.property(fc.array(fc.constantFrom("ნინო", "Davit", "Malika", "Анна"), { maxLength: 7 }), (items) => same(formatList(items, kind), intl.format(items))),
    );
  });
});

const withOurSigns = (text: string): string => Object.entries(SIGN_OF).reduce((said, [old, sign]) => said.replace(old, sign ?? old), text);

describe("what Intl does not know of Uzbek", () => {
  const saidIn = (language: string): string => readFileSync(new URL(`./tables/${language}.json`, import.meta.url), "utf8");

  test("Latin letters have the turned comma, never a quotation mark", () => {
    expect(saidIn("uz")).not.toMatch(/[\u2018\u2019\u02bc]/);
    expect(saidIn("uz")).toContain("oʻtgan hafta");
  });

  test("Cyrillic has no word in Latin letters", () => {
    const { dates, relative, lists, units, alone, languages } = JSON.parse(saidIn("uz-Cyrl")) as Tables;
    const patterns = Object.values(dates).map(({ text }) => text.replace(/\{\w+\}/g, ""));
    const texts = [relative, lists, units, alone, languages].flatMap((part) => leavesOf(part)).map((text) => text.replaceAll("{n}", ""));
    expect([...patterns, ...texts].filter((text) => /[a-z]/i.test(text))).toEqual([]);
  });

  test.each([
    ["and", "Нино, Давит ва Анна"],
    ["or", "Нино, Давит ёки Анна"],
  ] as const)("a list in Cyrillic: %s", async (kind, said) => {
    await loadTables("uz-Cyrl");
    expect(formatList(["Нино", "Давит", "Анна"], kind)).toBe(said);
  });
});

const leavesOf = (value: unknown): string[] => (typeof value === "string" ? [value] : Object.values(value as object).flatMap(leavesOf));

describe("what a person reads", () => {
  const zone = "Asia/Tbilisi";
  const now = "2025-11-06T10:00:00Z";

  test.each([
    ["2025-11-06T01:00:00Z", "დღეს", "05:00"],
    ["2025-11-05T21:30:00Z", "დღეს", "01:30"],
    ["2025-11-05T10:00:00Z", "გუშინ", "გუშინ"],
    ["2025-11-07T10:00:00Z", "ხვალ", "ხვალ"],
    ["2025-11-01T10:00:00Z", "შაბათი", "შაბათი"],
    ["2025-03-14T10:00:00Z", "14 მარ", "14 მარ"],
    ["2024-03-14T10:00:00Z", "14 მარ. 2024", "14 მარ. 2024"],
  ])("%s is %s, in a list %s", async (at, day, moment) => {
    await loadTables("ka");
    expect(formatDay(at, zone, now)).toBe(day);
    expect(formatMoment(at, zone, now)).toBe(moment);
  });

  test("a day that stands alone begins with a capital where there are capitals", async () => {
    await loadTables("ru");
    expect([formatDay(now, zone, now), formatWeekday(0)]).toEqual(["Сегодня", "Понедельник"]);
    await loadTables("uz");
    expect([formatDay(now, zone, now), formatWeekday(6)]).toEqual(["Bugun", "Yakshanba"]);
  });

  test.each([
    ["2025-11-06T09:59:30Z", "в эту минуту"],
    ["2025-11-06T09:55:00Z", "5 минут назад"],
    ["2025-11-06T06:55:00Z", "3 часа назад"],
    ["2025-11-04T09:55:00Z", "позавчера"],
    ["2025-10-20T09:55:00Z", "2 недели назад"],
    ["2025-11-06T12:30:00Z", "через 2 часа"],
    ["2023-10-20T09:55:00Z", "2 года назад"],
  ])("%s was %s", async (at, text) => {
    await loadTables("ru");
    expect(formatRelative(at, now)).toBe(text);
  });

  test.each([
    [0, "0 byte"],
    [999, "999 byte"],
    [1000, "1 kB"],
    [1_440_000, "1.4 MB"],
    [25_000_000, "25 MB"],
    [2_000_000_000, "2 GB"],
  ])("%i bytes are %s", async (bytes, text) => {
    await loadTables("en");
    expect(formatSize(bytes)).toBe(text);
  });

  test.each([
    [45, "45 secs"],
    [60, "1 min"],
    [3599, "59 mins"],
    [3600, "1 hr"],
    [11_100, "3 hrs 5 mins"],
    [200_000, "2 days"],
  ])("%i seconds are %s", async (seconds, text) => {
    await loadTables("en");
    expect(formatDuration(seconds)).toBe(text);
  });

  test("money, shares and numbers in Georgian", async () => {
    await loadTables("ka");
    expect(formatMoney({ minor: 1250, currency: "GEL" })).toBe("12,50\u00a0₾");
    expect(formatMoney({ minor: -1_234_550, currency: "GEL" })).toBe("-12\u00a0345,50\u00a0₾");
    expect(formatPercent(0.123)).toBe("12%");
    expect(formatNumber(1234.5)).toBe("1234,5");
  });

  test("what is only reckoned says no more than is known", async () => {
    await loadTables("en");
    const about = (minor: number) => formatAboutMoney({ minor, currency: "GEL" });
    expect([about(4_163_217), about(12_950), about(2_426), about(-228_592), about(0)]).toEqual(["₾41,600", "₾130", "₾24.30", "-₾2,290", "₾0.00"]);
  });

  test("a currency that is not in the tables keeps its code", async () => {
    await loadTables("en");
    expect(formatMoney({ minor: 12_345, currency: "BHD" })).toBe("12.345\u00a0BHD");
  });
});

test("calendar days follow the clock of the place, over its changes too", () => {
  expect(isoDayIn("Europe/Berlin", "2025-10-26T00:30:00Z")).toBe("2025-10-26");
  expect(isoDayIn("Pacific/Apia", "2025-10-25T23:30:00Z")).toBe("2025-10-26");
  expect(daysBetween("2025-03-29", "2025-03-31")).toBe(2);
});
