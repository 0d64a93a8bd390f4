import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clausesOf, sentencesOf } from "./sentences.ts";

const texts = (text: string): string[] => sentencesOf(text).map((one) => one.text);

describe("sentences", () => {
  it.each([
    ["Dr. Reyes is ill. I'm sorry!", ["Dr. Reyes is ill.", "I'm sorry!"]],
    ["The request no. 4471 is closed.", ["The request no. 4471 is closed."]],
    ["По п. 7.4 договора нет. Простите.", ["По п. 7.4 договора нет.", "Простите."]],
    ["Берите 1,5 л. Спасибо, что спросили.", ["Берите 1,5 л.", "Спасибо, что спросили."]],
    ["გამარჯობა! ბოდიში. ხვალ 18:00-მდე მოვალთ", ["გამარჯობა!", "ბოდიში.", "ხვალ 18:00-მდე მოვალთ"]],
    ["Excuse me?! Never.", ["Excuse me?!", "Never."]],
    ["Dear Gloria,\n\nThank you.\nFiona", ["Dear Gloria,", "Thank you.", "Fiona"]],
    ["  ", []],
  ])("%s", (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it("are found in a page of marks that end none: looked at from each of them, it would take minutes", () => {
    for (const mark of ["!", "?", ".", "…", "?!"]) expect(sentencesOf(`x${mark.repeat(400_000)}x`)).toHaveLength(1);
    expect(texts(`Why${"?".repeat(400_000)} Because.`)).toHaveLength(2);
  });

  it("stand where they say, in order, with nothing but white space between, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "ა", " ", ".", "!", "\n", ",", "Dr", "1", "»") }), (text) => {
        let at = 0;
        for (const one of sentencesOf(text)) {
          expect(text.slice(at, one.start).trim()).toBe("");
          expect(text.slice(one.start, one.end)).toBe(one.text);
          at = one.end;
          for (const clause of clausesOf(one)) expect(clause.start >= one.start && clause.end <= one.end && clause.end > clause.start).toBe(true);
        }
        expect(text.slice(at).trim()).toBe("");
      }),
    );
  });
});
