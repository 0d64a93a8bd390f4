import { expect, test } from "vitest";
import { boardSearch, nextCard, queryFor } from "./filtering.ts";

test.each([
  [{}, {}],
  [
    { shown: "mine", severity: "3", cause: "ours", stage: "fix", part: "causes" },
    { shown: "mine", severity: 3, cause: "ours", stage: "fix", part: "causes" },
  ],
  [{ shown: "theirs", severity: 4, cause: "nobody's", stage: "gone", part: 7 }, {}],
])("%j asks for %j", (given, search) => {
  expect(boardSearch(given)).toEqual(search);
});

test("what is asked of the desk is what was chosen", () => {
  expect(queryFor({}, "me")).toEqual({});
  expect(queryFor({ shown: "mine", severity: 2, cause: "third-party" }, "me")).toEqual({ ownerId: "me", severity: 2, cause: "third-party" });
  expect(queryFor({ shown: "unowned" }, "me")).toEqual({ unowned: "true" });
  expect(queryFor({ shown: "us" }, "me")).toEqual({ waitsFor: "us" });
  expect(queryFor({ shown: "asked" }, "me")).toEqual({ asked: "true" });
});

const at = (column: number, card: number) => ({ column, card });
test.each([
  [[0, 2, 0, 1], null, "ArrowDown", at(1, 0)],
  [[0, 0], null, "ArrowDown", null],
  [[0, 2, 0, 1], at(1, 1), "ArrowRight", at(3, 0)],
  [[0, 2, 0, 1], at(3, 0), "ArrowLeft", at(1, 0)],
  [[0, 2, 0, 1], at(1, 0), "ArrowLeft", null],
  [[2], at(0, 0), "ArrowDown", at(0, 1)],
  [[2], at(0, 1), "ArrowDown", null],
  [[2], at(0, 0), "ArrowUp", null],
] as const)("among %j, from %j by %s to %j", (columns, from, key, to) => {
  expect(nextCard(columns, from, key)).toEqual(to);
});
