import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isFresh } from "./form-mark.ts";
import { cleaned, MARK, shownWords, suspected } from "./hiding.ts";
import { heart, lineOf, wordsOf, wrongWith } from "./taking.ts";

describe("what is taken", () => {
  test.each([
    ["Too short", "short"],
    ["კარგი იყო", "short"],
    ["They helped me on a Sunday evening, within the hour.", null],
    ["They answered from hello@books.ge and info@books.ge within the hour.", null],
    ["See https://books.ge, they helped me within the hour.", null],
    ["Buy at www.cheap.example and https://other.example now, best prices", "links"],
    ["pills.com casino.xyz best.top for you and your friends today", "links"],
    ["a ".repeat(3000), "long"],
  ])("%s", (words, wrong) => expect(wrongWith(words)).toBe(wrong));

  test("what cannot be seen is not kept, line breaks are", () => {
    expect(wordsOf("one\r\ntwo\u202e\u200b\u0000 three\n\n\n\nfour ")).toBe("one\ntwo three\n\nfour");
    expect(lineOf("  Nino\n\u202eევა ")).toBe("Nino ევა");
    expect(lineOf("ნ".repeat(100))).toHaveLength(60);
  });

  test("the same text is the same, however it is spaced and written", () => {
    expect(heart("They were GREAT!!!")).toBe(heart("they  were great"));
    expect(heart("They were great")).not.toBe(heart("They were late"));
  });

  test.each([
    [0, 2999, false],
    [0, 3000, true],
    [0, 86_400_000, true],
    [0, 86_400_001, false],
  ])("shown at %i, sent at %i: %s", (shownAt, now, fresh) => expect(isFresh(shownAt, now)).toBe(fresh));
});

describe("what is hidden", () => {
  const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 8 });

  test("nothing is changed but what is hidden: outside of it every character stands as it was written", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: "binary" }), spans, (words, hidden) => {
        const parts = cleaned(words, hidden);
        let at = 0;
        let rebuilt = "";
        for (const [from, until] of parts) {
          expect(from).toBeGreaterThanOrEqual(at);
          rebuilt += words.slice(at, from) + MARK;
          at = until;
        }
        expect(shownWords(words, hidden)).toBe(rebuilt + words.slice(at));
      }),
    );
  });

  test("no half of a character is left, and what was well is well", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40, unit: "grapheme" }), spans, (words, hidden) => {
        expect(shownWords(words, hidden).isWellFormed()).toBe(true);
      }),
    );
  });

  test("what looks like a person's is proposed", () => {
    const words = "Nino (nino@books.ge, +995 555 12-34-56) took 3 books for 25.50 GEL; card 4111 1111 1111 1111, GE29NB0000000101904917, @nino_books";
    expect(suspected(words).map(([from, until]) => words.slice(from, until))).toEqual([
      "nino@books.ge",
      "+995 555 12-34-56",
      "4111 1111 1111 1111",
      "GE29NB0000000101904917",
      "@nino_books",
    ]);
  });
});
