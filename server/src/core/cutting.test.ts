import fc from "fast-check";
import { expect, test } from "vitest";
import { cut } from "./cutting.ts";

test("what is short enough stays as it is", () => expect(cut("გამარჯობა 😀", 12)).toBe("გამარჯობა 😀"));

test("a character that does not fit as a whole is left out", () => expect(cut("ab😀", 3)).toBe("ab"));

test("whatever is cut can be kept", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat(20), (text, most) => {
      const beginning = cut(text, most);
      expect(beginning.length).toBeLessThanOrEqual(most);
      expect(beginning.isWellFormed()).toBe(true);
    }),
  );
});
