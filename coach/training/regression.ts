import { BUCKETS, features } from "../src/language/features.ts";
import { LANGUAGES } from "../src/language/languages.ts";

/** Folded words and the place of their language in LANGUAGES. */
export type Example = { words: readonly string[]; language: number };

/** A weight a bucket and language, in the order in which the model reads them. */
export type Weights = Float64Array;

/** How long the training lasts and how fast it learns; found by the score on the held-out part. */
const STEPS = 320_000;
const LEARNING_RATE = 0.3;
const DECAY = 1e-6;

/** Most messages in a chat are this short, so the model learns from stretches of at most so many words. */
const LONGEST_STRETCH = 10;

/**
 * Multinomial logistic regression by AdaGrad over stretches of the examples, the languages in turn.
 * Chance comes from `random`, so that the same examples and seed give the same weights.
 */
export function train(examples: readonly Example[], random: () => number): Weights {
  const byLanguage = LANGUAGES.map((_, language) => examples.filter((each) => each.language === language && each.words.length > 0));
  const weights = new Float64Array(BUCKETS * LANGUAGES.length);
  const squares = new Float64Array(weights.length).fill(1e-6);
  for (let step = 0; step < STEPS; step += 1) {
    const own = byLanguage[step % LANGUAGES.length] ?? [];
    const example = own[Math.floor(random() * own.length)];
    if (example !== undefined) learn({ weights, squares }, { ...example, words: stretch(example.words, random) });
  }
  return weights;
}

/** The weights as signed bytes and what one of their units is worth; the rare giants are clipped. */
export function quantised(weights: Weights): { bytes: Int8Array; scale: number } {
  const sizes = weights.map(Math.abs).toSorted();
  const scale = (sizes[Math.floor(sizes.length * 0.999)] ?? 0) / 127;
  return { bytes: Int8Array.from(weights, (each) => Math.max(-127, Math.min(127, Math.round(each / scale)))), scale };
}

function stretch(words: readonly string[], random: () => number): readonly string[] {
  const length = 1 + Math.floor(random() * LONGEST_STRETCH);
  const from = Math.floor(random() * Math.max(1, words.length - length + 1));
  return words.slice(from, from + length);
}

function learn(state: { weights: Float64Array; squares: Float64Array }, example: Example): void {
  const found = features(example.words);
  const share = 1 / Math.sqrt(found.length);
  const chances = softmax(LANGUAGES.map((_, language) => sumOf(state.weights, found, language) * share));
  for (const [language, chance] of chances.entries()) {
    const error = (chance - (language === example.language ? 1 : 0)) * share;
    for (const bucket of found) nudge(state, bucket * LANGUAGES.length + language, error);
  }
}

function nudge({ weights, squares }: { weights: Float64Array; squares: Float64Array }, at: number, error: number): void {
  const gradient = error + DECAY * weights[at]!;
  squares[at]! += gradient * gradient;
  weights[at]! -= (LEARNING_RATE * gradient) / Math.sqrt(squares[at]!);
}

function sumOf(weights: Float64Array, found: readonly number[], language: number): number {
  return found.reduce((sum, bucket) => sum + weights[bucket * LANGUAGES.length + language]!, 0);
}

function softmax(logits: readonly number[]): number[] {
  const most = Math.max(...logits);
  const odds = logits.map((logit) => Math.exp(logit - most));
  const all = odds.reduce((sum, each) => sum + each, 0);
  return odds.map((each) => each / all);
}
