import { stem } from "../search/stem.ts";
import { memory } from "./memory.ts";

/** Finds the stems of folded words that carry matter: four letters or more, or digits. */
export type Stemmer = (words: readonly string[]) => Set<string>;

export const contentStems: Stemmer = (words) => {
  const found = new Set<string>();
  for (const word of words) {
    const of = matterOf(word);
    if (of !== "") found.add(of);
  }
  return found;
};

/** Empty where a word carries none. */
const matterOf = memory((word) => (word.length < 4 && !DIGIT.test(word) ? "" : stem(word)));

const DIGIT = /\d/;
