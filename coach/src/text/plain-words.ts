import { fold } from "../fold/fold.ts";

/** Letters and digits, with what hangs on them by an apostrophe. */
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** The folded words of a text. */
export function foldedWords(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}

/** Folds each text only once, for a review that looks at its sentences several times. */
export function rememberingWords(): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const words = known.get(text) ?? foldedWords(text);
    known.set(text, words);
    return words;
  };
}

/** Folded words as the classifiers read them: "sooooo" as "so", each digit as 0. */
export function plain(words: readonly string[]): string[] {
  return words.map((word) => (CHANGES.test(word) ? word.replace(STRETCHED, "$1").replace(DIGIT, "0") : word));
}

export function plainWords(text: string): string[] {
  return plain(foldedWords(text));
}

const CHANGES = /(\p{L})\1{2}|\p{N}/u;
const STRETCHED = /(\p{L})\1{2,}/gu;
const DIGIT = /\p{N}/gu;
