/*
 * npm run coach:score [-- FILE.jsonl…]: how good the coach is on the held-back ninth of the project's own examples, on the drafts
 * of hands that nobody learned from, and on files of examples in the form of `expect` and `spans`, if some are given.
 */
import { existsSync } from "node:fs";
import { coachOf } from "../src/engine.ts";
import { languageOf } from "../src/language/language-of.ts";
import { LANGUAGES, type Language } from "../src/language/languages.ts";
import { pack as en } from "../src/languages/en/pack.ts";
import { pack as ka } from "../src/languages/ka/pack.ts";
import { pack as ru } from "../src/languages/ru/pack.ts";
import { pack as uz } from "../src/languages/uz/pack.ts";
import { moodPack } from "../src/mood/pack.ts";
import { draftOf, type DraftExample } from "./examples/draft.ts";
import { answeredUnlearned, draftsOf, isDraftHeldBack, isHeldBack, moodsOf, unseenDraftsOf } from "./examples/stock.ts";
import { printMoods } from "./score-moods.ts";
import { casesOf, printReviews, type Case } from "./score-reviews.ts";

const packs = [ka, uz, ru, en];
const { mood } = coachOf({ packs, mood: moodPack });

for (const language of LANGUAGES) {
  const held = draftsOf(language).filter(isDraftHeldBack);
  printReviews(`${language}, held back`, held.map(caseOf), packs);
  printReviews(`${language}, hands nobody learned from`, unseenDraftsOf(language).map(caseOf), packs);
}
for (const hand of [...LANGUAGES, "ka-Latn"]) {
  const messages = moodsOf(hand);
  printMoods(
    `${hand}, held back`,
    messages.filter((one) => !one.contrast && isHeldBack(one.text)),
    mood,
  );
  const border = messages.filter((one) => one.contrast);
  if (border.length > 0) printMoods(`${hand}, at the border, of hands nobody learned from`, border, mood);
}
for (const language of LANGUAGES) printMoods(`${language}, what held-back drafts answer`, answeredUnlearned(language), mood);
printLanguages();
for (const file of process.argv.slice(2)) {
  if (existsSync(file)) printReviews(file, casesOf(file), packs);
  else {
    console.error(`There is no file ${file}.`);
    process.exitCode = 2;
  }
}

function caseOf(example: DraftExample): Case {
  const { name, mood: felt, thread, aim, expect } = example;
  const spans = Object.fromEntries(expect.flatMap(({ rule, words }) => (words === null ? [] : [[rule, words]])));
  return { input: { draft: draftOf(example), customer: { name, mood: felt }, thread, aim }, expected: new Set(expect.map((one) => one.rule)), spans };
}

/** Messages of three words or more, those that were learned from included: the language model has not seen any of them. */
function printLanguages(): void {
  for (const hand of [...LANGUAGES, "ka-Latn"]) {
    const language = hand.slice(0, 2) as Language;
    const long = moodsOf(hand).filter((one) => (one.text.match(/\p{L}+/gu)?.length ?? 0) >= 3);
    const right = long.filter((one) => languageOf(one.text).language === language).length;
    console.log(`language of ${hand}: ${right} of ${long.length} messages of three words or more right (${((100 * right) / long.length).toFixed(1)} %)`);
  }
}
