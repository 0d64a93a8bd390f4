import { expect, test } from "vitest";
import { partsOf, together } from "./spans.ts";

test("parts are put together, and nothing of the words is lost", () => {
  expect(
    together([
      [8, 9],
      [0, 3],
      [2, 5],
      [6, 6],
    ]),
  ).toEqual([
    [0, 5],
    [8, 9],
  ]);
  const words = "Ask Nino, please";
  const parts = partsOf(words, [[4, 8]]);
  expect(parts.map(({ text }) => text)).toEqual(["Ask ", "Nino", ", please"]);
  expect(parts.map(({ hidden }) => hidden)).toEqual([false, true, false]);
  expect(partsOf(words, []).map(({ text }) => text)).toEqual([words]);
});
