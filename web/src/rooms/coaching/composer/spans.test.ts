import fc from "fast-check";
import { expect, test } from "vitest";
import { moved } from "./spans.ts";

const TEXT = "Calm down. We look into it.";
const calmDown = { start: 0, end: 9 };
const lookInto = { start: 14, end: 23 };

test.each([
  ["words after it", "Calm down. We will look into it.", calmDown, { start: 0, end: 9 }],
  ["words before it", "Calm down. Now, we look into it. ", calmDown, { start: 0, end: 9 }],
  ["a word before a later one", "Please calm down. We look into it.".replace("Please calm", "Calm please,"), lookInto, { start: 22, end: 31 }],
  ["the words themselves", "Calm dawn. We look into it.", calmDown, null],
  ["all of it", "Good morning", lookInto, null],
])("after an edit of %s", (_, after, span, place) => {
  expect(moved(span, TEXT, after)).toEqual(place);
});

test("a place stays where it was, or comes to where the edit began", () => {
  expect(moved({ start: 10, end: 10 }, TEXT, "Calm down. We look into it. Bye")).toEqual({ start: 10, end: 10 });
  expect(moved({ start: 11, end: 11 }, TEXT, "Hello. Calm down. We look into it.")).toEqual({ start: 18, end: 18 });
});

test("a span that is found again holds the same words, whatever was typed", () => {
  const span = fc
    .tuple(fc.string(), fc.string(), fc.string())
    .map(([head, words, tail]) => ({ text: head + words + tail, start: head.length, end: head.length + words.length }));
  fc.assert(
    fc.property(span, fc.nat(), fc.nat(5), fc.string(), ({ text, start, end }, at, removed, typed) => {
      const from = at % (text.length + 1);
      const after = text.slice(0, from) + typed + text.slice(from + removed);
      const place = moved({ start, end }, text, after);
      if (place) expect(after.slice(place.start, place.end)).toBe(text.slice(start, end));
    }),
  );
});
