import { ACTS } from "../src/acts/acts.ts";
import { actFeatures, stemsOf, type Eyes, type Setting } from "../src/acts/features.ts";
import type { ActWeights } from "../src/acts/model.ts";
import type { Language } from "../src/language/languages.ts";
import type { DraftExample } from "./examples/draft.ts";
import type { LooseSentence } from "./examples/stock.ts";
import { CUES } from "./languages.ts";
import { seeded, trainLinear, type Linear, type Row } from "./linear.ts";

export type Stock = { language: Language; drafts: readonly DraftExample[]; sentences: readonly LooseSentence[] };

export const BUCKETS = 1 << 14;
const EPOCHS = 14;
const RATE = 0.2;
const DECAY = 1e-6;

const NOTHING_AROUND: Setting = { mood: "dissatisfied", index: 1, count: 3, lastStems: new Set(), threadStems: new Set() };

/** How likely a sentence does each act, learned from whole drafts and from single sentences. */
export function learnActs({ language, drafts, sentences }: Stock): Linear {
  const eyes: Eyes = { buckets: BUCKETS, cues: CUES[language] };
  const rows: Row[] = [
    ...drafts.flatMap((draft) => rowsOf(draft, eyes)),
    ...sentences.map((one) => row(actFeatures(one.text, NOTHING_AROUND, eyes), one.acts, LOOSE)),
  ];
  const shape = { buckets: BUCKETS, outputs: ACTS.length, domains: 2 };
  return trainLinear(rows, shape, { epochs: EPOCHS, rate: RATE, decay: DECAY, random: seeded(1) });
}

/** Whole drafts and single sentences differ in how often each act occurs, so each has biases of its own. */
const WHOLE = 0;
const LOOSE = 1;

/** Single sentences do not say what surrounds them; whether they take up a matter cannot be learned from them. */
const UNKNOWN_ALONE = new Set(["matter", "info", "reask", "done", "step", "good", "bad"]);

function row(buckets: readonly number[], acts: readonly string[], domain: number): Row {
  const targets = ACTS.map((act) => {
    if (acts.includes(act)) return 1;
    return domain === LOOSE && UNKNOWN_ALONE.has(act) ? null : 0;
  });
  return { buckets, targets, weight: 1, domain };
}

function rowsOf(draft: DraftExample, eyes: Eyes): Row[] {
  const around = settingOf(draft);
  return draft.sentences.map((one, index) => row(actFeatures(one.text, { ...around, index }, eyes), one.acts, WHOLE));
}

function settingOf(draft: DraftExample): Omit<Setting, "index"> {
  const last = draft.thread.filter((one) => one.from === "customer").at(-1)?.text ?? "";
  const all = draft.thread.map((one) => one.text).join("\n");
  return { mood: draft.mood, count: draft.sentences.length, lastStems: stemsOf(last), threadStems: stemsOf(all) };
}

/** The weights as signed bytes, each act on a scale of its own; the rare giants are clipped. */
export function packed({ weights, biases }: Linear): ActWeights {
  const scales = ACTS.map((_, act) => {
    const sizes = Array.from({ length: BUCKETS }, (_, bucket) => Math.abs(weights[bucket * ACTS.length + act]!)).toSorted((a, b) => a - b);
    return Number(((sizes[Math.floor(BUCKETS * 0.999)] ?? 0) / 127).toPrecision(5));
  });
  const bytes = Int8Array.from(weights, (weight, at) => Math.max(-127, Math.min(127, Math.round(weight / (scales[at % ACTS.length] || 1)))));
  const own = Array.from(biases.slice(0, ACTS.length), (bias) => Number(bias.toFixed(4)));
  return { buckets: BUCKETS, scales, biases: own, bytes: Buffer.from(bytes.buffer).toString("base64") };
}
