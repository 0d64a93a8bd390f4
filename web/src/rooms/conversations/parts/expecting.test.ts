import { expect, test } from "vitest";
import { expectedShare, tensOf } from "./expecting.ts";

const social = [
  { minutes: 30, share: 0.32 },
  { minutes: 60, share: 0.42 },
];

test.each([
  [1, null, false],
  [5, 1, false],
  [15, 2, false],
  [30, 3, false],
  [60, 4, false],
  [61, 4, true],
  [20_000, 4, true],
])("after %d minutes: %s in ten, at least: %s", (minutes, tens, atLeast) => {
  const expected = expectedShare(social, minutes)!;
  expect(tensOf(expected)).toBe(tens);
  expect(expected.atLeast).toBe(atLeast);
});

test("without a curve nothing is said", () => {
  expect(expectedShare([], 60)).toBeNull();
});

test("what is at least so much is not rounded up; all of them are ten", () => {
  expect(tensOf({ share: 0.49, atLeast: true })).toBe(4);
  expect(tensOf({ share: 0.3, atLeast: true })).toBe(3);
  expect(tensOf({ share: 0.49, atLeast: false })).toBe(5);
  expect(tensOf({ share: 1, atLeast: false })).toBe(10);
});
