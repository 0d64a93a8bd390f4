import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchQuery } from "./query.ts";
import { searchWords } from "./words.ts";

const NOTHING = { words: [], lastIsPrefix: false, phrases: [], excluded: [] };

describe("searchQuery", () => {
  it.each([
    ["nothing", "", NOTHING],
    ["only spaces and signs", ' - "" ?', NOTHING],
    ["a word still being typed", "შეკვ", { ...NOTHING, words: ["shekv"], lastIsPrefix: true }],
    ["a word that is finished", "shekveta ", { ...NOTHING, words: ["shekveta"] }],
    ["an order number by its parts", "GE-44", { ...NOTHING, words: ["ge", "44"], lastIsPrefix: true }],
    ["an address in one piece", "nino@post.ge ", { ...NOTHING, words: ["ninopostge"] }],
    ["a word to leave out", "zakaz -vozvrat", { ...NOTHING, words: ["zakaz"], excluded: ["vozvrat"] }],
    ["a dash inside a word", "kino-teatr ", { ...NOTHING, words: ["kinoteatr"] }],
    ["a phrase in English marks", 'nino "my order"', { ...NOTHING, words: ["nino"], phrases: [["mi", "order"]] }],
    ["a phrase in Georgian marks", "„დიდი მადლობა“", { ...NOTHING, phrases: [["didi", "madloba"]] }],
    ["a phrase in Russian marks", "«где заказ» нино ", { ...NOTHING, words: ["nino"], phrases: [["gde", "zakaz"]] }],
    ["a phrase that is not closed yet", '"my ord', { ...NOTHING, words: ["mi", "ord"], lastIsPrefix: true }],
  ])("reads %s", (_, text, query) => {
    expect(searchQuery(text)).toEqual(query);
  });

  it("asks for nothing that the text itself would not answer", () => {
    fc.assert(
      fc.property(typed, (text) => {
        const stored = new Set(searchWords(text));
        const { words, phrases, excluded } = searchQuery(text);
        expect([...words, ...phrases.flat(), ...excluded].filter((word) => !stored.has(word))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

const typed = fc.array(fc.constantFrom(..."ab19éшხ'\"„“«».@- ")).map((letters) => letters.join(""));
