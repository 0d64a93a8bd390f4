import { formatMoney } from "../../formats/index.ts";
import type { Money } from "@guli/contract";

/** How many digits a currency has behind its point (ISO 4217): two for lari, none for yen. */
export function digitsOf(currency: string): number {
  try {
    return new Intl.NumberFormat("en-US", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/** "12.5" of lari is 1250; null where it is no sum. What is behind the last digit is rounded. */
export function minorOf(typed: string | number, currency: string): number | null {
  const amount = typeof typed === "number" ? typed : Number.parseFloat(typed.replace(/[\s\u00a0]/g, "").replace(",", "."));
  return Number.isFinite(amount) && amount >= 0 ? Math.round(amount * 10 ** digitsOf(currency)) : null;
}

/** 1250 of lari is 12.5, for a field. */
export const majorOf = (minor: number, currency: string): number => minor / 10 ** digitsOf(currency);

export const moneyText = ({ amount, currency }: Money): string => formatMoney({ minor: amount, currency });
