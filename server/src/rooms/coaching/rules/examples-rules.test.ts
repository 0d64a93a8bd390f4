import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pickExamples, quoteAround, type Coached } from "./examples.ts";

const finding = (rule: "blame" | "no-name") => ({ rule, severity: "should" as const, level: "warn" as const, start: 0, end: 3, overridden: null });
const review = (given: Partial<Coached> = {}): Coached => ({ mood: "angry", language: "en", findings: [finding("blame")], strengths: [], ...given });

describe("examples", () => {
  test("show of each kind a few, the newest, praise too", () => {
    const thanks = review({ findings: [], strengths: [{ virtue: "thanks", start: 0, end: 5 }] });
    const picked = pickExamples([...Array.from({ length: 50 }, () => review()), review({ findings: [finding("no-name")] }), thanks]);
    expect(picked.map(({ rule, virtue }) => rule ?? virtue)).toEqual(["blame", "blame", "blame", "no-name", "thanks"]);
  });
  test("of one rule are of that alone, and more", () => {
    const picked = pickExamples(
      Array.from({ length: 50 }, () => review({ findings: [finding("no-name"), finding("blame")] })),
      "blame",
    );
    expect(new Set(picked.map(({ rule }) => rule))).toEqual(new Set(["blame"]));
    expect(picked.length).toBe(24);
  });
});

describe("a quote", () => {
  test.each([
    ["Hello Nino. You should have read the terms. Bye.", "should have", "You should have read the terms."],
    ["Hello\nIt is your fault!", "your fault", "It is your fault!"],
  ])("of %j is the sentence", (text, words, quote) => {
    const start = text.indexOf(words);
    const found = quoteAround(text, start, start + words.length);
    expect(found.quote).toBe(quote);
    expect(found.quote.slice(found.start, found.end)).toBe(words);
  });
  test("of what is missing is the place where it belongs", () => {
    expect(quoteAround("Hello.", 6, 6)).toEqual({ quote: "Hello.", start: 6, end: 6 });
    expect(quoteAround("", 0, 0)).toEqual({ quote: "", start: 0, end: 0 });
  });
  test("is short, and its marks lie in it, whatever the text and the offsets", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 2000 }), fc.nat(2500), fc.nat(2500), (text, start, length) => {
        const found = quoteAround(text, start, start + length);
        return found.quote.length <= 900 && found.start >= 0 && found.start <= found.end && found.end <= found.quote.length;
      }),
    );
  });
});
