import { expect, test } from "vitest";
import { namesIn } from "./names-in.ts";

test("what has to be looked for is told apart", () => {
  const pieces = namesIn("Press Generate (token) and copy.", ["Generate (token)", "copy"]);
  expect(pieces).toEqual([
    { text: "Press ", isName: false },
    { text: "Generate (token)", isName: true },
    { text: " and ", isName: false },
    { text: "copy", isName: true },
    { text: ".", isName: false },
  ]);
  expect(namesIn("Nothing here.", [])).toEqual([{ text: "Nothing here.", isName: false }]);
});

test("the longer of two names goes before", () => {
  expect(namesIn("Webhook URL", ["Webhook", "Webhook URL"])).toEqual([{ text: "Webhook URL", isName: true }]);
});
