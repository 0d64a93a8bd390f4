/*
 * Trains what the coach knows of drafts and writes it: for each language what a sentence by itself does
 * (src/languages/LANGUAGE/acts-weights.ts), and for all together what the sentences of a draft tell of each other
 * (src/acts/company-weights.ts) and what the signals of a rule weigh (src/review/weights.ts).
 *
 *   node coach/training/review.ts DATA
 *
 * Learns from coach/examples, the held-back ninth left out, and from replies that agents really sent to calm customers
 * (DATA/replies; src/acts/SOURCES.md names the set), which stay outside the repository. The same examples and data give the
 * same weights, byte for byte.
 */
import { existsSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { CompanyWeights } from "../src/acts/company.ts";
import type { ActWeights } from "../src/acts/model.ts";
import { LANGUAGES } from "../src/language/languages.ts";
import { learnActs, packed } from "./acts.ts";
import { companyOfAll, heardByOthers } from "./folds.ts";
import type { Judge } from "../src/review/judging.ts";
import { draftsOf, isDraftHeldBack, sentencesIn } from "./examples/stock.ts";
import { plainReplies } from "./plain-replies.ts";
import { literal } from "./writing.ts";
import { judgedByOthers, learnVerdicts } from "./verdicts.ts";

const SOURCE = new URL("../src/", import.meta.url).pathname;

const [data] = process.argv.slice(2);
if (data === undefined || !existsSync(data)) {
  console.error("Usage: node coach/training/review.ts DATA_FOLDER");
  process.exit(2);
}
const heard = LANGUAGES.map((language) =>
  heardByOthers({
    language,
    drafts: draftsOf(language).filter((one) => !isDraftHeldBack(one)),
    sentences: sentencesIn(language),
    plain: plainReplies(data, language),
  }),
);
for (const { stock, rows, shifts } of heard) {
  const weights = packed(learnActs([...rows.drafts.flat(), ...rows.bare.flat(), ...rows.plain.flat(), ...rows.single]), shifts);
  const text = actsSource(weights);
  writeFileSync(`${SOURCE}languages/${stock.language}/acts-weights.ts`, text);
  console.log(`${stock.language}: ${stock.drafts.length} drafts, ${stock.sentences.length} sentences, ${gzipSync(text).length} bytes gzip`);
}
writeFileSync(`${SOURCE}acts/company-weights.ts`, companySource(companyOfAll(heard)));
writeFileSync(`${SOURCE}review/weights.ts`, verdictsSource(learnVerdicts(judgedByOthers(heard))));

function actsSource(weights: ActWeights): string {
  return `// Written by training/review.ts from the project's own examples.
import type { ActWeights } from "../../acts/model.ts";

export const ACT_WEIGHTS: ActWeights = ${literal(weights)};
`;
}

function companySource({ biases, weights }: CompanyWeights): string {
  return `// Written by training/review.ts from the project's own examples.
import type { CompanyWeights } from "./company.ts";

// prettier-ignore
export const COMPANY_WEIGHTS: CompanyWeights = {
  biases: ${JSON.stringify(biases)},
  weights: [
${weights.map((own) => `    ${JSON.stringify(own)},`).join("\n")}
  ],
};
`;
}

function verdictsSource({ weighings, alone }: Judge): string {
  const lines = Object.entries(weighings).map(([rule, weighing]) => `    ${JSON.stringify(rule)}: ${JSON.stringify(weighing)},`);
  return `// Written by training/review.ts from the project's own examples.
import type { Judge } from "./judging.ts";

// prettier-ignore
/** What the signals of each rule weigh, how likely it must be before it is said, and how much surer where it is said alone. */
export const JUDGE: Judge = {
  alone: ${JSON.stringify(alone)},
  weighings: {
${lines.join("\n")}
  },
};
`;
}
