import fc from "fast-check";
import { expect, it } from "vitest";
import { lettersOf, MOST, weightsOf } from "./letters.ts";

it("weights come back from their letters, which need no escaping", () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: -MOST, max: MOST }), fc.integer({ min: -MOST, max: MOST })));
  fc.assert(
    fc.property(pairs, (some) => {
      const weights = Int8Array.from(some.flat());
      const letters = lettersOf(weights);
      expect(JSON.stringify(letters)).toBe(`"${letters}"`);
      expect(weightsOf(letters)).toEqual(weights);
    }),
  );
});
