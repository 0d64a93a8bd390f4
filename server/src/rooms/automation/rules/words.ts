import { fold } from "@guli/coach";
import { remembering } from "./remembering.ts";

const LETTER = /[\p{L}\p{N}]/u;
/** What is longer than any message is looked at as far as a message goes. */
const LONGEST = 100_000;

/** A text as words are sought in it: in one skeleton for all scripts, spaces made one. */
export const foldedText = (text: string): string => spaced(fold(text.slice(0, LONGEST)));

const foldedWords = remembering((words: readonly string[]) => words.map(foldedText));

/** Which of these words or phrases stand in a folded text, however they are typed; null where not enough of them do. */
export function wordsFound(folded: string, sought: readonly string[], { how, whole }: { how: "any" | "all"; whole: boolean }): string | null {
  const skeletons = foldedWords(sought);
  const found = sought.filter((_, place) => holds(folded, skeletons[place] ?? "", whole));
  return found.length === 0 || (how === "all" && found.length < sought.length) ? null : found.join(", ");
}

const spaced = (text: string): string => text.replace(/\s+/g, " ").trim();

function holds(text: string, word: string, whole: boolean): boolean {
  if (word === "") return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!whole || (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + word.length)))) return true;
  }
  return false;
}
