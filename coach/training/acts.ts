import { ACTS } from "../src/acts/acts.ts";
import { actFeatures, type Eyes, type Setting } from "../src/acts/features.ts";
import { BUCKETS, HIDDEN, LETTERING, type ActWeights } from "../src/acts/model.ts";
import type { Language } from "../src/language/languages.ts";
import { contentStems } from "../src/text/content-stems.ts";
import { foldedWords } from "../src/text/plain-words.ts";
import { lettersOf } from "../src/text/letters.ts";
import { sentencesOf } from "../src/text/sentences.ts";
import { sorter } from "../src/text/sorting.ts";
import type { Seen } from "../src/text/wordings.ts";
import { lastAsked, type DraftExample } from "./examples/draft.ts";
import type { LooseSentence } from "./examples/stock.ts";
import { SENSES } from "./languages.ts";
import { saidOfRow, trainLayered, type Layered } from "./layered.ts";
import { featuresOf, inSteps, levelled, quantised, seeded, type Row } from "./linear.ts";
import type { PlainReply } from "./plain-replies.ts";

export type Stock = {
  language: Language;
  drafts: readonly DraftExample[];
  sentences: readonly LooseSentence[];
  plain: readonly PlainReply[];
};

/** So many buckets are kept, the commonest: what few sentences have says little of others, and weights must be downloaded. */
const KEPT = 1 << 15;
/** A sentence is learned from so often, each time without half of its features and a fifth of the units. */
const TRAINING = { epochs: 20, rate: 0.05, biasRate: 0.2, unseen: 0.5, unheard: 0.2 };

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

/** The sentences of a language as rows to learn from: draft by draft, some drafts once more without their threads, reply by reply, and the single ones. */
export type ActRows = { drafts: Row[][]; bare: Row[][]; plain: Row[][]; single: Row[] };

/** A classifier of sentences by themselves; `kept` are the buckets that it weighs, `places` where in `network` each bucket has its weights, or -1. */
export type LearnedActs = { network: Layered; kept: Int32Array; places: Int32Array };

export function actRows({ language, drafts, sentences, plain }: Stock): ActRows {
  const eyes: Eyes = { sorted: sorter(BUCKETS), ...SENSES[language] };
  return {
    drafts: drafts.map((draft) => rowsOf(draft, eyes)),
    bare: drafts.map((draft, at) => (at % BARE === 0 ? bareRows(draft, eyes) : [])),
    plain: plain.map((one) => plainRows(one, eyes)),
    single: sentences.map((one) => row(actFeatures(one.text, NOTHING_AROUND, eyes), one.acts, LOOSE)),
  };
}

/** How likely a sentence does each act, learned from whole drafts and from single sentences. */
export function learnActs(rows: readonly Row[]): LearnedActs {
  const kept = commonest(rows);
  const places = new Int32Array(BUCKETS).fill(-1);
  for (const [at, bucket] of kept.entries()) places[bucket] = at;
  const shape = { buckets: kept.length, hidden: HIDDEN, outputs: ACTS.length, domains: 2 };
  const network = trainLayered(
    rows.map((one) => ({ ...one, ...keptOf(places, one) })),
    shape,
    { ...TRAINING, random: seeded(1) },
  );
  return { network, kept, places };
}

function commonest(rows: readonly Row[]): Int32Array {
  const seen = new Uint32Array(BUCKETS);
  for (const row of rows) for (const bucket of row.buckets) seen[bucket]! += 1;
  const order = Int32Array.from(seen.keys()).toSorted((one, other) => seen[other]! - seen[one]! || one - other);
  return order.subarray(0, KEPT).toSorted();
}

/** A row by the places of its buckets among those that are kept, brought to the length of one. */
function keptOf(places: Int32Array, { buckets, values }: Pick<Row, "buckets" | "values">): Pick<Row, "buckets" | "values"> {
  const known = Array.from(buckets.keys()).filter((at) => places[buckets[at]!]! >= 0);
  return levelled({ buckets: Int32Array.from(known, (at) => places[buckets[at]!]!), values: Float32Array.from(known, (at) => values[at]!) });
}

/** Whole drafts and single sentences differ in how often each act occurs, so each has biases of its own. */
const WHOLE = 0;
const LOOSE = 1;

/** Without a thread it is not known whether a sentence takes up a matter. */
const UNKNOWN_ALONE = new Set(["matter", "info", "reask"]);
/** Those that bring no news by themselves; of the others it is not known whether the news is good, or settles the matter. */
const NO_NEWS = new Set(["calm", "blame", "scold", "thanks", "greet", "apology", "empathy", "stock", "ask", "reask", "vague", "choice"]);
const NEWS = new Set(["good", "bad", "done", "step"]);

