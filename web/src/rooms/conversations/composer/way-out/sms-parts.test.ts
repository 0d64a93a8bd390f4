import fc from "fast-check";
import { expect, test } from "vitest";
import { smsParts } from "./sms-parts.ts";

test.each([
  ["", "gsm-7", 0, 1, 160],
  ["Your parcel is here", "gsm-7", 19, 1, 141],
  ["a".repeat(160), "gsm-7", 160, 1, 0],
  ["a".repeat(161), "gsm-7", 161, 2, 145],
  ["a".repeat(306), "gsm-7", 306, 2, 0],
  ["5 € [now]", "gsm-7", 12, 1, 148],
  // The sign that takes two does not fit into the last place of the first part.
  ["a".repeat(152) + "€" + "a".repeat(10), "gsm-7", 164, 2, 141],
  ["კი", "ucs-2", 2, 1, 68],
  ["ж".repeat(70), "ucs-2", 70, 1, 0],
  ["ж".repeat(71), "ucs-2", 71, 2, 63],
  ["Oʻzbekcha", "ucs-2", 9, 1, 61],
  ["👋".repeat(35), "ucs-2", 70, 1, 0],
  ["👋".repeat(36), "ucs-2", 72, 2, 61],
] as const)("%s", (text, encoding, length, parts, left) => expect(smsParts(text)).toEqual({ encoding, length, parts, left }));

test("a longer text never goes in fewer parts, and what is left is never negative", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), fc.string({ unit: "binary", maxLength: 50 }), (text, more) => {
      const [one, longer] = [smsParts(text), smsParts(text + more)];
      expect(longer.parts).toBeGreaterThanOrEqual(one.parts);
      expect(longer.left).toBeGreaterThanOrEqual(0);
    }),
  );
});
