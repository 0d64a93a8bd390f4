import { expect, it } from "vitest";
import { fold } from "../fold/fold.ts";
import { COMMON, COMMON_WORDS } from "./common-words.ts";
import { LANGUAGES } from "./languages.ts";

it.each(LANGUAGES)("has no word in %s that folds like a word of another language", (language) => {
  const taken = COMMON[language].split(" ").filter((word) => COMMON_WORDS.get(fold(word)) !== language);
  expect(taken).toEqual([]);
});
