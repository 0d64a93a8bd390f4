import type { Language } from "@guli/contract";
import { Temporal } from "temporal-polyfill";
import type { Instant } from "../clock.ts";

/** A day that stands in a sentence in every language: 29.11.2026, in English 29 November 2026. */
export function dayIn(language: Language, at: Instant, timeZone: string): string {
  const day = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate();
  if (language === "en") return day.toLocaleString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  return [day.day, day.month, day.year].map((part) => String(part).padStart(2, "0")).join(".");
}
