import { actsModel } from "../src/acts/model.ts";
import { likelihood, type Weighing, type Weighings } from "../src/review/judging.ts";
import { readingOf, type Reading } from "../src/review/reading.ts";
import { ALL_RULES } from "../src/review/rules/index.ts";
import type { Rule } from "../src/review/rules/rule.ts";
import type { RuleId } from "../src/review/types.ts";
import { calibration, learnActs, packed, type Stock } from "./acts.ts";
import type { Pack } from "../src/review/pack.ts";
import type { PlainReply } from "./plain-replies.ts";
import { draftOf, type DraftExample } from "./examples/draft.ts";
import { SENSES, WORDINGS } from "./languages.ts";

export type Judged = { reading: Reading; expected: ReadonlySet<RuleId>; onlyDonts: boolean };

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
  const { language, drafts, plain } = stock;
  const shifts = calibration(stock);
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const others = drafts.filter((_, at) => at % FOLDS !== fold);
    const own = drafts.filter((_, at) => at % FOLDS === fold);
    const acts = actsModel(packed(learnActs({ ...stock, drafts: others }), shifts), SENSES[language]);
    const pack = { language, acts, things: SENSES[language].things, wording: WORDINGS[language] };
    const sent = plain.filter((_, at) => at % (FOLDS * PLAIN_EVERY) === fold);
    return [...own.map((one) => judgedBy(one, pack)), ...sent.map((one) => plainJudged(one, pack))];
  });
}

/** Of the plain replies one in so many is judged, too; they have been learned from, and only show what is no reason. */
const PLAIN_EVERY = 4;

function plainJudged({ text, thread }: PlainReply, pack: Pack): Judged {
  return { reading: readingOf({ draft: text, customer: { mood: "calm" }, thread }, pack), expected: new Set(), onlyDonts: true };
}

export function judgedBy(example: DraftExample, pack: Pack): Judged {
  const { name, mood, thread, aim } = example;
  const reading = readingOf({ draft: draftOf(example), customer: { name, mood }, thread, aim }, pack);
  return { reading, expected: new Set(example.expect.map((one) => one.rule)), onlyDonts: false };
}

/** The don'ts that hold for calm customers, too. */
const DONTS: ReadonlySet<RuleId> = new Set(["raised-voice", "not-listening", "calm-down", "blame"]);

function weigh(rule: Rule, judged: readonly Judged[]): Weighing {
  const rows = judged
    .filter(({ reading, onlyDonts }) => rule.applies(reading) && (!onlyDonts || DONTS.has(rule.id)))
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
    .filter(({ reading, onlyDonts }) => rule.applies(reading) && !onlyDonts)
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
