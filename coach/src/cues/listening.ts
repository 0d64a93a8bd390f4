import { grammar as en } from "../languages/en/grammar.ts";
import { grammar as ka } from "../languages/ka/grammar.ts";
import { grammar as ru } from "../languages/ru/grammar.ts";
import { grammar as uz } from "../languages/uz/grammar.ts";
import { LANGUAGES, type Language } from "../language/languages.ts";
import { memory } from "../text/memory.ts";
import { plainWords } from "../text/plain-words.ts";
import { sentencesOf } from "../text/sentences.ts";
import { cueFinder, type CueFinder, type Met } from "./finding.ts";

/** A sentence, with the cues in it; `denied` are those with a negator before them ("not your fault"). */
export type Heard<Kind extends string> = { text: string; says: ReadonlySet<Kind>; denied: ReadonlySet<Kind> };

const GRAMMARS = { ka, uz, ru, en };

/** More sentences say nothing new of a message; what stands behind is quoted, or noise. */
const MOST_SENTENCES = 80;

/** Each listener has cues of its own, and all hear the same messages one after the other. */
const remembered = memory(plainWords, 2000);
const LONGEST_REMEMBERED = 400;
const wordsOf = (sentence: string): readonly string[] => (sentence.length > LONGEST_REMEMBERED ? plainWords(sentence) : remembered(sentence));

/**
 * Listens for cues of one's own (notation: pattern.ts) in whatever language of ours a message is written: people mix them within one sentence, and of "alo?"
 * nobody can tell the language.
 */
export function listener<Kind extends string>(cues: Readonly<Record<Language, Readonly<Record<Kind, string>>>>): (text: string) => Heard<Kind>[] {
  const finders: CueFinder<Kind>[] = LANGUAGES.map((language) => cueFinder(cues[language], GRAMMARS[language]));
  return (text) =>
    sentencesOf(text)
      .slice(0, MOST_SENTENCES)
      .map((sentence) => {
        const words = wordsOf(sentence.text);
        const met = finders.flatMap((find) => find(words));
        const kinds = (negated: boolean) => setOf(met.filter((one) => one.negated === negated));
        return { text: sentence.text, says: kinds(false), denied: kinds(true) };
      });
}

/** In most sentences nothing is heard, and who keeps them should not keep an empty set for each. */
const NOTHING: ReadonlySet<never> = new Set();

const setOf = <Kind extends string>(met: readonly Met<Kind>[]): ReadonlySet<Kind> => (met.length === 0 ? NOTHING : new Set(met.map(({ kind }) => kind)));
