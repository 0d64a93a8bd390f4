import { fold, foldedWords } from "@guli/coach";

export type Spelled = { id: string; name: string; spellings: readonly string[] };
/** A name as its folded words. */
export type Sought = { id: string; words: string[] };

export function soughtOf(competitors: readonly Spelled[]): Sought[] {
  return competitors.flatMap(({ id, name, spellings }) =>
    [name, ...spellings].flatMap((spelling) => {
      const words = foldedWords(spelling);
      return words.length === 0 ? [] : [{ id, words }];
    }),
  );
}

/** Which competitors a text names, each once: whole words, the last of them with an ending of our languages. Never a part of another word. */
export function namedIn(text: string, sought: readonly Sought[]): string[] {
  const words = foldedWords(text).flatMap(withoutApostrophe);
  const named = new Set<string>();
  for (const { id, words: name } of sought) {
    if (!named.has(id) && words.some((_, at) => standsAt(words, at, name))) named.add(id);
  }
  return [...named];
}

/** "Bolt's" and "Glovo'ga" hang an ending on by an apostrophe. */
const withoutApostrophe = (word: string): string[] => word.split(/['’]/u).filter((part) => part !== "");

function standsAt(words: readonly string[], at: number, name: readonly string[]): boolean {
  const last = name.length - 1;
  for (let i = 0; i < last; i += 1) if (words[at + i] !== name[i]) return false;
  const word = words[at + last];
  return word !== undefined && isForm(word, name[last]!);
}

/** Three letters with an ending could be anything. */
const SHORT = 3;

function isForm(word: string, name: string): boolean {
  if (word === name) return true;
  if (name.length <= SHORT) return false;
  if (word.startsWith(name) && ENDINGS.has(word.slice(name.length))) return true;
  // The vowel at the end gives way to the ending: "Бургерная" → "Бургерную", "Magnoli" → "Magnolis".
  const root = name.replace(/[aeiou]+$/u, "");
  return root.length > SHORT && root !== name && word.startsWith(root) && GIVING_WAY.has(word.slice(root.length));
}

const georgian = "ი მა ს ის ით ად ში ზე თან დან იდან ისთვის სთვის ისგან სგან იც მაც საც იცა ის თვის მდე ამდე ვით ისა სა ო ისკენ სკენ ები ებს ებმა ების";
const uzbek = "ning ni ga ka qa da dan dagi dek day lar larga lardan larda larning mi ham dir chi ingiz im imiz si siga sida sidan sini niki gacha";
const russian = "а у ом е ы и ой ою ов ам ами ах ю ем ей я ям ями ях ский ского ском ское ская";
const english = "s es";

const folded = (words: string): string[] => words.split(" ").map((word) => fold(word));
const ENDINGS: ReadonlySet<string> = new Set([georgian, uzbek, russian, english].flatMap(folded));
const GIVING_WAY: ReadonlySet<string> = new Set([
  ...folded("ს ის ით მა ად ში ზე თან დან იდან ისთვის ისგან"),
  ...folded("у ы е ой ою и ю ей ом а ам ами ах ую ые ых ым"),
]);
