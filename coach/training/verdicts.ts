import { actsModel } from "../src/acts/model.ts";
import { likelihood, type Weighing, type Weighings } from "../src/review/judging.ts";
import { readingOf, type Reading } from "../src/review/reading.ts";
import { ALL_RULES } from "../src/review/rules/index.ts";
import type { Rule } from "../src/review/rules/rule.ts";
import type { RuleId } from "../src/review/types.ts";
import { calibration, learnActs, packed, type Stock } from "./acts.ts";
import { draftOf, type DraftExample } from "./examples/draft.ts";
import { SENSES, WORDINGS } from "./languages.ts";

export type Judged = { reading: Reading; expected: ReadonlySet<RuleId> };

/** Drafts are read by a classifier that has not learned from them: each quarter by one made of the other three. */
const FOLDS = 4;
const STEPS = 2500;
const RATE = 0.3;
const SHRINK = 0.002;

/** What the signals of each rule weigh; one table for all languages, because the signals say what acts do, not words. */
export function learnVerdicts(stock: readonly Stock[]): Weighings {
  const judged = stock.flatMap(readByOthers);
  return Object.fromEntries(ALL_RULES.map((rule) => [rule.id, weigh(rule, judged)]));
}

function readByOthers(stock: Stock): Judged[] {
  const { language, drafts, sentences } = stock;
  const shifts = calibration(stock);
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const others = drafts.filter((_, at) => at % FOLDS !== fold);
    const own = drafts.filter((_, at) => at % FOLDS === fold);
    const acts = actsModel(packed(learnActs({ language, drafts: others, sentences }), shifts), SENSES[language]);
    return own.map((one) => judgedBy(one, { language, acts, things: SENSES[language].things, wording: WORDINGS[language] }));
  });
}

export function judgedBy(example: DraftExample, pack: Parameters<typeof readingOf>[1]): Judged {
  const { name, mood, thread, aim } = example;
  const reading = readingOf({ draft: draftOf(example), customer: { name, mood }, thread, aim }, pack);
  return { reading, expected: new Set(example.expect.map((one) => one.rule)) };
}

function weigh(rule: Rule, judged: readonly Judged[]): Weighing {
  const rows = judged
    .filter(({ reading }) => rule.applies(reading))
    .map(({ reading, expected }) => ({ signals: rule.signals(reading), guilty: expected.has(rule.id) ? 1 : 0 }));
  const names = Object.keys(rows[0]?.signals ?? {});
  const values = rows.map((row) => [1, ...names.map((name) => row.signals[name] ?? 0)]);
  const weights = new Float64Array(names.length + 1);
  for (let step = 0; step < STEPS; step += 1) descend(weights, values, rows);
  const rounded = Array.from(weights, (weight) => Number(weight.toFixed(3)));
  const weighing = { bias: rounded[0]!, weights: Object.fromEntries(names.map((name, at) => [name, rounded[at + 1]!])), threshold: 0.5 };
  return { ...weighing, threshold: bestThreshold(rule, judged, weighing) };
}

function descend(weights: Float64Array, values: readonly number[][], rows: readonly { guilty: number }[]): void {
  const slope = new Float64Array(weights.length);
  for (const [at, row] of values.entries()) {
    const sum = row.reduce((total, value, index) => total + value * weights[index]!, 0);
    const error = 1 / (1 + Math.exp(-sum)) - rows[at]!.guilty;
    for (const [index, value] of row.entries()) slope[index]! += error * value;
  }
  for (const index of weights.keys()) weights[index]! -= RATE * (slope[index]! / values.length + (index === 0 ? 0 : SHRINK * weights[index]!));
}

/** The threshold with the best F1, a false alarm on a clean draft counted `CLEAN` times: it costs trust. */
const CLEAN = 3;

function bestThreshold(rule: Rule, judged: readonly Judged[], weighing: Weighing): number {
  const rows = judged
    .filter(({ reading }) => rule.applies(reading))
    .map(({ reading, expected }) => ({ likely: likelihood(rule, reading, weighing), guilty: expected.has(rule.id), clean: expected.size === 0 }));
  const scored = Array.from({ length: 45 }, (_, at) => 0.06 + at * 0.02).map((threshold) => {
    const right = rows.filter((row) => row.guilty && row.likely >= threshold).length;
    const missed = rows.filter((row) => row.guilty && row.likely < threshold).length;
    const false_ = rows.filter((row) => !row.guilty && row.likely >= threshold).reduce((sum, row) => sum + (row.clean ? CLEAN : 1), 0);
    return { threshold, f1: (2 * right) / (2 * right + missed + false_ || 1) };
  });
  const best = Math.max(...scored.map((one) => one.f1));
  const near = scored.filter((one) => one.f1 >= best - 0.005);
  return Number(near[Math.floor(near.length / 2)]!.threshold.toFixed(2));
}
