import { actsModel } from "../src/acts/model.ts";
import { likelihood, type Judge, type Weighing } from "../src/review/judging.ts";
import { readingOf } from "../src/review/reading.ts";
import { ALL_RULES } from "../src/review/rules/index.ts";
import type { Rule } from "../src/review/rules/rule.ts";
import { wholeOf } from "../src/review/whole.ts";
import type { RuleId } from "../src/review/types.ts";
import { companyModel, type CompanyWeights } from "../src/acts/company.ts";
import { packed } from "./acts.ts";
import { companiesByFold, foldOf, type Heard } from "./folds.ts";
import type { Pack } from "../src/review/pack.ts";
import type { PlainReply } from "./plain-replies.ts";
import { draftOf, type DraftExample } from "./examples/draft.ts";
import { DONTS, type Judged } from "./judged.ts";
import { logistic } from "./logistic.ts";
import { surenessAlone, thresholdOf } from "./sureness.ts";
import { SENSES, WORDINGS } from "./languages.ts";

/** What the signals of each rule weigh; one table for all languages, because the signals say what acts do, not words. */
export function learnVerdicts(judged: readonly Judged[]): Judge {
  const weighings = Object.fromEntries(ALL_RULES.map((rule) => [rule.id, weigh(rule, judged)]));
  return { weighings, alone: surenessAlone(judged, weighings) };
}

export function judgedByOthers(heard: readonly Heard[]): Judged[] {
  const companies = companiesByFold(heard);
  return heard.flatMap((one) => companies.flatMap((company, fold) => readByOthers(one, company, fold)));
}

function readByOthers({ stock, models, shifts }: Heard, company: CompanyWeights, fold: number): Judged[] {
  const { language, drafts, plain } = stock;
  const pack: Pack = {
    language,
    acts: actsModel(packed(models[fold]!, shifts), SENSES[language]),
    together: companyModel(company),
    things: SENSES[language].things,
    wording: WORDINGS[language],
  };
  const own = drafts.filter((_, at) => foldOf(at) === fold);
  const sent = plain.filter((_, at) => foldOf(at) === fold);
  return [...own.map((one) => judgedBy(one, pack)), ...sent.map((one) => plainJudged(one, pack))];
}

function plainJudged({ text, thread }: PlainReply, pack: Pack): Judged {
  const reading = readingOf({ draft: text, customer: { mood: "calm" }, thread }, pack);
  return { reading, whole: wholeOf(reading), expected: new Set(), onlyDonts: true };
}

export function judgedBy(example: DraftExample, pack: Pack): Judged {
  const { name, mood, thread, aim } = example;
  const reading = readingOf({ draft: draftOf(example), customer: { name, mood }, thread, aim }, pack);
  return { reading, whole: wholeOf(reading), expected: new Set(example.expect.map((one) => one.rule)), onlyDonts: false };
}

/** How strongly weights are held small: the whole of a draft says many things, few of which matter to a rule; its own signals all do. */
const SHRINK = { own: 4, whole: 100 };

/** What is asked again is asked again, were it all that the draft says; the examples have few such short ones to learn that from. */
const BY_ITS_OWN: ReadonlySet<RuleId> = new Set(["not-listening"]);
const HARDLY = { own: 1, whole: 10_000 };

function weigh(rule: Rule, judged: readonly Judged[]): Weighing {
  const concerned = judged.filter(({ reading, onlyDonts }) => rule.applies(reading) && (!onlyDonts || DONTS.has(rule.id)));
  const rows = concerned.map(({ reading, whole, expected }) => ({ signals: rule.signals(reading), whole, guilty: expected.has(rule.id) ? 1 : 0 }));
  const names = Object.keys(rows[0]?.signals ?? {});
  const shrink = BY_ITS_OWN.has(rule.id) ? HARDLY : SHRINK;
  const learned = logistic(
    rows.map(({ signals, whole }) => Float64Array.from([...names.map((name) => signals[name] ?? 0), ...whole])),
    rows.map((row) => row.guilty),
    [...names.map(() => shrink.own), ...(rows[0]?.whole ?? []).map(() => shrink.whole)],
  );
  const weights = Array.from(learned.weights, (weight) => Number(weight.toPrecision(3)));
  const weighing = {
    bias: Number(learned.bias.toFixed(3)),
    weights: Object.fromEntries(names.map((name, at) => [name, weights[at]!])),
    whole: weights.slice(names.length),
    threshold: 0.5,
  };
  const told = concerned.map((one) => ({ likely: likelihood(rule, one, weighing), guilty: one.expected.has(rule.id) }));
  return { ...weighing, threshold: thresholdOf(told) };
}
