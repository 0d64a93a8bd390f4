import { plainWords } from "../text/plain-words.ts";
import { fold } from "../fold/fold.ts";

/** What agents ask for and customers have often given already. */
export const THINGS = ["number", "date", "phone", "address", "photo", "name", "email", "sum", "size", "story"] as const;
export type Thing = (typeof THINGS)[number];

/** For each thing the stems of the words that name it, and of words that show that a message holds it; parted by spaces. */
export type ThingWords = { names: Record<Thing, string>; months: string; streets: string; pictures: string };

export type ThingSense = {
  /** The things that folded words name. */
  named: (words: readonly string[]) => Set<Thing>;
  /** The things that a thread holds: written out, or said to be attached. */
  given: (text: string) => Set<Thing>;
};

export function thingSense(words: ThingWords): ThingSense {
  const names = THINGS.map((thing) => ({ thing, stems: stems(words.names[thing]) }));
  const [months, streets, pictures] = [stems(words.months), stems(words.streets), stems(words.pictures)];
  return {
    named: (words) => new Set(names.filter(({ stems: known }) => words.some((word) => starts(word, known))).map(({ thing }) => thing)),
    given: (text) => {
      const said = plainWords(text);
      const holds: Record<Thing, boolean> = {
        number: /(?:№|#|no\.?\s?)\s?\d{2,}|\b[\p{L}]{0,4}-?\d{3,}|\d{2,}-\d{2,}/iu.test(text),
        date: /\b\d{1,2}[./]\d{1,2}\b/u.test(text) || said.some((word) => starts(word, months)),
        phone: /(?:\+?\d[\s()-]?){7,}/u.test(text),
        address: said.some((word) => starts(word, streets)),
        photo: said.some((word) => starts(word, pictures)),
        name: false,
        email: /\S@\S/u.test(text),
        sum: /\d/u.test(text) && /[$€£₾₽%]|\b(?:usd|eur|gel|uzs)\b|лари|ლარ|so.?m|сўм|сум|руб|lari|dollar/iu.test(text),
        size: /\b(?:xs|s|m|l|xl|xxl)\b/u.test(text) || /\b\d{2,3}\b/u.test(text),
        story: said.length > 6,
      };
      return new Set(THINGS.filter((thing) => holds[thing]));
    },
  };
}

function stems(list: string): string[] {
  return list
    .split(/\s+/u)
    .filter((each) => each !== "")
    .map(fold);
}

function starts(word: string, known: readonly string[]): boolean {
  return known.some((stem) => word.startsWith(stem));
}
