/**
 * The beginning by which a folded word is sought, so that one form finds the others: "შეკვეთის" finds "შეკვეთა",
 * "orders" finds "order". Light on purpose: it cuts endings of Georgian, Uzbek, Russian and English, whichever cut is
 * deepest, because a folded word no longer tells its language. A stem has at least four letters (`ts`, `sh` and `ch`
 * count as one); a shorter word, and one with digits in it, comes back as it is and is to be sought whole.
 */
export function stem(foldedWord: string): string {
  if (letterCount(foldedWord) <= SHORTEST || !ONLY_LETTERS.test(foldedWord)) return foldedWord;
  return LANGUAGES.map((slots) => cutEndings(foldedWord, slots)).reduce(shorter);
}

const SHORTEST = 4;
const ONLY_LETTERS = /^\p{L}+$/u;
const ONE_SOUND = /ts|sh|ch/g;

/** An ending that is cut after `after`, when so many letters are left. */
type Ending = { after: string; letters: string; leaves: number };

/** Sets of endings that may follow one another, the last of a word first. */
type Slots = readonly (readonly Ending[])[];

/** Case and postposition (-ში, -ზე, -თან, -დან, -თვის, -მდე, -კენ, -გან); the stem's vowel; plural -ებ-. */
const GEORGIAN = slots("istvis isgan isken idan amde mde stan dan tan shi ze t-se is isa ma am5 it5 as5 ad5 m5 d5 s i o a e", "a e", "eb");

/** Case; whose it is; plural. */
const UZBEK = slots("ning ni ga5 ka5 dan da5 cha5", "ingiz imiz im5 ing si6 m5 i", "lar");

/** Reflexive -ся; nouns, adjectives and the commonest forms of verbs. */
const RUSSIAN = slots(
  "sia",
  "iami ami imi ogo ego omu emu aia uiu iax iam oe ie ia iu oi5 ei5 om5 em5 am5 ax ov5 ev5 im5 ix5 " + "aiut aet iaet iut5 at5 ala ali ila ili a u i e o",
);

const ENGLISH = slots("ings ing ed5 es5 s");

const LANGUAGES = [GEORGIAN, UZBEK, RUSSIAN, ENGLISH];

/** "t-se" is -se after t; a number says how many letters must be left, where a short ending asks for more than four. */
function slots(...lists: string[]): Slots {
  return lists.map((list) =>
    [...list.matchAll(/(?:(\w+)-)?([a-z]+)(\d?)/g)].map(([, after = "", letters = "", leaves]) => ({
      after,
      letters,
      leaves: Number(leaves) || SHORTEST,
    })),
  );
}

function cutEndings(word: string, slots: Slots): string {
  const rest = slots.reduce((left, endings) => endings.map((ending) => cutEnding(left, ending)).reduce(shorter), word);
  const doubled = rest.length < word.length && rest.at(-1) === rest.at(-2) && letterCount(rest) > SHORTEST;
  return doubled ? rest.slice(0, -1) : rest;
}

function cutEnding(word: string, { after, letters, leaves }: Ending): string {
  if (!word.endsWith(after + letters)) return word;
  const rest = word.slice(0, word.length - letters.length);
  return letterCount(rest) < leaves ? word : rest;
}

function letterCount(word: string): number {
  return word.replace(ONE_SOUND, "s").length;
}

function shorter(one: string, other: string): string {
  return other.length < one.length ? other : one;
}
