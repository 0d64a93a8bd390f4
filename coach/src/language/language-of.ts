import { fold } from "../fold/fold.ts";
import { COMMON_WORDS, EVERYWHERE } from "./common-words.ts";
import { LANGUAGES, type Language, type LanguageGuess, type Script } from "./languages.ts";
import { evidence } from "./model.ts";
import { writtenIn } from "./script.ts";

/**
 * The language of a message. Script decides first (Georgian letters are Georgian), then the letters that only one language
 * has, words that everybody uses, and for the rest a model of n-grams. Georgian and Russian are known in Latin letters too.
 * Only the first 1,000 UTF-16 units are read.
 */
export function languageOf(text: string): LanguageGuess {
  const { script, words } = writtenIn(text.slice(0, ENOUGH).normalize("NFC"));
  if (script === null || isForeign(words, script)) return { language: null, script, sure: 0 };
  if (script === "Geor") return { language: "ka", script, sure: 1 };
  const { language, sure } = likeliest(words, script);
  return { language: sure >= SURE_ENOUGH ? language : null, script, sure };
}

/** Some 150 words; more would change nothing but the time it takes. */
const ENOUGH = 1000;

/** Of the guesses between this and 0.8 seven in ten are right, as training/score.ts prints; below it is guesswork. */
const SURE_ENOUGH = 0.55;

/** What a word that everybody uses adds to the evidence, and what a letter that only one language has. */
const COMMON_WORD = 1.5;
const OWN_LETTER = 4;

/** Which languages are written in a script, with a penalty for those that seldom are. */
const WRITTEN_IN: Record<Exclude<Script, "Geor">, Partial<Record<Language, number>>> = {
  Cyrl: { ru: 0, uz: 0 },
  Latn: { en: 0, uz: 0, ka: 0, ru: -1 },
};

const OWN_LETTERS: Partial<Record<Language, RegExp>> = { uz: /[ўқғҳ]/iu, ru: /[ыщ]/iu };

/** Letters of the neighbours (Ukrainian, Kazakh, Serbian; Turkish, German, French, Polish …) that none of ours uses, even in loans. */
const FOREIGN_LETTERS: Record<Script, RegExp> = {
  Geor: /(?!)/u,
  Cyrl: /[іїєґәңөұүһіјљњћђќѓџ]/iu,
  Latn: /[äüßèêëàâáæœåøîíúłąęśćżźńőűřšžčěůťďľıəđ]/iu,
};

/** So many words with foreign letters make a foreign text; fewer are names. */
const FOREIGN_SHARE = 1 / 5;

function isForeign(words: readonly string[], script: Script): boolean {
  const foreign = words.filter((word) => FOREIGN_LETTERS[script].test(word));
  return foreign.length >= words.length * FOREIGN_SHARE;
}

function likeliest(words: readonly string[], script: Exclude<Script, "Geor">): { language: Language | null; sure: number } {
  const folded = fold(words.join(" "))
    .split(" ")
    .filter((word) => !EVERYWHERE.has(word));
  if (folded.length === 0) return { language: null, sure: 0 };
  const seen = evidence(folded);
  const logits = LANGUAGES.map((language, index) => {
    const rarity = WRITTEN_IN[script][language] ?? -Infinity;
    const common = folded.filter((word) => COMMON_WORDS.get(word) === language).length;
    const own = words.filter((word) => OWN_LETTERS[language]?.test(word)).length;
    return (seen[index] ?? 0) + rarity + common * COMMON_WORD + own * OWN_LETTER;
  });
  const most = Math.max(...logits);
  const odds = logits.reduce((sum, logit) => sum + Math.exp(logit - most), 0);
  return { language: LANGUAGES[logits.indexOf(most)] ?? null, sure: 1 / odds };
}
