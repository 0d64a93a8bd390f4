/*
 * Trains the mood detector and writes src/mood/weights.ts.
 *
 *   node coach/training/mood.ts DATA      DATA holds mood/*.train.jsonl (src/mood/SOURCES.md names the sets)
 *
 * It learns from the project's own customers' messages (the held-back ninth left out) and, with less weight, from the public
 * sets, whose texts stay outside the repository. Each source has a bias of its own; the one of customers' messages is kept.
 */
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { BUCKETS, moodFeatures } from "../src/mood/features.ts";
import { NO_SENSES, STEPS, type MoodWeights } from "../src/mood/model.ts";
import { LANGUAGES, type Language } from "../src/language/languages.ts";
import { lastAsked } from "./examples/draft.ts";
import { draftsOf, isDraftHeldBack, isHeldBack, moodsOf, unseenDraftsOf } from "./examples/stock.ts";
import { addUp, featuresOf, levelled, quantised, seeded, trainLinear, type Linear, type Row } from "./linear.ts";
import { publicMoods, stepsOf } from "./public-moods.ts";
import { MOOD_SENSES } from "./languages.ts";
import { literal } from "./writing.ts";
import { evenOdds, type Scored } from "./thresholds.ts";

const HANDS = ["ka", "ka-Latn", "uz", "ru", "en"];
const OWN_WEIGHT = 2;
/** Reviews of shops and apps are customers' words; of films and forums more would bend the detector. */
const PUBLIC_WEIGHTS: Record<string, number> = { "uz-kuriyozov-apps": 5, "uz-uzum-reviews": 1, "uz-kuriyozov-mt": 0.3 };
const OTHER_PUBLIC_WEIGHT = 0.05;
const EPOCHS = 8;
const FOLDS = 4;

const [data] = process.argv.slice(2);
if (data === undefined) {
  console.error("Usage: node coach/training/mood.ts DATA_FOLDER");
  process.exitCode = 2;
} else writeWeights(data);

type Sample = Pick<Row, "buckets" | "values"> & { targets: (number | null)[]; weight: number; source: string };

function writeWeights(folder: string): void {
  const own = [...HANDS.flatMap(written), ...LANGUAGES.flatMap(answered)];
  const foreign = publicMoods(folder, "train").map((one) =>
    sample(one.text, one.steps, { weight: PUBLIC_WEIGHTS[one.source] ?? OTHER_PUBLIC_WEIGHT, source: one.source }),
  );
  const samples = [...own, ...foreign];
  const sources = [...new Set(samples.map((one) => one.source))];
  const learned = learn(samples, sources);
  const text = sourceOf(packed(learned, thresholds(own, foreign, sources)));
  writeFileSync(new URL("../src/mood/weights.ts", import.meta.url), text);
  console.log(`${own.length} own messages, ${foreign.length} public ones, ${gzipSync(text).length} bytes gzip`);
}

function sample(text: string, targets: Sample["targets"], rest: Pick<Sample, "weight" | "source">): Sample {
  const senses = MOOD_SENSES[rest.source.slice(0, 2) as Language] ?? NO_SENSES;
  return { ...levelled(featuresOf(moodFeatures(text, senses))), targets, ...rest };
}

function written(hand: string): Sample[] {
  return moodsOf(hand)
    .filter((one) => !one.contrast && !isHeldBack(one.text))
    .map((one) => sample(one.text, stepsOf(one.mood), { weight: OWN_WEIGHT, source: hand }));
}

/** The messages that the labelled drafts answer carry a mood, too, also where the drafts are kept from the coach. */
function answered(language: Language): Sample[] {
  return [...draftsOf(language), ...unseenDraftsOf(language)]
    .filter((one) => !isDraftHeldBack(one))
    .map((one) => sample(lastAsked(one), stepsOf(one.mood), { weight: OWN_WEIGHT, source: language }));
}

function learn(samples: readonly Sample[], sources: readonly string[]): Linear {
  const rows: Row[] = samples.map(({ source, ...rest }) => ({ ...rest, domain: sources.indexOf(source) }));
  const shape = { buckets: BUCKETS, outputs: STEPS.length, domains: sources.length };
  return trainLinear(rows, shape, { epochs: EPOCHS, rate: 0.15, decay: 1e-5, random: seeded(1) });
}

/** The bias of each hand, so that 0 is where its messages are told apart best, found on messages that were not learned from. */
function thresholds(own: readonly Sample[], foreign: readonly Sample[], sources: readonly string[]): Record<string, number[]> {
  const scored = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const learned = learn([...own.filter((_, at) => at % FOLDS !== fold), ...foreign], sources);
    return own.filter((_, at) => at % FOLDS === fold).map((one): Scored => ({ source: one.source, targets: one.targets, logits: logitsOf(learned, one) }));
  });
  const biases = Object.fromEntries(HANDS.map((hand) => [hand, evenOdds(scored.filter((one) => one.source === hand))]));
  return { ...biases, other: evenOdds(scored) };
}

function logitsOf({ weights }: Linear, sample: Sample): number[] {
  const sums = new Float64Array(STEPS.length);
  addUp(weights, sample, sums);
  return [...sums];
}

function packed({ weights }: Linear, biases: Record<string, number[]>): MoodWeights {
  const { scales, base64 } = quantised(weights, STEPS.length, { kept: 0.9995 });
  return { scales, biases, bytes: base64 };
}

function sourceOf(weights: MoodWeights): string {
  return `// Written by training/mood.ts. Sources and licences of what it was trained on: SOURCES.md beside this file.
import type { MoodWeights } from "./model.ts";

export const MOOD_WEIGHTS: MoodWeights = ${literal(weights)};
`;
}
