import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isCode, newCode, readCode } from "./codes.ts";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const code = fc.noShrink(fc.constant(null).map(() => newCode(randomBytes)));

test("a code is read however it is typed", () =>
  fc.assert(
    fc.property(code, (made) => {
      expect(made).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
      expect(isCode(made)).toBe(true);
      const typed = made.toLowerCase().replaceAll("-", " ").replaceAll("0", "o").replaceAll("1", "l");
      expect(readCode(typed)).toBe(readCode(made));
      expect(isCode(typed)).toBe(true);
    }),
  ));

test("one wrong character, and two that changed places, are noticed", () =>
  fc.assert(
    fc.property(code, fc.nat(15), fc.nat(31), (made, at, other) => {
      const symbols = [...readCode(made)];
      const wrong = symbols.with(at, ALPHABET[other]!);
      expect(isCode(wrong.join(""))).toBe(wrong[at] === symbols[at]);
      if (at === 15) return;
      const turned = symbols.with(at, symbols[at + 1]!).with(at + 1, symbols[at]!);
      expect(isCode(turned.join(""))).toBe(symbols[at] === symbols[at + 1]);
    }),
    { numRuns: 2000 },
  ));

test("what is no code is none", () => {
  for (const one of ["", "ABCD", "ÜÜÜÜ-ÜÜÜÜ-ÜÜÜÜ-ÜÜÜÜ", "U".repeat(16)]) expect(isCode(one)).toBe(false);
});
