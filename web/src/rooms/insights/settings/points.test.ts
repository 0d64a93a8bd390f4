import { expect, test } from "vitest";
import { isRising, oneMore, pointsOf, typedOf } from "./points.ts";

test("what was kept is shown and kept again", () => {
  const points = [
    { minutes: 30, share: 0.32 },
    { minutes: 60, share: 0.425 },
  ];
  expect(typedOf(points)).toEqual([
    { minutes: 30, percent: 32 },
    { minutes: 60, percent: 42.5 },
  ]);
  expect(pointsOf(typedOf(points))).toEqual(points);
});

test.each([
  [[], false],
  [[{ minutes: 30, percent: 32 }], true],
  [[{ minutes: "", percent: 32 }], false],
  [[{ minutes: 0, percent: 32 }], false],
  [
    [
      { minutes: 30, percent: 32 },
      { minutes: 30, percent: 40 },
    ],
    false,
  ],
  [
    [
      { minutes: 30, percent: 32 },
      { minutes: 60, percent: 31 },
    ],
    false,
  ],
  [
    [
      { minutes: 30, percent: 32 },
      { minutes: 60, percent: 32 },
    ],
    true,
  ],
] as const)("%j may be kept: %s", (typed, may) => {
  expect(isRising(typed)).toBe(may);
});

test("one more line can be kept at once", () => {
  expect(isRising(oneMore([]))).toBe(true);
  expect(isRising(oneMore([{ minutes: 60, percent: 42 }]))).toBe(true);
});
