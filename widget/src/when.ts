import { fill, type Language, type Words } from "./words/words.ts";

const two = (n: number): string => String(n).padStart(2, "0");

/** 14:05 in every language: half the world's shops are surprised by "2:05 PM". */
export const timeOf = (at: Date): string => `${two(at.getHours())}:${two(at.getMinutes())}`;

/** Browsers lack the names of months in Georgian and Uzbek though they say otherwise, so those are written in figures. */
export function dateOf(at: Date, language: Language): string {
  if (language === "en") return at.toLocaleDateString("en-GB", { dateStyle: "long" });
  return `${two(at.getDate())}.${two(at.getMonth() + 1)}.${at.getFullYear()}`;
}

/** How many midnights lie between two moments, where the visitor is. */
export const daysBetween = (from: Date, to: Date): number => Math.round((midnight(to) - midnight(from)) / 86_400_000);

const midnight = (at: Date): number => new Date(at).setHours(0, 0, 0, 0);

export function dayOf(at: Date, now: Date, { language, words }: { language: Language; words: Words }): string {
  const days = daysBetween(at, now);
  return days === 0 ? words.today : days === 1 ? words.yesterday : dateOf(at, language);
}

/** When the business is back, as a sentence; null if nobody knows or the moment has passed. */
export function backAt(opensAt: string | null, now: Date, { language, words }: { language: Language; words: Words }): string | null {
  const at = new Date(opensAt ?? Number.NaN);
  if (!(at > now)) return null;
  const days = daysBetween(now, at);
  const names = words.days.split("|");
  const day = days < 7 ? names[days < 2 ? 7 + days : at.getDay()] : null;
  return fill(words.back, { time: timeOf(at), day: day ?? dateOf(at, language) });
}
