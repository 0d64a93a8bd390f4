import fc from "fast-check";
import { expect, it } from "vitest";
import { LETTERING as OF_ACTS } from "../acts/model.ts";
import { LETTERING as OF_MOODS } from "../mood/model.ts";
import { lettersOf, weightsOf } from "./letters.ts";

it.each([
  ["acts", OF_ACTS],
  ["moods", OF_MOODS],
])("weights of %s come back from their letters, which need no escaping", (_, lettering) => {
  const { most, together } = lettering;
  const groups = fc.array(fc.array(fc.integer({ min: -most, max: most }), { minLength: together, maxLength: together }));
  fc.assert(
    fc.property(groups, (some) => {
      const weights = Int8Array.from(some.flat());
      const letters = lettersOf(weights, lettering);
      expect(JSON.stringify(letters)).toBe(`"${letters}"`);
      expect(weightsOf(letters, lettering)).toEqual(weights);
    }),
  );
});
