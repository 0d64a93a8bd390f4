import fc from "fast-check";
import { expect, test } from "vitest";
import { replaced, shaped, type Chosen } from "./wrapping.ts";

/** `|` stands at both ends of what is chosen. */
const chosen = (marked: string): Chosen => {
  const [before = "", inner = "", after = ""] = marked.split("|");
  return { text: before + inner + after, from: before.length, to: before.length + inner.length };
};
const marked = ({ text, from, to }: Chosen): string => `${text.slice(0, from)}|${text.slice(from, to)}|${text.slice(to)}`;

test.each([
  ["bold", "press |Return| now", "press **|Return|** now"],
  ["bold", "press **|Return|** now", "press |Return| now"],
  ["italic", "||", "_||_"],
  ["heading", "one\ntw|o|\nthree", "one\n## tw|o|\nthree"],
  ["heading", "## tw|o|", "tw|o|"],
  ["list", "|one\ntwo|", "- |one\n- two|"],
  ["numbered", "a|b|", "1. a|b|"],
  ["link", "see |the page| here", "see [the page](|https://|) here"],
] as const)("%s: %s → %s", (shape, before, after) => {
  expect(marked(shaped(chosen(before), shape))).toBe(after);
});

test("what was put around is taken away again", () => {
  const texts = fc
    .tuple(fc.string(), fc.string(), fc.string())
    .map(([before, inner, after]) => ({ text: before + inner + after, from: before.length, to: before.length + inner.length }));
  fc.assert(
    fc.property(texts, (given) => {
      expect(shaped(shaped(given, "bold"), "bold")).toEqual(given);
    }),
  );
});

test("a picture is put in with its words chosen, to be written over", () => {
  expect(marked(replaced(chosen("Look: ||"), "![what it shows](id)", "what it shows"))).toBe("Look: ![|what it shows|](id)");
});
