import type { Language } from "../src/language/languages.ts";
import type { Labelled } from "./corpus.ts";

/** A way of typing a language in letters that are not its own. */
export type Habit = { name: string; language: Language; type: (text: string) => string };

const MKHEDRULI = [..."აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ"];
const CYRILLIC = [..."абвгдеёжзийклмнопрстуфхцчшщъыьэюя"];

/** As people really type, for training and for the score: neither data set has such texts. */
export const HABITS: Habit[] = [
  latin("ka", "by sound", { letters: MKHEDRULI, spellings: "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h" }),
  latin("ka", "in chats", { letters: MKHEDRULI, spellings: "a b g d e v z t i k l m n o p j r s t u f q g y sh ch c dz w ch x j h" }),
  latin("ka", "by keyboard", { letters: MKHEDRULI, spellings: "a b g d e v z T i k l m n o p J r s t u f q R y S C c Z w W x j h" }),
  latin("ru", "in Latin", { letters: CYRILLIC, spellings: "a b v g d e e zh z i y k l m n o p r s t u f h ts ch sh sch  y  e yu ya" }),
  { name: "uz in Cyrillic", language: "uz", type: (text) => uzbekCyrillic(text) },
  { name: "uz by Russian keyboard", language: "uz", type: (text) => russianKeys(uzbekCyrillic(text)) },
];

/** The texts once more for each habit of their language; every text stands for one row in every habit. */
export function typedOtherwise(texts: readonly Labelled[]): Labelled[] {
  return HABITS.flatMap(({ name, language, type }) =>
    texts.filter((each) => each.language === language).map((each) => ({ ...each, text: type(each.text), source: name })),
  );
}

function latin(language: Language, how: string, { letters, spellings }: { letters: readonly string[]; spellings: string }): Habit {
  const spelled = new Map(spellings.split(" ").map((spelling, index) => [letters[index], spelling]));
  const type = (text: string): string => [...text].map((char) => spelled.get(char) ?? spelled.get(char.toLowerCase()) ?? char).join("");
  return { name: `${language} ${how}`, language, type };
}

const UZBEK_PAIRS: [RegExp, string][] = [
  [/oʻ/g, "ў"],
  [/gʻ/g, "ғ"],
  [/sh/g, "ш"],
  [/ch/g, "ч"],
  [/ts/g, "ц"],
  [/yo/g, "ё"],
  [/yu/g, "ю"],
  [/ya/g, "я"],
  [/ye/g, "е"],
  [/(?<!\p{L})e/gu, "э"],
  [/ʻ/g, "ъ"],
];
const UZBEK_LETTERS = new Map([..."abvgdejziyklmnoprstufxqh"].map((from, at) => [from, [..."абвгдежзийклмнопрстуфхқҳ"][at]]));

function uzbekCyrillic(text: string): string {
  const plain = text.toLowerCase().replace(/['`´‘’ʼ]/g, "ʻ");
  const paired = UZBEK_PAIRS.reduce((typed, [from, to]) => typed.replace(from, to), plain);
  return [...paired].map((char) => UZBEK_LETTERS.get(char) ?? char).join("");
}

/** The four letters that a Russian keyboard lacks, as people replace them. */
function russianKeys(text: string): string {
  return text.replace(/[ўқғҳ]/g, (letter) => ({ ў: "у", қ: "к", ғ: "г", ҳ: "х" })[letter] ?? letter);
}
