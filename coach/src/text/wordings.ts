/*
 * What the classifiers see of the wording of a text: its letters, the stems of its words, and how these follow one
 * another. All are hashes, so that a table of them needs no words.
 */
import { stem } from "../search/stem.ts";
import { memory } from "./memory.ts";

/** Features of one kind: the buckets of the table in which they are weighed, and how much each of them counts. */
export type Seen = { counts: number; buckets: readonly number[] };

/** Every word has some thirty n-grams of letters and one stem: the many must not drown the few. */
export const COUNTS = { letters: 1, longLetters: 2, pairs: 3, whole: 5 };

const PRIME = 0x01000193;

/** Where the features of different kinds start, so that they do not share a weight. */
const LETTERS = 0x811c9dc5;
const STEM = 0x2f0b4a47;
const PAIR = 0x5bd1e995;
const SKIP = 0x1b873593;
const WIDE = 0x6c078965;
const OPENS = 0x3c6ef372;
const CLOSES = 0x19d699a5;

/** Letters of an n-gram, the borders of words counted as letters: a few stand for endings, more for roots. */
const SHORT = { fewest: 2, most: 3 };
const LONG = { fewest: 4, most: 5 };

export const shortLetters = (words: readonly string[]): number[] => letters(words, SHORT);
export const longLetters = (words: readonly string[]): number[] => letters(words, LONG);

function letters(words: readonly string[], size: { fewest: number; most: number }): number[] {
  const found: number[] = [];
  for (const word of words) {
    const padded = ` ${word} `;
    for (let from = 0; from + size.fewest <= padded.length; from += 1) addFrom(found, { padded, from, ...size });
  }
  return found;
}

/** The n-grams that begin at a letter, from the shortest on. */
function addFrom(found: number[], { padded, from, fewest, most }: { padded: string; from: number; fewest: number; most: number }): void {
  let running = LETTERS;
  for (let length = 1; length <= most && from + length <= padded.length; length += 1) {
    running = Math.imul(running ^ padded.charCodeAt(from + length - 1), PRIME);
    if (length >= fewest) found.push(mixed(running));
  }
}

/** One hash for each word, the same for words of one stem. */
export const stemsOf = (words: readonly string[]): number[] => words.map(stemHash);

/** Words of three letters have no endings to lose. */
const stemHash = memory((word) => hash(word.length > 3 ? stem(word) : word));

/** The stems by themselves. */
export const single = (stems: readonly number[]): number[] => stems.map((one) => mixed(one));

/** Pairs of stems that are neighbours, or have one or two words between them. */
export function pairs(stems: readonly number[]): number[] {
  const found: number[] = [];
  for (let at = 1; at < stems.length; at += 1) {
    found.push(joined(stems[at - 1]!, stems[at]!, PAIR));
    if (at > 1) found.push(joined(stems[at - 2]!, stems[at]!, SKIP));
    if (at > 2) found.push(joined(stems[at - 3]!, stems[at]!, WIDE));
  }
  return found;
}

/** With which stems a sentence opens, and with which it closes. */
export function ends(stems: readonly number[]): number[] {
  const opening = stems.slice(0, 3).map((one, at) => joined(one, at, OPENS));
  const closing = stems.slice(-2).map((one, at, last) => joined(one, last.length - at, CLOSES));
  return [...opening, ...closing];
}

/** The stems of a neighbouring sentence, as that and not as its own; `kind` says which neighbour. */
export const neighbouring = (stems: readonly number[], kind: number): number[] => stems.map((one) => joined(one, kind, OPENS ^ CLOSES));

const joined = (one: number, other: number, kind: number): number => mixed(Math.imul(one ^ kind, PRIME) ^ Math.imul(other, WIDE));

function hash(text: string): number {
  let running = STEM;
  for (let at = 0; at < text.length; at += 1) running = Math.imul(running ^ text.charCodeAt(at), PRIME);
  return running;
}

/** The low bits of FNV mix badly over short strings. */
function mixed(hashed: number): number {
  const once = Math.imul(hashed ^ (hashed >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
