/* node coach/training/dump.ts LANGUAGE: the training part of the examples, for those who write cues: /tmp/train.LANGUAGE.txt and /tmp/train-moods.LANGUAGE.txt. */
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Language } from "../src/language/languages.ts";
import { draftsOf, isDraftHeldBack, isHeldBack, moodsOf, sentencesIn } from "./examples/stock.ts";

const language = process.argv[2] as Language;
const sentences = [
  ...draftsOf(language)
    .filter((one) => !isDraftHeldBack(one))
    .flatMap((one) => one.sentences),
  ...sentencesIn(language),
];
const moods = [language, `${language}-Latn`].flatMap(moodsOf).filter((one) => !isHeldBack(one.text));
writeFileSync(join(tmpdir(), `train.${language}.txt`), sentences.map((one) => `${one.acts.join(" ")}\t${one.text}\n`).join(""));
writeFileSync(join(tmpdir(), `train-moods.${language}.txt`), moods.map((one) => `${one.mood}\t${one.text.replaceAll("\n", "\\n")}\n`).join(""));
