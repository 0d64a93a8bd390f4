import { bytesOf } from "../text/base64.ts";
import { memory } from "../text/memory.ts";
import { features } from "./features.ts";
import { LANGUAGES } from "./languages.ts";
import { SCALE, WEIGHTS } from "./weights.ts";

/** For each of LANGUAGES the evidence in folded words, as a logit: differences between them are what counts. */
export function evidence(words: readonly string[]): number[] {
  const sums = new Float64Array(LANGUAGES.length);
  let size = 0;
  for (const word of words) {
    const seen = weighed(word);
    size += seen.size;
    for (let language = 0; language < sums.length; language += 1) sums[language]! += seen.sums[language]!;
  }
  return Array.from(sums, (sum) => (sum * SCALE) / Math.sqrt(size || 1));
}

/** What a word by itself weighs for each language, in steps of SCALE, and in how many buckets. */
const weighed = memory(
  (word): { sums: Int32Array; size: number } => {
    const sums = new Int32Array(LANGUAGES.length);
    const found = features([word]);
    for (const bucket of found)
      for (let language = 0; language < sums.length; language += 1) sums[language]! += weights[bucket * LANGUAGES.length + language] ?? 0;
    return { sums, size: found.length };
  },
  5000,
  40,
);

/** One signed byte a bucket and language. */
const weights = bytesOf(WEIGHTS);
