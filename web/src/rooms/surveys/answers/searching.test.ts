import { expect, test } from "vitest";
import { answerSearch } from "./searching.ts";

test("an address asks for what is known, and for nothing else", () => {
  expect(answerSearch({})).toEqual({});
  expect(answerSearch({ mood: "low", expectation: "more", kind: "viber", words: true })).toEqual({
    mood: "low",
    expectation: "more",
    kind: "viber",
    words: true,
  });
  expect(answerSearch({ mood: "", expectation: "best", kind: "toString", words: "yes" })).toEqual({});
});
