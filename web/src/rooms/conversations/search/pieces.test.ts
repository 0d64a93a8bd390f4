import fc from "fast-check";
import { expect, test } from "vitest";
import { piecesOf } from "./pieces.ts";

test("marks are set off, and what lies between is not", () => {
  expect(piecesOf("გამარჯობა, ნინო", [[11, 15]])).toEqual([
    { text: "გამარჯობა, ", marked: false },
    { text: "ნინო", marked: true },
  ]);
});

test("whatever the marks, no letter is lost or doubled", () => {
  const marks = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 })));
  fc.assert(
    fc.property(fc.string({ maxLength: 25 }), marks, (excerpt, given) => {
      expect(
        piecesOf(excerpt, given)
          .map(({ text }) => text)
          .join(""),
      ).toBe(excerpt);
    }),
  );
});
