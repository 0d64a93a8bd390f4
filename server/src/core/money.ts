/*
 * Money is integer minor units with its ISO 4217 code. How many digits a currency has is the standard's word (Intl tells what is usual in shops, where a
 * forint has no fillér).
 */
const CURRENCIES = new Set(Intl.supportedValuesOf("currency"));

/** Whether there is such a currency (ISO 4217). */
export const isCurrency = (code: string): boolean => CURRENCIES.has(code);

const DIGITS = new Map<string, number>([
  ...["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"].map((code) => [code, 0] as const),
  ...["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"].map((code) => [code, 3] as const),
  ["CLF", 4],
  ["UYW", 4],
]);

/** Decimals of its minor unit: a lari has 100 tetri, a yen nothing, a Kuwaiti dinar 1000 fils. */
export const digitsOf = (code: string): number => DIGITS.get(code) ?? 2;

/** Those that have not two digits, for statements that reckon in many currencies. */
export const unusualDigits: readonly (readonly [string, number])[] = [...DIGITS];

/** The currency of where a business is, as its time zone says; elsewhere dollars. */
export const currencyOf = (timeZone: string): string => PLACES[timeZone] ?? "USD";

const PLACES: Record<string, string> = {
  "Asia/Tbilisi": "GEL",
  "Asia/Tashkent": "UZS",
  "Asia/Samarkand": "UZS",
  "Europe/Moscow": "RUB",
  "Asia/Almaty": "KZT",
  "Asia/Yerevan": "AMD",
  "Asia/Baku": "AZN",
  "Europe/Istanbul": "TRY",
  "Europe/London": "GBP",
  "Europe/Berlin": "EUR",
  "Europe/Paris": "EUR",
};

/** Above this no sum is right: a hundred trillion of the smallest unit. What it is worth elsewhere still fits a number of a browser. */
export const MOST_MONEY = 100_000_000_000_000;

export type Unread = "money.unreadable" | "money.too-precise" | "money.too-large";

/** A decimal number as machines write it (`-12.50`) in minor units, exactly. Digits that the currency does not have must be noughts. */
export function minorUnits(text: string, currency: string): number | Unread {
  const parts = /^([-+]?)(\d{1,30})(?:\.(\d{0,30}))?$/.exec(text.trim());
  if (!parts) return "money.unreadable";
  const [, sign, whole = "", fraction = ""] = parts;
  const digits = digitsOf(currency);
  if (/[^0]/.test(fraction.slice(digits))) return "money.too-precise";
  const units = BigInt(whole + fraction.slice(0, digits).padEnd(digits, "0"));
  if (units > BigInt(MOST_MONEY)) return "money.too-large";
  return sign === "-" && units > 0n ? -Number(units) : Number(units);
}

/** The other way: `1250` GEL is `12.50`. */
export function decimalOf(units: number, currency: string): string {
  const digits = digitsOf(currency);
  const text = String(Math.abs(units)).padStart(digits + 1, "0");
  const whole = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  return units < 0 ? `-${whole}` : whole;
}
