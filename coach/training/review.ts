/*
 * Trains what the coach knows of drafts and writes it: for each language how likely a sentence does each act
 * (src/languages/LANGUAGE/acts-weights.ts), and for all together what the signals of a rule weigh (src/review/weights.ts).
 *
 *   node coach/training/review.ts DATA [LANGUAGE…]
 *
 * Learns from coach/examples, the held-back third left out, and from replies that agents really sent to calm customers
 * (DATA/replies; src/acts/SOURCES.md names the set), which stay outside the repository. The same examples and data give the
 * same weights, byte for byte.
 */
import { existsSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { ActWeights } from "../src/acts/model.ts";
import { LANGUAGES } from "../src/language/languages.ts";
import { calibration, learnActs, packed } from "./acts.ts";
import { draftsOf, isDraftHeldBack, sentencesIn } from "./examples/stock.ts";
import { plainReplies } from "./plain-replies.ts";
import { literal } from "./writing.ts";
import { learnVerdicts } from "./verdicts.ts";

const SOURCE = new URL("../src/", import.meta.url).pathname;

const [data, ...asked] = process.argv.slice(2);
if (data === undefined || !existsSync(data)) {
  console.error("Usage: node coach/training/review.ts DATA_FOLDER [LANGUAGE…]");
  process.exit(2);
}
const stock = LANGUAGES.map((language) => ({
  language,
  drafts: draftsOf(language).filter((one) => !isDraftHeldBack(one)),
  sentences: sentencesIn(language),
  plain: plainReplies(data, language),
}));
for (const one of stock) {
  if (asked.length > 0 && !asked.includes(one.language)) continue;
  const weights = packed(learnActs(one), calibration(one));
  const text = actsSource(weights);
  writeFileSync(`${SOURCE}languages/${one.language}/acts-weights.ts`, text);
  console.log(`${one.language}: ${one.drafts.length} drafts, ${one.sentences.length} sentences, ${gzipSync(text).length} bytes gzip`);
}
writeFileSync(`${SOURCE}review/weights.ts`, verdictsSource(learnVerdicts(stock)));

function actsSource(weights: ActWeights): string {
  return `// Written by training/review.ts from the project's own examples.
import type { ActWeights } from "../../acts/model.ts";

export const ACT_WEIGHTS: ActWeights = ${literal(weights)};
`;
}

function verdictsSource(weighings: object): string {
  return `// Written by training/review.ts from the project's own examples.
import type { Weighings } from "./judging.ts";

/** What the signals of each rule weigh, and how likely it must be before it is said. */
export const WEIGHINGS: Weighings = ${JSON.stringify(weighings, null, 2)};
`;
}
