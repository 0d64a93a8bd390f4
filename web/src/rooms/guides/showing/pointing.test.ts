import type { Place } from "@guli/contract";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sayMark, shapeOf, withPoint, type Point } from "./pointing.ts";

const placeOf = ([x, y]: Point): Place => [0, x / 100, y / 100];

test("a line takes what moves it on, and only so much", () => {
  const point = fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2000 }));
  fc.assert(
    fc.property(fc.array(point, { maxLength: 600 }), (points) => {
      const line = points.reduce<readonly Point[]>(withPoint, []);
      expect(line.length).toBeLessThanOrEqual(300);
      line.slice(1).forEach((at, i) => expect(Math.hypot(at[0] - line[i]![0], at[1] - line[i]![1])).toBeGreaterThanOrEqual(3));
    }),
  );
});

test("marks are said by the places that they are at", () => {
  const points: Point[] = [
    [0, 0],
    [20, 10],
    [50, 100],
  ];
  expect(sayMark({ kind: "arrow", points }, placeOf)).toEqual({ do: "arrow", from: [0, 0, 0], to: [0, 0.5, 1] });
  expect(sayMark({ kind: "draw", points }, placeOf)).toEqual({
    do: "draw",
    line: [
      [0, 0, 0],
      [0, 0.2, 0.1],
      [0, 0.5, 1],
    ],
  });
});

test.each(["circle", "arrow", "draw"] as const)("a %s of one point means nothing", (kind) => {
  expect(sayMark({ kind, points: [[3, 3]] }, placeOf)).toBeNull();
  expect(shapeOf({ kind, points: [[3, 3]] })).toBe("");
});

test("a circle lies between its corners", () => {
  const points: Point[] = [
    [10, 20],
    [110, 60],
  ];
  expect(shapeOf({ kind: "circle", points })).toBe("M10 40a50 20 0 1 0 100 0a50 20 0 1 0 -100 0");
});
