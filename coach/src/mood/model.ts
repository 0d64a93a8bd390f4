import { bytesOf } from "../text/base64.ts";
import type { Seen } from "../text/wordings.ts";
import type { Language } from "../language/languages.ts";
import { moodFeatures, wordFeatures } from "./features.ts";
import type { MoodSenses } from "./meaning.ts";

/** The two questions that the model answers, each a step up from calm. */
export const STEPS = ["upset", "angry"] as const;

/** What training/mood.ts writes: a signed byte for each bucket and step; biases by language ("other" for the rest). */
export type MoodWeights = {
  scales: readonly number[];
  biases: Readonly<Record<string, readonly number[]>>;
  bytes: string;
};

/** What the detector carries: its weights, and what finds the cues and notions of each language. */
export type MoodPack = { weights: MoodWeights; senses: Readonly<Partial<Record<Language, MoodSenses>>> };

/** Evidence (as logits, calibrated so that 0 is even odds) that a message is upset, and that it is angry. */
export type MoodModel = {
  evidence: (text: string, language: string | null) => { upset: number; angry: number };
  /** What a piece of a message by itself adds to the evidence of a step, before it is shared out over the message. */
  weightOf: (piece: string, step: (typeof STEPS)[number]) => number;
};

/** In a language that we do not know nothing is met. */
export const NO_SENSES: MoodSenses = { cues: () => [], notions: () => [] };

/** The weights are unpacked when the first message is read. */
export function moodModel({ weights: { scales, biases, bytes }, senses }: MoodPack): MoodModel {
  let unpacked: Int8Array | null = null;
  const sum = (seen: readonly Seen[], step: number): number => {
    const weights = (unpacked ??= bytesOf(bytes));
    let total = 0;
    for (const { counts, buckets } of seen) for (const bucket of buckets) total += counts * weights[bucket * STEPS.length + step]!;
    return total * scales[step]!;
  };
  return {
    evidence: (text, language) => {
      const found = moodFeatures(text, senses[(language ?? "").slice(0, 2) as Language] ?? NO_SENSES);
      const bias = biases[language ?? "other"] ?? biases["other"]!;
      const share = 1 / Math.sqrt(found.reduce((size, { counts, buckets }) => size + counts * counts * buckets.length, 0) || 1);
      return { upset: sum(found, 0) * share + bias[0]!, angry: sum(found, 1) * share + bias[1]! };
    },
    weightOf: (piece, step) => sum(wordFeatures(piece), STEPS.indexOf(step)),
  };
}
