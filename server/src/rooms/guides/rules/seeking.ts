import { searchQuery, stem } from "@guli/coach";

const MOST = 24;

/**
 * What was typed or written, as words to be sought: each by itself, so that a whole sentence can be asked and the guide that holds most of it comes first. Folded,
 * so that any script finds the other. `growing`: the last word may be still being typed.
 */
export function termsOf(text: string, { growing }: { growing: boolean }): string[] {
  const { words, lastIsPrefix, phrases } = searchQuery(text);
  const all = [...words, ...phrases.flat()];
  const last = growing && lastIsPrefix ? words.at(-1) : undefined;
  const terms = all.map((word) => termFor(word, word === last)).filter((term) => term !== null);
  return [...new Set(terms)].slice(0, MOST);
}

/** Words of one or two letters say nothing, but for numbers. */
function termFor(word: string, growing: boolean): string | null {
  const plain = word.replace(/[^\p{L}\p{N}]/gu, "");
  if (plain === "" || (plain.length < 3 && !/\d/.test(plain) && !growing)) return null;
  const grows = growing || (plain.length >= 4 && !/\d/.test(plain));
  return grows ? `'${stem(plain)}':*` : `'${plain}'`;
}

export type Found = { guideId: string; language: string; score: number; share: number; best: number; matched: number };

/**
 * Of all that a text says, so much must stand in a guide for it to be offered unasked; a word of it in its title or summary; of three words or more at least two,
 * since one alone may be there by chance; and so much of what the best holds.
 */
const ENOUGH = 0.3;
const PROMINENT = 0.3;
const BESIDE_BEST = 0.5;

/** What fits well enough to be shown to somebody who did not ask. */
export function worthOffering<T extends Pick<Found, "score" | "share" | "best" | "matched">>(
  found: readonly T[],
  { words, most }: { words: number; most: number },
): T[] {
  const fitting = found.filter(({ share, best, matched }) => share >= ENOUGH && best >= PROMINENT && (words < 3 || matched >= 2));
  const first = fitting[0]?.score ?? 0;
  return fitting.filter(({ score }) => score >= first * BESIDE_BEST).slice(0, most);
}

/** Each guide once: in the language asked for, else in whichever it was found first. */
export function oncePerGuide<T extends Pick<Found, "guideId" | "language">>(found: readonly T[], language: string): T[] {
  const byGuide = Map.groupBy(found, ({ guideId }) => guideId);
  return [...byGuide.values()].map((all) => all.find((one) => one.language === language) ?? all[0]!);
}
