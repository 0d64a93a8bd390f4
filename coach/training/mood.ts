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
import { LETTERING, moodModel, STEPS, type MoodModel, type MoodTable, type MoodWeights } from "../src/mood/model.ts";
import { handOf } from "../src/mood/mood.ts";
import { lettersOf } from "../src/text/letters.ts";
import { LANGUAGES, type Language } from "../src/language/languages.ts";
import { lastAsked } from "./examples/draft.ts";
import { draftsOf, isDraftHeldBack, isHeldBack, moodsOf, unseenDraftsOf } from "./examples/stock.ts";
import { featuresOf, inSteps, levelled, seeded, trainLinear, type Linear, type Row } from "./linear.ts";
import { publicMoods, stepsOf } from "./public-moods.ts";
import { MOOD_SENSES } from "./languages.ts";
import { evenOdds, type Scored } from "./thresholds.ts";

const HANDS = ["ka", "ka-Latn", "uz", "ru", "en"];
const OWN_WEIGHT = 2;
/** Reviews of shops and apps are customers' words; of films and forums more would bend the detector. */
const PUBLIC_WEIGHTS: Record<string, number> = { "uz-kuriyozov-apps": 5, "uz-uzum-reviews": 1, "uz-kuriyozov-mt": 0.3 };
const OTHER_PUBLIC_WEIGHT = 0.05;
const EPOCHS = 8;
const RATE = 0.2;
/** Of the weights; the few giants beyond them are clipped, but they say much. */
const KEPT = 0.9999;
const FOLDS = 4;
/** Numbers, faces, and what is written in languages that we do not know: no table learns from them, they say where the line lies for all such. */
const NOBODYS = moodsOf("other").map(({ text, mood }) => ({ text, targets: stepsOf(mood) }));

const [data] = process.argv.slice(2);
if (data === undefined) {
  console.error("Usage: node coach/training/mood.ts DATA_FOLDER");
  process.exitCode = 2;
} else writeWeights(data);

type Sample = Pick<Row, "buckets" | "values"> & { text: string; targets: (number | null)[]; weight: number; source: string };

function writeWeights(folder: string): void {
  const own = [...HANDS.flatMap(written), ...LANGUAGES.flatMap(answered)];
  const foreign = publicMoods(folder, "train").map((one) =>
    sample(one.text, one.steps, { weight: PUBLIC_WEIGHTS[one.source] ?? OTHER_PUBLIC_WEIGHT, source: one.source }),
  );
  const text = sourceOf({ biases: biasesOf(own, foreign), tables: tablesOf([...own, ...foreign]) });
  writeFileSync(new URL("../src/mood/weights.ts", import.meta.url), text);
  console.log(`${own.length} own messages, ${foreign.length} public ones, ${gzipSync(text).length} bytes gzip`);
}

/** Hands and public sets are named for their language. */
function languageIn(source: string): Language {
  return source.slice(0, 2) as Language;
}

function sample(text: string, targets: Sample["targets"], rest: Pick<Sample, "weight" | "source">): Sample {
  return { ...levelled(featuresOf(moodFeatures(text, MOOD_SENSES[languageIn(rest.source)]))), text, targets, ...rest };
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

/** Each language has a table of its own, and learns from its own sources alone: what the words of one mean would bend those of another. */
function tablesOf(samples: readonly Sample[]): MoodWeights["tables"] {
  const table = (language: Language): MoodTable => {
    const { weights } = learn(samples.filter((one) => languageIn(one.source) === language));
    const { scales, stepped } = inSteps(weights, STEPS.length, { kept: KEPT, steps: LETTERING.most });
    return { scales, letters: lettersOf(stepped, LETTERING) };
  };
  return { ka: table("ka"), uz: table("uz"), ru: table("ru"), en: table("en") };
}

function learn(samples: readonly Sample[]): Linear {
  const sources = [...new Set(samples.map((one) => one.source))];
  const rows: Row[] = samples.map(({ source, ...rest }) => ({ ...rest, domain: sources.indexOf(source) }));
  const shape = { buckets: BUCKETS, outputs: STEPS.length, domains: sources.length };
  return trainLinear(rows, shape, { epochs: EPOCHS, rate: RATE, decay: 1e-5, random: seeded(1) });
}

/** The bias of each hand, so that 0 is where its messages are told apart best, found on messages that were not learned from, as the detector hears them. */
function biasesOf(own: readonly Sample[], foreign: readonly Sample[]): MoodWeights["biases"] {
  const scored = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const tables = tablesOf([...own.filter((_, at) => at % FOLDS !== fold), ...foreign]);
    const model = moodModel({ weights: { biases: { other: [0, 0] }, tables }, senses: MOOD_SENSES });
    return [...own.filter((_, at) => at % FOLDS === fold), ...NOBODYS.filter((_, at) => at % FOLDS === fold)].map((one) => scoredBy(model, one));
  });
  return Object.fromEntries([...HANDS, "other"].map((hand) => [hand, evenOdds(scored.filter((one) => one.hand === hand))]));
}

function scoredBy(model: MoodModel, { text, targets }: Pick<Sample, "text" | "targets">): Scored & { hand: string } {
  const hand = handOf(text);
  const { upset, angry } = model.evidence(text, hand);
  return { hand: hand ?? "other", targets, logits: [upset, angry] };
}

function sourceOf({ biases, tables }: MoodWeights): string {
  const each = Object.entries(tables).map(
    ([language, { scales, letters }]) => `    ${language}: {
      scales: ${JSON.stringify(scales)},
      // prettier-ignore
      letters: ${JSON.stringify(letters)},
    },`,
  );
  return `// Written by training/mood.ts. Sources and licences of what it was trained on: SOURCES.md beside this file.
import type { MoodWeights } from "./model.ts";

export const MOOD_WEIGHTS: MoodWeights = {
  biases: ${JSON.stringify(biases)},
  tables: {
${each.join("\n")}
  },
};
`;
}
