import { expect, test } from "vitest";
import { bandOf, marksUpTo, placeOf, shareAt, wayOf, type Curve } from "./scale.ts";

const social: Curve = {
  name: "",
  look: "line",
  shape: "even",
  points: [
    { minutes: 30, share: 0.32 },
    { minutes: 60, share: 0.42 },
  ],
};

test("times keep their order on the picture and fill it", () => {
  const places = [0, 1, 5, 30, 60, 1440].map((minutes) => placeOf(minutes, 1440));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect([places[0], places.at(-1)]).toEqual([0, 1]);
});

test("marks reach as far as the curve", () => {
  expect(marksUpTo(60)).toEqual([5, 15, 30, 60]);
  expect(marksUpTo(61).at(-1)).toBe(120);
  expect(marksUpTo(1).length).toBe(4);
  expect(marksUpTo(1_000_000).at(-1)).toBe(14 * 1440);
});

test.each([
  [15, 0.16],
  [30, 0.32],
  [45, 0.37],
  [60, 0.42],
])("after %d minutes the share is %d", (minutes, share) => {
  expect(shareAt(social, minutes)?.share).toBeCloseTo(share, 10);
});

test("beyond its last point a curve says nothing", () => {
  expect(shareAt(social, 61)).toBeNull();
  expect(wayOf(social, 240).at(-1)!.x).toBeLessThan(1);
});

test("an estimate stays until its next step, with a band around it", () => {
  const steps: Curve = {
    ...social,
    shape: "steps",
    points: [
      { minutes: 10, share: 0.2, low: 0.1, high: 0.3 },
      { minutes: 50, share: 0.4, low: 0.3, high: 0.6 },
    ],
  };
  expect(shareAt(steps, 5)?.share).toBe(0);
  expect(shareAt(steps, 49)?.share).toBe(0.2);
  expect(wayOf(steps, 60)).toHaveLength(5);
  expect(bandOf(steps, 60)).toHaveLength(8);
  expect(bandOf(social, 60)).toEqual([]);
});
