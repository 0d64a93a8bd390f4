import { stem } from "../search/stem.ts";

/** Finds the stems of folded words that carry matter, each word only once worked out: four letters or more, or digits. */
export type Stemmer = (words: readonly string[]) => Set<string>;

export function stemmer(): Stemmer {
  const known = new Map<string, string>();
  return (words) => {
    const found = new Set<string>();
    for (const word of words) {
      if (word.length < 4 && !DIGIT.test(word)) continue;
      let of = known.get(word);
      if (of === undefined) known.set(word, (of = stem(word)));
      found.add(of);
    }
    return found;
  };
}

const DIGIT = /\d/;
