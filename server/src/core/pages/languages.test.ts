import { expect, test } from "vitest";
import { languageFor } from "./languages.ts";

test.each([
  ["ka", undefined, "ka"],
  ["xx", "ru-RU,ru;q=0.9,en;q=0.8", "ru"],
  [undefined, "en;q=0.5, uz;q=0.9", "uz"],
  [undefined, "uz-Cyrl-UZ", "uz-Cyrl"],
  [undefined, "de, fr", "en"],
  [undefined, undefined, "en"],
  [undefined, ";;;q=,,", "en"],
])("asked for %s by a browser of %s, it speaks %s", (asked, accepts, language) => expect(languageFor(asked, accepts, "en")).toBe(language));
