import type { Money } from "@guli/contract";

export { currencyOf, isCurrency } from "../../../core/money.ts";

/** A small sum as it is usual there (a coffee and a cake), in minor units: what the table of amends begins with. */
export const smallSum = (currency: string): number => SMALL[currency] ?? 500;

const SMALL: Record<string, number> = { GEL: 1500, UZS: 5_000_000, RUB: 50_000, KZT: 250_000, AMD: 200_000, AZN: 900, TRY: 20_000 };

/** Sums by currency. */
export function inAll(some: (Money | null)[]): Money[] {
  const sums = new Map<string, number>();
  for (const one of some) if (one) sums.set(one.currency, (sums.get(one.currency) ?? 0) + one.amount);
  return [...sums].map(([currency, amount]) => ({ currency, amount })).toSorted((one, other) => one.currency.localeCompare(other.currency, "en"));
}
