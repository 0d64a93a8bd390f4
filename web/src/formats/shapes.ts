/** What the tables are made of: which dates, units, currencies and languages the desk shows. */

/** The locale that Intl is asked for: English as Europe writes it, day first and 24 hours. */
export const INTL_LOCALE = { en: "en-GB", ka: "ka-GE", uz: "uz-Latn-UZ", "uz-Cyrl": "uz-Cyrl-UZ", ru: "ru-RU" } as const;

const TIME = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

export const DATE_SHAPES = {
  time: TIME,
  day: { day: "numeric", month: "short" },
  dayAndYear: { day: "numeric", month: "short", year: "numeric" },
  dayAndTime: { day: "numeric", month: "short", ...TIME },
  weekday: { weekday: "long" },
  weekdayShort: { weekday: "short" },
  weekdayAndDay: { weekday: "long", day: "numeric", month: "long" },
  month: { month: "long", year: "numeric" },
  full: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  fullAndTime: { weekday: "long", day: "numeric", month: "long", year: "numeric", ...TIME },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
export type DateShape = keyof typeof DATE_SHAPES;

export const RELATIVE_UNITS = ["minute", "hour", "day", "week", "month", "year"] as const;
export type RelativeUnit = (typeof RELATIVE_UNITS)[number];

export const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte", "second", "minute", "hour", "day"] as const;
export type Unit = (typeof UNITS)[number];

export const CURRENCIES = ["GEL", "UZS", "RUB", "USD", "EUR", "GBP", "TRY", "AMD", "AZN", "KZT", "KGS", "TJS", "UAH", "PLN", "CHF", "CNY", "JPY"];

/** The sign of a currency where Intl has an older one: the lari has had its own since 2014, and Russian still gets the letter that stood for it. */
export const SIGN_OF: Partial<Record<string, string>> = { ლ: "₾" };

export const LANGUAGE_NAMES = [
  "en",
  "ka",
  "uz",
  "uz-Cyrl",
  "ru",
  "az",
  "hy",
  "tr",
  "uk",
  "kk",
  "ky",
  "tg",
  "tk",
  "de",
  "fr",
  "es",
  "it",
  "pl",
  "he",
  "ar",
  "fa",
  "zh",
  "ko",
  "ja",
  "hi",
];
