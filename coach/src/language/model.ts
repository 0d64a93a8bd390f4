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
const weights = decodeBase64(WEIGHTS);

/** By hand: `atob` belongs to browsers, not to the language, and `Uint8Array.fromBase64` is too young for many of them. */
function decodeBase64(text: string): Int8Array {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const values = new Map([...alphabet].map((char, value) => [char, value]));
  const bytes = new Int8Array(Math.floor((text.length * 3) / 4));
  let [bits, held, at] = [0, 0, 0];
  for (const char of text) {
    bits = (bits << 6) | (values.get(char) ?? 0);
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at] = bits >>> held;
    bits &= (1 << held) - 1;
    at += 1;
  }
  return bytes;
}
