import { languageNow } from "../../../i18n/words.ts";
import { spokenIn } from "../composer/speaking.ts";

/** What a drill tells the agent, in the letters that they read: Uzbek may be wanted in Cyrillic. What customers write stays as they wrote it. */
export const told = (language: string, words: string): string => (language === "uz" ? spokenIn(languageNow(), words) : words);
