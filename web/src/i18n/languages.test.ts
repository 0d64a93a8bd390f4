import { expect, test } from "vitest";
import { firstLanguage } from "./languages.ts";

test.each([
  ["ka", ["en-US"], "ka"],
  [null, ["ka-GE", "en"], "ka"],
  [null, ["uz-UZ"], "uz"],
  [null, ["uz-Cyrl-UZ"], "uz-Cyrl"],
  ["uz-Cyrl", ["uz"], "uz-Cyrl"],
  [null, ["fr-FR", "ru-RU"], "ru"],
  [null, ["fr-FR"], "en"],
  ["klingon", [], "en"],
] as const)("kept %s, wished %j: %s", (kept, wished, language) => {
  expect(firstLanguage(kept, wished)).toBe(language);
});
