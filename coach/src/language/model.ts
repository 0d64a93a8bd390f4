import { bytesOf } from "../text/base64.ts";
import { features } from "./features.ts";
import { LANGUAGES } from "./languages.ts";
import { SCALE, WEIGHTS } from "./weights.ts";

/** For each of LANGUAGES the evidence in folded words, as a logit: differences between them are what counts. */
export function evidence(words: readonly string[]): number[] {
  const sums = new Float64Array(LANGUAGES.length);
  const found = features(words);
  for (const bucket of found) {
    for (let language = 0; language < sums.length; language += 1) {
      sums[language]! += weights[bucket * LANGUAGES.length + language] ?? 0;
    }
  }
  return Array.from(sums, (sum) => (sum * SCALE) / Math.sqrt(found.length || 1));
}

/** One signed byte a bucket and language. */
const weights = bytesOf(WEIGHTS);
