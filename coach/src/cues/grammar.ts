/*
 * The grammar that cues lean on: a stem may be followed by a chain of a language's endings and, where a language changes the
 * front of its words (Georgian verbs), preceded by a chain of beginnings.
 */
import { fold } from "../fold/fold.ts";

/** A language's morphemes, written in its own letters, parted by spaces; `n` of nouns and adjectives, `v` of verbs. */
export type Grammar = {
  endings: { n: string; v: string };
  beginnings: string;
  /** Words and particles that deny what follows or precedes, as whole words. */
  negators: string;
};

export type WordClass = "n" | "v";
export type CompiledGrammar = {
  endings: Record<WordClass, ReadonlySet<string>>;
  beginnings: ReadonlySet<string>;
  negators: ReadonlySet<string>;
};

export function compiled({ endings, beginnings, negators }: Grammar): CompiledGrammar {
  return { endings: { n: morphemes(endings.n), v: morphemes(endings.v) }, beginnings: morphemes(beginnings), negators: morphemes(negators) };
}

function morphemes(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/\s+/u)
      .filter((each) => each !== "")
      .map(fold),
  );
}

/** No chain is longer (letters), so that checking one is bounded. */
const LONGEST_CHAIN = 18;

/** Whether `rest` can be parted into morphemes of the set, each used in turn; the empty rest can. */
export function isChain(rest: string, set: ReadonlySet<string>): boolean {
  if (rest.length > LONGEST_CHAIN) return false;
  const reachable = [true];
  for (let end = 1; end <= rest.length; end += 1) {
    for (let start = Math.max(0, end - LONGEST_MORPHEME); start < end && reachable[end] !== true; start += 1) {
      if (reachable[start] === true && set.has(rest.slice(start, end))) reachable[end] = true;
    }
  }
  return reachable[rest.length] === true;
}

const LONGEST_MORPHEME = 8;
