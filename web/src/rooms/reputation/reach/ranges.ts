import type { useTranslation } from "react-i18next";
import { formatNumber } from "../../../formats/index.ts";
import { key } from "../../../i18n/key.ts";

/** The words of those that are shipped stand in every language; others stand as they were written. */
export const SHIPPED_SOURCES: ReadonlySet<string> = new Set([
  key("“Recommends to 2–3 people.” The original was not found."),
  key("“Tells 8–9 people.” The original was not found."),
  key("“Talks to 2–3 people.” The original was not found."),
  key("“To at least 10.” The original was not found."),
  key("“Tells 9 close acquaintances.” The original was not found."),
  key("“Tells 8 times more people than a satisfied one.” The original was not found."),
]);

/** A range in words: 2–3, 9, 10 or more. */
export function rangeText({ low, high }: { low: number; high: number | null }, t: ReturnType<typeof useTranslation>["t"]): string {
  if (high === null) return t("{{low}} or more", { low: formatNumber(low) });
  return high === low ? formatNumber(low) : t("{{low}} to {{high}}", { low: formatNumber(low), high: formatNumber(high) });
}
