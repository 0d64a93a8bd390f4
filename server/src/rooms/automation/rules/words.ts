import { fold } from "@guli/coach";

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Which of these words or phrases a text holds, in any script and however they are typed; null where not enough of them. What is longer than
 * any message is looked at as far as a message goes.
 */
export function wordsFound(text: string, sought: readonly string[], { how, whole }: { how: "any" | "all"; whole: boolean }): string | null {
  const folded = spaced(fold(text.slice(0, LONGEST)));
  const found = sought.filter((word) => holds(folded, spaced(fold(word)), whole));
  return found.length === 0 || (how === "all" && found.length < sought.length) ? null : found.join(", ");
}

const LONGEST = 100_000;

const spaced = (text: string): string => text.replace(/\s+/g, " ").trim();

function holds(text: string, word: string, whole: boolean): boolean {
  if (word === "") return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!whole || (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + word.length)))) return true;
  }
  return false;
}
