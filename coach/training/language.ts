/*
 * Trains the language model and measures it.
 *
 *   node coach/training/language.ts DATA            trains on DATA and writes coach/src/language/weights.ts
 *   node coach/training/language.ts --score DATA    prints how often languageOf is right on the held-out part of DATA
 *
 * The same data give the same weights, byte for byte.
 */
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { fold } from "../src/fold/fold.ts";
import { LANGUAGES } from "../src/language/languages.ts";
import { writtenIn } from "../src/language/script.ts";
import { readCorpus, type Labelled } from "./corpus.ts";
import { typedOtherwise } from "./habits.ts";
import { quantised, train } from "./regression.ts";

const SEED = 1;

const [first, second] = process.argv.slice(2);
if (first === "--score" && second !== undefined) {
  const { printScore } = await import("./score-language.ts");
  printScore(readCorpus(second, "dev"));
} else if (first !== undefined && !first.startsWith("-")) {
  writeWeights(readCorpus(first, "train"));
} else {
  console.error("Usage: node coach/training/language.ts [--score] DATA_FOLDER");
  process.exitCode = 2;
}

function writeWeights(texts: readonly Labelled[]): void {
  const examples = [...texts, ...typedOtherwise(texts)].map(({ text, language }) => ({
    words: writtenIn(text).words.map(fold),
    language: LANGUAGES.indexOf(language),
  }));
  const { bytes, scale } = quantised(train(examples, seeded(SEED)));
  const target = new URL("../src/language/weights.ts", import.meta.url);
  const source = generated(Buffer.from(bytes.buffer).toString("base64"), scale);
  writeFileSync(target, source);
  console.log(`${examples.length} texts, ${gzipSync(source).length} bytes gzip`);
}

function generated(base64: string, scale: number): string {
  return `// Written by training/language.ts. Sources and licences of what it was trained on: SOURCES.md beside this file.

/** What one unit of a weight is worth. */
export const SCALE = ${scale.toPrecision(6)};

/** Signed bytes in base64, a language after the other for each bucket. */
export const WEIGHTS =
  "${base64}";
`;
}

/** Chance that a seed repeats, from 0 to 1: a linear congruential generator, of which only the high bits are used. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
