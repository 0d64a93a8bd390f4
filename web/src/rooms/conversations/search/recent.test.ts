import { expect, test } from "vitest";
import { withSearch } from "./recent.ts";

test.each([
  [[], "brandt", ["brandt"]],
  [["bra", "refund"], "brandt", ["brandt", "refund"]],
  [["refund", "brandt"], "brandt", ["brandt", "refund"]],
  [["a1", "b2", "c3", "d4", "e5", "f6"], "g7", ["g7", "a1", "b2", "c3", "d4", "e5"]],
])("after %j, searching for %s leaves %j", (kept, words, expected) => {
  expect(withSearch(kept, words)).toEqual(expected);
});
