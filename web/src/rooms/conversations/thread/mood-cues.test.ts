import { expect, test } from "vitest";
import { wordsAt } from "./mood-cues.ts";

const TEXT = "You are “liars and thieves”, this is outrageous!";
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

test("words that stand side by side are read together, in the order of the text", () => {
  expect(wordsAt(TEXT, [at("outrageous!"), at("thieves”,"), at("“liars"), at("and")])).toEqual(["liars and thieves", "outrageous!"]);
});

test("no cues, no words", () => {
  expect(wordsAt(TEXT, [])).toEqual([]);
});
