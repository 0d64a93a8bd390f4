/*
 * What the small classifiers look at: n-grams of letters and words of a folded text, as buckets of one table.
 */

/** Letters of an n-gram, fewest and most, the borders of words counted as letters. */
const FEWEST = 2;
const MOST = 5;
const PRIME = 0x01000193;

/** Where the features of different kinds start, so that the word "no" and the letters "no" do not share a weight. */
const LETTERS = 0x811c9dc5;
const WORD = 0x2f0b4a47;
const PAIR = 0x5bd1e995;
const SKIP = 0x1b873593;

/**
 * The 32-bit hashes of all n-grams of a folded text: letters 2 to 5 within words, words, neighbouring pairs of words and
 * pairs with one word between them. Linear in the length of the text.
 */
export function ngrams(words: readonly string[]): number[] {
  const found: number[] = [];
  const hashes: number[] = [];
  for (const word of words) {
    addLetters(found, ` ${word} `);
    const whole = hash(word, WORD);
    hashes.push(whole);
    found.push(mixed(whole));
  }
  for (let at = 1; at < hashes.length; at += 1) {
    found.push(mixed(Math.imul(hashes[at - 1]! ^ PAIR, PRIME) ^ hashes[at]!));
    if (at > 1) found.push(mixed(Math.imul(hashes[at - 2]! ^ SKIP, PRIME) ^ hashes[at]!));
  }
  return found;
}

function addLetters(found: number[], padded: string): void {
  for (let from = 0; from < padded.length - 1; from += 1) {
    let running = LETTERS;
    const end = Math.min(from + MOST, padded.length);
    for (let at = from; at < end; at += 1) {
      running = Math.imul(running ^ padded.charCodeAt(at), PRIME);
      if (at - from + 1 >= FEWEST) found.push(mixed(running));
    }
  }
}

/** A feature that is no n-gram, by its name. */
export function named(name: string): number {
  return mixed(hash(name, SKIP ^ PAIR));
}

function hash(text: string, start: number): number {
  let running = start;
  for (let at = 0; at < text.length; at += 1) running = Math.imul(running ^ text.charCodeAt(at), PRIME);
  return running;
}

/** The low bits of FNV mix badly over short strings. */
function mixed(hashed: number): number {
  const once = Math.imul(hashed ^ (hashed >>> 16), 0x85ebca6b);
  return (once ^ (once >>> 13)) >>> 0;
}
