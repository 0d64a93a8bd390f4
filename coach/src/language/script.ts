import type { Script } from "./languages.ts";

/** The words of a text that are in its main script, or no script when another one (or none at all) prevails. */
export type Written = { script: Script | null; words: string[] };

/**
 * What a text is written in. Addresses, links and words with digits say nothing. Beside another script, Latin letters count
 * less and Latin names not at all: brands stand in Latin letters in every language.
 */
export function writtenIn(text: string): Written {
  const words = text
    .split(/\s+/u)
    .filter(says)
    .flatMap((piece) => piece.match(WORD) ?? []);
  const shares = SCRIPTS.map(({ script, has, weight }) => {
    const own = words.filter((word) => has.test(word));
    const counted = own.length === words.length || script !== "Latn" ? own : own.filter((word) => !NAME.test(word));
    return { script, words: own, weight: letterCount(counted) * weight };
  });
  const others = letterCount(words.filter((word) => !SCRIPTS.some(({ has }) => has.test(word))));
  const main = shares.reduce((one, other) => (other.weight > one.weight ? other : one));
  return main.weight > others ? { script: main.script, words: main.words } : { script: null, words: [] };
}

const WORD = /\p{L}[\p{L}\p{M}'`´ʻʼ‘’]*/gu;
const NAME = /^\p{Lu}/u;

/** A word that mixes Latin with another script counts as the other: some Latin letters are typed for those they look like. */
const SCRIPTS: { script: Script; has: RegExp; weight: number }[] = [
  { script: "Geor", has: /\p{Script=Georgian}/u, weight: 1 },
  { script: "Cyrl", has: /\p{Script=Cyrillic}/u, weight: 1 },
  { script: "Latn", has: /^[^\p{Script=Georgian}\p{Script=Cyrillic}]*\p{Script=Latin}/u, weight: 0.6 },
];

/** Digits, addresses, links and names after @ are the same in every language. */
function says(piece: string): boolean {
  return !/\d|@|:\/\/|^www\./u.test(piece);
}

function letterCount(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}
