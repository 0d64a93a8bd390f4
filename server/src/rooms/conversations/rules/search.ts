import { fold, searchQuery, searchWords, stem } from "@guli/coach";

const MOST_WORDS = 2000;

/** The folded words of a text as a tsvector literal: each word once with its places, in the given weight (A is the heaviest). */
export function vectorOf(parts: { text: string; weight: "A" | "B" | "C" | "D" }[]): string {
  const places = new Map<string, string[]>();
  let place = 0;
  for (const { text, weight } of parts) {
    for (const word of searchWords(text, MOST_WORDS)) {
      place = Math.min(place + 1, 16_383);
      const known = places.get(word) ?? [];
      if (known.length < 20) places.set(word, [...known, `${place}${weight}`]);
    }
  }
  return [...places].map(([word, at]) => `${quote(word)}:${at.join(",")}`).join(" ");
}

/**
 * What was typed as a tsquery: every word must be there by its stem, phrases word for word, and words with a minus must not. Short words and numbers
 * match whole, but for the last, which may still be growing. Null if nothing is sought.
 */
export function queryOf(typed: string): { query: string; stems: string[] } | null {
  const { words, lastIsPrefix, phrases, excluded } = searchQuery(typed);
  const sought = words.slice(0, MOST_SOUGHT).map((word, index) => ({ word, prefix: (lastIsPrefix && index === words.length - 1) || growsInto(word) }));
  const terms = [
    ...sought.map(({ word, prefix }) => (prefix ? `${quote(stem(word))}:*` : quote(word))),
    ...phrases.slice(0, 5).map((phrase) => `(${phrase.map(quote).join(" <-> ")})`),
  ];
  if (terms.length === 0) return null;
  return {
    query: [...terms, ...excluded.slice(0, 5).map((word) => `!${quote(word)}`)].join(" & "),
    stems: [...sought.map(({ word }) => stem(word)), ...phrases.flat()],
  };
}

const MOST_SOUGHT = 12;
/** Only words of some length have endings to cut; "no" must not find "november", nor 12 the order 1234. */
const growsInto = (word: string): boolean => word.length >= 4 && !/\d/.test(word);

const quote = (word: string): string => `'${word.replace(/\\/g, "\\\\").replace(/'/g, "''")}'`;

const AROUND = 60;
const LONGEST = 220;

/** The words around the first match, with the marks of all matches in them as UTF-16 offsets. */
export function excerptOf(text: string, stems: string[]): { excerpt: string; marks: [number, number][] } {
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}ʻʼ‘’'`-]+/gu)];
  const matches = words.filter((word) => isMatch(word[0], stems)).map((word): [number, number] => [word.index, word.index + word[0].length]);
  const first = matches[0]?.[0] ?? 0;
  const from = first <= AROUND ? 0 : text.indexOf(" ", first - AROUND) + 1 || first - AROUND;
  const to = Math.min(text.length, from + LONGEST);
  const excerpt = text.slice(from, to).replace(/\s/g, " ");
  const marks = matches.filter(([a, b]) => a >= from && b <= to).map(([a, b]): [number, number] => [a - from, b - from]);
  return { excerpt, marks };
}

function isMatch(word: string, stems: string[]): boolean {
  return [fold(word), ...searchWords(word)].some((folded) => stems.some((one) => folded.startsWith(one)));
}
