import fc from "fast-check";
import { expect, test } from "vitest";
import { rangeIn } from "./ranges.ts";

test.each([
  [undefined, null],
  ["bytes=0-", { first: 0, last: 99 }],
  ["bytes=10-19", { first: 10, last: 19 }],
  ["bytes=90-500", { first: 90, last: 99 }],
  ["bytes=-10", { first: 90, last: 99 }],
  ["bytes=-500", { first: 0, last: 99 }],
  ["bytes=100-", "beyond"],
  ["bytes=-0", "beyond"],
  ["bytes=20-10", null],
  ["bytes=0-1,5-9", null],
  ["bytes=-", null],
  ["lines=1-2", null],
] as const)("of a hundred bytes, %s is %j", (header, expected) => {
  expect(rangeIn(header, 100)).toEqual(expected);
});

test("what is given lies within the file, whatever is asked", () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.stringMatching(/^\d{0,4}$/), fc.stringMatching(/^\d{0,4}$/), (size, from, to) => {
      const range = rangeIn(`bytes=${from}-${to}`, size);
      if (range === null || range === "beyond") return;
      expect(range.first).toBeGreaterThanOrEqual(0);
      expect(range.first).toBeLessThanOrEqual(range.last);
      expect(range.last).toBeLessThan(size);
    }),
  );
});
