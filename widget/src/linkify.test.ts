import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkify } from "./linkify.ts";

const links = (text: string) =>
  linkify(text)
    .filter(({ href }) => href)
    .map(({ text, href }) => [text, href]);

describe("finds links", () => {
  it.each([
    ["see https://lali.example/tulips", "https://lali.example/tulips", "https://lali.example/tulips"],
    ["see https://lali.example/tulips.", "https://lali.example/tulips", "https://lali.example/tulips"],
    ["(https://lali.example/a)", "https://lali.example/a", "https://lali.example/a"],
    ["https://lali.example/a_(b)", "https://lali.example/a_(b)", "https://lali.example/a_(b)"],
    ["www.lali.ge, please", "www.lali.ge", "https://www.lali.ge/"],
    ["იხილეთ www.lali.ge-ზე", "www.lali.ge", "https://www.lali.ge/"],
    ["მომწერეთ nino@lali.ge-ზე", "nino@lali.ge", "mailto:nino@lali.ge"],
    ["напишите на nino.b+shop@lali.example!", "nino.b+shop@lali.example", "mailto:nino.b+shop@lali.example"],
    ["https://lali.example/?q=ვარდი", "https://lali.example/?q=ვარდი", "https://lali.example/?q=%E1%83%95%E1%83%90%E1%83%A0%E1%83%93%E1%83%98"],
  ])("%s", (text, shown, href) => expect(links(text)).toEqual([[shown, href]]));
});

it.each(["javascript:alert(1)", "data:text/html,x", "10:30 - 11:00", "a.b", "http://", "@nino", "ftp://lali.example"])("leaves alone: %s", (text) => {
  expect(links(text)).toEqual([]);
});

it("gives back every text as it was, with links of three kinds only", () => {
  const bits = fc.constantFrom("https://", "www.", "javascript:", "a@b.ge", "lali.ge", "(", ")", ".", "-ზე", " ", "<b>", '"', "\n", "ვარდი", "x");
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(bits).map((all) => all.join("")),
      ),
      (text) => {
        const pieces = linkify(text);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        for (const { href } of pieces) if (href) expect(["http:", "https:", "mailto:"]).toContain(new URL(href).protocol);
      },
    ),
  );
});
