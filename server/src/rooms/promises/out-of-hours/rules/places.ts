import type { Language } from "@guli/contract";
import { Temporal } from "temporal-polyfill";
import { milliseconds, type Instant } from "../../../../core/clock.ts";
import { isTimeZone } from "../../../workspaces/index.ts";

/** By whose clock a moment is told: the customer's, where it is known and shows another hour than ours, and then the zone has to be named. */
export function placeFor({ theirs, ours, at }: { theirs: string | null; ours: string; at: Instant }): { timeZone: string; elsewhere: boolean } {
  const differs = theirs !== null && isTimeZone(theirs) && offsetAt(theirs, at) !== offsetAt(ours, at);
  return { timeZone: differs ? theirs : ours, elsewhere: differs };
}

const offsetAt = (timeZone: string, at: Instant): number => Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).offsetNanoseconds;

/** "Uzbekistan Standard Time", in the customer's language. */
export function zoneName(language: Language, at: Instant, timeZone: string): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: "long" }).formatToParts(milliseconds(at));
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
  // Intl writes the Uzbek letter with a quotation mark.
  return language === "uz" ? name.replaceAll("\u2018", "\u02bb") : name;
}
