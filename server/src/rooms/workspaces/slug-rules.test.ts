import fc from "fast-check";
import { expect, test } from "vitest";
import { slugFrom } from "./slug-rules.ts";

test.each([
  ["Café Tbilisi", "cafe-tbilisi"],
  ["Tech Shop & Sons, Ltd.", "tech-shop-sons-ltd"],
  ["გული", "guli"],
  ["Солнышко 24", "solnishko-24"],
  ["  —  ", "desk"],
  ["🙂", "desk"],
])("%s → %s", (name, slug) => {
  expect(slugFrom(name)).toBe(slug);
});

test("is always short, never empty, and fit for an address", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (name) => {
      expect(slugFrom(name)).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/);
    }),
  );
});