/** How much a single sentence counts beside one of a draft, of which it is known what stands around it. */
const LOOSE_WEIGHT = 0.7;

function row(seen: readonly Seen[], acts: readonly string[], domain: number): Row {
  const targets = ACTS.map((act) => {
    if (acts.includes(act)) return 1;
    const unknown = UNKNOWN_ALONE.has(act) || (NEWS.has(act) && !acts.every((one) => NO_NEWS.has(one)));
    return domain === LOOSE && unknown ? null : 0;
  });
  return { ...featuresOf(seen), targets, weight: domain === LOOSE ? LOOSE_WEIGHT : 1, domain };
}

/** What a plain reply surely does not do; what it does is not known. */
const NOT_PLAIN = new Set(["policy", "stock", "reask", "deny", "final", "calm", "blame", "scold"]);
const PLAIN_WEIGHT = 0.3;

function plainRows({ text, thread }: PlainReply, eyes: Eyes): Row[] {
  const around = settingOf({ mood: "calm", name: null, thread }, eyes);
  const sentences = sentencesOf(text);
  const targets = ACTS.map((act) => (NOT_PLAIN.has(act) ? 0 : null));
  return sentences.map((one, index) => ({
    ...featuresOf(actFeatures(one.text, { ...around, index, count: sentences.length }, eyes)),
    targets,
    weight: PLAIN_WEIGHT,
    domain: WHOLE,
  }));
}

function rowsOf(draft: DraftExample, eyes: Eyes): Row[] {
  const around = { ...settingOf(draft, eyes), count: draft.sentences.length };
  return draft.sentences.map((one, index) => {
    const [before, after] = [draft.sentences[index - 1]?.text ?? null, draft.sentences[index + 1]?.text ?? null];
    return row(actFeatures(one.text, { ...around, index, before, after }, eyes), one.acts, WHOLE);
  });
}

/** Every so many-th draft is learned from without its thread, too: an apology is one, whatever it answers. */
const BARE = 4;
const BARE_WEIGHT = 0.3;

function bareRows(draft: DraftExample, eyes: Eyes): Row[] {
  const targetOf = (act: string, target: Row["targets"][number]) => (UNKNOWN_ALONE.has(act) ? null : target);
  return rowsOf({ ...draft, thread: [] }, eyes).map((one) => ({
    ...one,
    targets: ACTS.map((act, at) => targetOf(act, one.targets[at]!)),
    weight: BARE_WEIGHT,
  }));
}

function settingOf(draft: Pick<DraftExample, "mood" | "name" | "thread">, { things }: Eyes): Omit<Setting, "index" | "count"> {
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
    lastStems: stemsOf(foldedWords(lastAsked(draft))),
    threadStems: stemsOf(foldedWords(all)),
    given: draft.name === null ? given : given.add("name"),
  };
}

/** Evidence of each act, without the shift that `evenOdds` finds. */
export function evidenceOf({ network, places }: LearnedActs, row: Row): Float64Array {
  const sums = new Float64Array(ACTS.length);
  saidOfRow(network, keptOf(places, row), sums);
  return sums.map((sum, act) => sum + network.biases[act]!);
}

export type Told = { targets: Row["targets"]; evidence: Float64Array };

/**
 * What to add to the evidence of each act so that even odds divide the sentences that nobody learned from into as many with
 * the act as there truly are: rare acts are otherwise never believed.
 */
export function evenOdds(told: readonly Told[]): number[] {
  return ACTS.map((_, act) => {
    const positive = told.filter(({ targets }) => targets[act] === 1).length;
    const ranked = told.map(({ evidence }) => evidence[act]!).toSorted((a, b) => b - a);
    return -(ranked[Math.min(positive, ranked.length - 1)] ?? 0);
  });
}

/** The weights as training/review.ts writes them. */
export function packed({ network, kept }: LearnedActs, shifts: readonly number[]): ActWeights {
  const inward = inSteps(network.inward, HIDDEN, { kept: 0.999, steps: LETTERING.most });
  const outward = quantised(network.outward, ACTS.length, { kept: 1 });
  const bits = new Uint8Array(BUCKETS / 8);
  for (const bucket of kept) bits[bucket >> 3]! |= 1 << (bucket & 7);
  return {
    kept: Buffer.from(bits).toString("base64"),
    scales: inward.scales,
    thresholds: Array.from(network.thresholds, (one) => Number(one.toFixed(4))),
    outward: outward.base64,
    outwardScales: outward.scales,
    biases: ACTS.map((_, act) => Number((network.biases[act]! + shifts[act]!).toFixed(4))),
    bytes: lettersOf(inward.stepped, LETTERING),
  };
}
