import { LANGUAGES, type Language } from "../language/languages.ts";
import { weightsOf, type Lettering } from "../text/letters.ts";
import type { Seen } from "../text/wordings.ts";
import { moodFeatures, wordFeatures } from "./features.ts";
import type { MoodSenses } from "./meaning.ts";

/** The two questions that the model answers, each a step up from calm. */
export const STEPS = ["upset", "angry"] as const;

/** How weights are written: more steps than these only cost downloads. */
export const LETTERING: Lettering = { most: 44, together: 1 };

/** In what a message is written, as far as moods are told apart by it: a language of Guli, Georgian in Latin letters, or none that we know. */
export type Hand = Language | "ka-Latn" | null;

/** The weights of a language: a letter for each bucket and step, times the step's scale. */
export type MoodTable = { scales: readonly number[]; letters: string };

/** What training/mood.ts writes: a table for each language, and biases by hand ("other" where the language is not known). */
export type MoodWeights = { biases: Readonly<Record<string, readonly number[]>>; tables: Readonly<Record<Language, MoodTable>> };

/** What the detector carries: its weights, and what finds the cues and notions of each language. */
export type MoodPack = { weights: MoodWeights; senses: Readonly<Partial<Record<Language, MoodSenses>>> };

/** Evidence (as logits, calibrated so that 0 is even odds) that a message is upset, and that it is angry. */
export type MoodModel = {
  evidence: (text: string, hand: Hand) => { upset: number; angry: number };
  /** What a piece of a message by itself adds to the evidence of a step, before it is shared out over the message. */
  weightOf: (piece: string, hand: Hand, step: (typeof STEPS)[number]) => number;
};

/** In a language that we do not know nothing is met. */
export const NO_SENSES: MoodSenses = { cues: () => [], notions: () => [] };

const languageOfHand = (hand: Hand): Language | null => (hand === "ka-Latn" ? "ka" : hand);

/** The weights of a language are unpacked when the first message in it is read. */
export function moodModel({ weights: { biases, tables }, senses }: MoodPack): MoodModel {
  const unpacked = new Map<Language, Int8Array>();
  const weightsIn = (language: Language): Int8Array => {
    const known = unpacked.get(language) ?? weightsOf(tables[language].letters, LETTERING);
    unpacked.set(language, known);
    return known;
  };
  const sumIn = (language: Language, seen: readonly Seen[], step: number): number => sum(weightsIn(language), seen, step) * tables[language].scales[step]!;
  /** Of a text in no language that we know each says a part: marks, faces and names of things are the same in all. */
  const said = (hand: Hand, seen: readonly Seen[], step: number): number => {
    const language = languageOfHand(hand);
    if (language !== null) return sumIn(language, seen, step);
    return LANGUAGES.reduce((total, each) => total + sumIn(each, seen, step), 0) / LANGUAGES.length;
  };
  return {
    evidence: (text, hand) => {
      const language = languageOfHand(hand);
      const found = moodFeatures(text, (language !== null && senses[language]) || NO_SENSES);
      const bias = biases[hand ?? "other"] ?? biases["other"]!;
      const share = 1 / Math.sqrt(found.reduce((size, { counts, buckets }) => size + counts * counts * buckets.length, 0) || 1);
      return { upset: said(hand, found, 0) * share + bias[0]!, angry: said(hand, found, 1) * share + bias[1]! };
    },
    weightOf: (piece, hand, step) => said(hand, wordFeatures(piece), STEPS.indexOf(step)),
  };
}

function sum(weights: Int8Array, seen: readonly Seen[], step: number): number {
  let total = 0;
  for (const { counts, buckets } of seen) for (const bucket of buckets) total += counts * weights[bucket * STEPS.length + step]!;
  return total;
}
