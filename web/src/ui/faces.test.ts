import fc from "fast-check";
import { expect, test } from "vitest";
import { COLOURS, coloursOf, initialsOf } from "./faces.ts";

test.each([
  ["Nino Beridze", "NB"],
  ["მარიამ გელაშვილი", "მგ"],
  ["Mr Thomas van der Brandt", "MB"],
  ["ooo «Книжный двор»", "oд"],
  ["Gulnora", "G"],
  ["+995 555 12 34 56", "+"],
  ["nino (sales)", "ns"],
  ["🙂", "?"],
  ["", "?"],
])("%j is %s", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test("initials are one or two letters as they were written, whatever the name", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      const initials = [...initialsOf(name)];
      expect(initials.length === 1 || initials.length === 2).toBe(true);
      for (const letter of initials) expect(name.includes(letter) || letter === "?" || letter === "+").toBe(true);
    }),
  );
});

test("a person keeps their colour, and people are told apart by all of them", () => {
  const ids = Array.from({ length: 400 }, (_, i) => `0199f000-0000-7000-8000-${String(i).padStart(12, "0")}`);
  expect(ids.map(coloursOf)).toEqual(ids.map(coloursOf));
  expect(new Set(ids.map(coloursOf)).size).toBe(COLOURS.length - 1);
});
