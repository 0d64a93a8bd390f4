import type { ExchangeRate } from "@guli/contract";
import { DAY, HOUR } from "../calendar.ts";
import { HISTORY_DAYS } from "./history.ts";
import type { Shopper } from "./shopper.ts";

/** What one unit of a currency is in lari on the first of a month: near what it was, a little otherwise each month. */
const USUAL = { UZS: 0.000218, USD: 2.71 } as const;

export function rateOn(currency: keyof typeof USUAL, day: string): string {
  const [year, month] = day.split("-").map(Number) as [number, number];
  const wave = Math.sin((year * 12 + month) * 1.7) * 0.02;
  return (USUAL[currency] * (1 + wave)).toFixed(currency === "UZS" ? 9 : 4);
}

/** The day on the wall of the shop in Tbilisi. */
export const dayOf = (at: number): string => new Date(at + 4 * HOUR).toISOString().slice(0, 10);

/** Nobody has had a coin below a hundred soʻm for long. */
const STEPS = { GEL: 1, UZS: 10_000, USD: 1 } as const;

/** A sum in tetri as the till of the other country has it, in the smallest unit there. */
export function paidIn(currency: Shopper["currency"], tetri: number, at: number): number {
  const step = STEPS[currency];
  return currency === "GEL" ? tetri : Math.max(step, Math.round(tetri / Number(rateOn(currency, dayOf(at))) / step) * step);
}

/** A rate for each month that orders are from. */
export function ratesUntil(until: number): ExchangeRate[] {
  const days = new Set<string>();
  for (let at = until - (HISTORY_DAYS + 40) * DAY; at <= until; at += DAY) days.add(`${dayOf(at).slice(0, 7)}-01`);
  return [...days].flatMap((day) => (["UZS", "USD"] as const).map((currency) => ({ currency, day, rate: rateOn(currency, day) })));
}
