import { toCyrillic } from "../../../i18n/cyrillic.ts";
import type { Language } from "../../../i18n/languages.ts";
import type { CoachLanguage } from "./coach.ts";

/** In which the coach speaks to somebody who reads the desk in this language. */
export const speaksTo = (language: Language): CoachLanguage => (language === "uz-Cyrl" ? "uz" : language);

/** The coach's words as they are read in this language. The coach writes Uzbek with the apostrophe of the keyboard; the desk has the right letters. */
export function spokenIn(language: Language, words: string): string {
  if (language === "uz-Cyrl") return toCyrillic(words);
  return language === "uz" ? words.replace(/(?<=[og])['’]/gi, "ʻ").replace(/(?<=\p{L})'/gu, "ʼ") : words;
}
