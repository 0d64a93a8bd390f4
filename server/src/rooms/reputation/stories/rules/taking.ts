import { fold } from "@guli/coach";

/** Long enough to say what happened, short enough to be read. */
export const SHORTEST = 20;
export const LONGEST = 4000;
export const LONGEST_NAME = 60;
/** Stories tell; who brings many addresses of web sites sells. */
const MOST_LINKS = 1;
const LINK = /(?:https?:\/\/|www\.)\S+|\b[\p{L}\p{N}-]+\.(?:com|net|org|info|biz|shop|xyz|top|site|online|ru|ge|uz|io|co|me|ly|su|рф)\b(?!@)/giu;
const E_MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;

/** What is wrong with what was written, as a page says it; null: nothing. */
export function wrongWith(words: string): "short" | "long" | "links" | null {
  if ([...words.replace(/\s+/g, " ")].length < SHORTEST) return "short";
  if (words.length > LONGEST) return "long";
  return [...words.replace(E_MAIL, "").matchAll(LINK)].length > MOST_LINKS ? "links" : null;
}

/** Whether this can be written to by mail; nothing is nothing wrong. */
export const isAddress = (typed: string): boolean =>
  typed.trim() === "" || (typed.length <= 200 && /^[^\s@<>,;:"()[\]]+@[^\s@<>,;:"()[\]]+\.[^\s@<>,;:"()[\].]{2,}$/.test(typed.trim()));

/** One line without what only machines write: a name as it is shown. */
export const lineOf = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Co}\s]+/gu, " ")
    .trim()
    .slice(0, LONGEST_NAME)
    .toWellFormed();

/** Words as they are kept: line breaks stay, what cannot be seen and could turn the direction of what is shown goes. */
export const wordsOf = (text: string): string =>
  text
    .replaceAll("\r\n", "\n")
    .replace(/[^\P{Cc}\n\t]|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim()
    .toWellFormed();

/** What two texts have in common that are one: letters and digits, folded. */
export const heart = (words: string): string => fold(words).replace(/[^\p{L}\p{N}]+/gu, "");
