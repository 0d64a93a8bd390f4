import { fold } from "../fold/fold.ts";

/** Letters and digits, with what hangs on them by an apostrophe. */
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** The words of a text as the classifiers read them: folded, "sooooo" as "so", each digit as 0. */
export function plainWords(text: string): string[] {
  const words = fold(text).match(WORD) ?? [];
  return words.map((word) => word.replace(STRETCHED, "$1").replace(DIGIT, "0"));
}

const STRETCHED = /(\p{L})\1{2,}/gu;
const DIGIT = /\p{N}/gu;
