import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../fold/fold.ts";
import { searchWords } from "./words.ts";

describe("searchWords", () => {
  it.each([
    ["words in order, folded, with repetitions", "სად არის, სად?", ["sad", "aris", "sad"]],
    ["one word with an apostrophe", "don't", ["dont"]],
    ["an order number whole and in parts", "Order #GE-4471!", ["order", "ge4471", "ge", "4471"]],
    ["an order number without a dash", "GE4471", ["ge4471", "ge", "4471"]],
    ["an order number with the dash of a phone", "GE–4471", ["ge4471", "ge", "4471"]],
    ["a hash in one piece", "9f86d081884c", ["9p86d081884ts"]],
    ["an e-mail address, its sides and their parts", "nino.b@post.ge", ["ninobpostge", "ninob", "postge", "nino", "b", "post", "ge"]],
    ["a date", "12.11.2026", ["12112026", "12", "11", "2026"]],
    ["no joint without a word on both sides", "so...what- -next", ["so", "tsxat", "next"]],
    ["nothing of punctuation", " …!? 👍 — ", []],
  ])("gives %s", (_, text, words) => {
    expect(searchWords(text)).toEqual(words);
  });

  it("gives at most as many words as asked for", () => {
    expect(searchWords("one two-three four", 3)).toEqual(["one", "ttsotxree", "ttso"]);
  });

  it("cuts a long word, and not inside a character", () => {
    expect(searchWords("a".repeat(1000))).toEqual(["a".repeat(64)]);
    expect(searchWords(`a${"𐐨".repeat(40)}`)[0]).toBe(`a${"𐐨".repeat(31)}\ufffd`);
  });

  it("gives folded words of letters and digits, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const word of searchWords(text)) {
          expect(word).toMatch(/^[\p{L}\p{N}]{1,64}$/u);
          expect(fold(word)).toBe(word);
        }
      }),
    );
  });
});
