import { ACTS } from "../src/acts/acts.ts";
import { actFeatures, type Eyes, type Setting } from "../src/acts/features.ts";
import { sorter } from "../src/text/sorting.ts";
import type { ActWeights } from "../src/acts/model.ts";
import type { Language } from "../src/language/languages.ts";
import type { DraftExample } from "./examples/draft.ts";
import type { LooseSentence } from "./examples/stock.ts";
import { contentStems } from "../src/text/content-stems.ts";
import { foldedWords } from "../src/text/plain-words.ts";
import { sentencesOf } from "../src/text/sentences.ts";
import type { PlainReply } from "./plain-replies.ts";
import { SENSES } from "./languages.ts";
import { quantised, seeded, trainLinear, withoutRare, type Linear, type Row } from "./linear.ts";

export type Stock = {
  language: Language;
  drafts: readonly DraftExample[];
  sentences: readonly LooseSentence[];
  plain: readonly PlainReply[];
};

export const BUCKETS = 1 << 14;
const EPOCHS = 14;
const RATE = 0.2;
const FEWEST = 2;
const DECAY = 1e-6;

const stemsOf = contentStems;
const NOTHING_AROUND: Setting = {
  mood: "dissatisfied",
  index: 1,
  count: 3,
  wordsOf: foldedWords,
  stemsOf,
  lastStems: new Set(),
  threadStems: new Set(),
  given: new Set(),
};

/** How likely a sentence does each act, learned from whole drafts and from single sentences. */
export function learnActs({ language, drafts, sentences, plain }: Stock): Linear {
  const eyes: Eyes = { sorted: sorter(BUCKETS), ...SENSES[language] };
  const rows: Row[] = [
    ...drafts.flatMap((draft) => rowsOf(draft, eyes)),
    ...sentences.map((one) => row(actFeatures(one.text, NOTHING_AROUND, eyes), one.acts, LOOSE)),
    ...plain.flatMap((one) => plainRows(one, eyes)),
  ];
  const shape = { buckets: BUCKETS, outputs: ACTS.length, domains: 2 };
  return trainLinear(withoutRare(rows, BUCKETS, FEWEST), shape, { epochs: EPOCHS, rate: RATE, decay: DECAY, random: seeded(1) });
}

/** Whole drafts and single sentences differ in how often each act occurs, so each has biases of its own. */
const WHOLE = 0;
const LOOSE = 1;

/** Single sentences do not say what surrounds them; whether they take up a matter cannot be learned from them. */
const UNKNOWN_ALONE = new Set(["matter", "info", "reask"]);
/** Those that bring no news by themselves; of the others it is not known whether the news is good, or settles the matter. */
const NO_NEWS = new Set(["calm", "blame", "scold", "thanks", "greet", "apology", "empathy", "stock", "ask", "reask", "vague", "choice"]);
const NEWS = new Set(["good", "bad", "done", "step"]);

function row(buckets: readonly number[], acts: readonly string[], domain: number): Row {
  const targets = ACTS.map((act) => {
    if (acts.includes(act)) return 1;
    const unknown = UNKNOWN_ALONE.has(act) || (NEWS.has(act) && !acts.every((one) => NO_NEWS.has(one)));
    return domain === LOOSE && unknown ? null : 0;
  });
  return { buckets, targets, weight: 1, domain };
}

/** What a plain reply surely does not do; what it does is not known. */
const NOT_PLAIN = new Set(["policy", "stock", "reask", "deny", "final", "calm", "blame", "scold"]);
const PLAIN_WEIGHT = 0.3;

function plainRows({ text, thread }: PlainReply, eyes: Eyes): Row[] {
  const around = settingOf({ mood: "calm", name: null, thread }, eyes);
  const sentences = sentencesOf(text);
  const targets = ACTS.map((act) => (NOT_PLAIN.has(act) ? 0 : null));
  return sentences.map((one, index) => ({
    buckets: actFeatures(one.text, { ...around, index, count: sentences.length }, eyes),
    targets,
    weight: PLAIN_WEIGHT,
    domain: WHOLE,
  }));
}

function rowsOf(draft: DraftExample, eyes: Eyes): Row[] {
  const around = { ...settingOf(draft, eyes), count: draft.sentences.length };
  return draft.sentences.map((one, index) => row(actFeatures(one.text, { ...around, index }, eyes), one.acts, WHOLE));
}

function settingOf(draft: Pick<DraftExample, "mood" | "name" | "thread">, { things }: Eyes): Omit<Setting, "index" | "count"> {
  const last = draft.thread.filter((one) => one.from === "customer").at(-1)?.text ?? "";
  const given = things.given(
    draft.thread
      .filter((one) => one.from === "customer")
      .map((one) => one.text)
      .join("\n"),
  );
  const all = draft.thread.map((one) => one.text).join("\n");
  return {
    mood: draft.mood,
    wordsOf: foldedWords,
    stemsOf,
    lastStems: stemsOf(foldedWords(last)),
    threadStems: stemsOf(foldedWords(all)),
    given: draft.name === null ? given : given.add("name"),
  };
}

const FOLDS = 3;

/**
 * What to add to the evidence of each act so that even odds divide the sentences that nobody learned from into as many with
 * the act as there truly are: rare acts are otherwise never believed.
 */
export function calibration(stock: Stock): number[] {
  const { language, drafts } = stock;
  const told = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const linear = learnActs({ ...stock, drafts: drafts.filter((_, at) => at % FOLDS !== fold) });
    const others = drafts.filter((_, at) => at % FOLDS === fold);
    return others
      .flatMap((draft) => rowsOf(draft, { sorted: sorter(BUCKETS), ...SENSES[language] }))
      .map((one) => ({ one, logits: logitsOf(linear, one.buckets) }));
  });
  return ACTS.map((_, act) => {
    const positive = told.filter(({ one }) => one.targets[act] === 1).length;
    const ranked = told.map(({ logits }) => logits[act]!).toSorted((a, b) => b - a);
    return -(ranked[Math.min(positive, ranked.length - 1)] ?? 0);
  });
}

function logitsOf({ weights, biases }: Linear, buckets: readonly number[]): number[] {
  const share = 1 / Math.sqrt(buckets.length || 1);
  return ACTS.map((_, act) => buckets.reduce((sum, bucket) => sum + weights[bucket * ACTS.length + act]!, 0) * share + biases[act]!);
}

/** The weights as training/review.ts writes them. */
export function packed({ weights, biases }: Linear, shifts: readonly number[]): ActWeights {
  const { scales, base64 } = quantised(weights, ACTS.length, 0.999);
  const own = ACTS.map((_, act) => Number((biases[act]! + shifts[act]!).toFixed(4)));
  return { buckets: BUCKETS, scales, biases: own, bytes: base64 };
}
