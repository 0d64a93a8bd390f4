import { languageOf } from "../src/language/language-of.ts";
import { LANGUAGES } from "../src/language/languages.ts";
import type { Labelled } from "./corpus.ts";
import { typedOtherwise } from "./habits.ts";

/** Shorter messages are counted apart: often nobody could tell their language. */
const FEWEST_WORDS = 3;

/** Prints, for each source, how many messages of three words or more were told right, and how well `sure` means it. */
export function printScore(texts: readonly Labelled[]): void {
  const all = [...texts, ...typedOtherwise(texts)];
  const long = all.filter((each) => wordCount(each.text) >= FEWEST_WORDS);
  const short = all.filter((each) => [1, 2].includes(wordCount(each.text)));
  console.log("messages of three words or more      right            none");
  for (const source of new Set(long.map((each) => `${each.language} ${each.source}`))) {
    printLine(
      source,
      long.filter((each) => `${each.language} ${each.source}` === source),
    );
  }
  for (const language of LANGUAGES)
    printLine(
      `= ${language}`,
      long.filter((each) => each.language === language),
    );
  printLine("= all", long);
  printLine("one or two words", short);
  for (const [from, to] of [
    [0, 0.55],
    [0.55, 0.8],
    [0.8, 0.95],
    [0.95, 1.01],
  ] as const) {
    const group = [...long, ...short].filter(({ text }) => languageOf(text).sure >= from && languageOf(text).sure < to);
    printLine(`sure from ${from} to ${Math.min(to, 1)}`, group);
  }
}

function printLine(name: string, texts: readonly Labelled[]): void {
  const guesses = texts.map(({ text }) => languageOf(text).language);
  const right = guesses.filter((guess, at) => guess === texts[at]?.language).length;
  const none = guesses.filter((guess) => guess === null).length;
  const share = ((100 * right) / texts.length).toFixed(2);
  console.log(`${name.padEnd(32)} ${`${right} of ${texts.length}`.padStart(15)} ${share.padStart(7)} % ${String(none).padStart(6)}`);
}

function wordCount(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}
