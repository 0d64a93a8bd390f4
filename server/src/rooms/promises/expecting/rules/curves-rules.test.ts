import { ChannelKind } from "@guli/contract";
import fc from "fast-check";
import { expect, test } from "vitest";
import { expectedShare, minutesUntil, shippedCurve } from "./curves.ts";

const social = shippedCurve("instagram").points;

test.each([
  [0, 0, false],
  [15, 0.16, false],
  [30, 0.32, false],
  [45, 0.37, false],
  [60, 0.42, false],
  [61, 0.42, true],
  [14 * 24 * 60, 0.42, true],
])("after %d minutes %d of the customers of social networks have expected an answer (at least: %s)", (minutes, share, atLeast) => {
  const expected = expectedShare(social, minutes);
  expect(expected?.share).toBeCloseTo(share, 10);
  expect(expected?.atLeast).toBe(atLeast);
});

test("where there is no source nothing is claimed", () => {
  expect(expectedShare([], 100)).toBeNull();
  const kinds = ChannelKind.options.filter((kind) => shippedCurve(kind).basis === "none");
  expect(kinds).toEqual(["email", "chat", "sms", "form", "phone", "visit", "api"]);
  expect(shippedCurve("telegram").basis).toBe("assumed");
  expect(shippedCurve("messenger").basis).toBe("published");
});

const points = fc.uniqueArray(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 10 }).chain((minutes) =>
  fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: minutes.length, maxLength: minutes.length }).map((shares) => {
    const [at, so] = [minutes.toSorted((a, b) => a - b), shares.toSorted((a, b) => a - b)];
    return at.map((one, index) => ({ minutes: one, share: so[index]! }));
  }),
);

test("never falls, never leaves the points it knows, and meets each of them", () => {
  fc.assert(
    fc.property(points, fc.double({ min: 0, max: 6000, noNaN: true }), fc.double({ min: 0, max: 6000, noNaN: true }), (curve, one, other) => {
      const [early, late] = [Math.min(one, other), Math.max(one, other)];
      expect(expectedShare(curve, early)!.share).toBeLessThanOrEqual(expectedShare(curve, late)!.share + 1e-12);
      expect(expectedShare(curve, late)!.share).toBeLessThanOrEqual(curve.at(-1)!.share + 1e-12);
      for (const { minutes, share } of curve) expect(expectedShare(curve, minutes)!.share).toBeCloseTo(share, 10);
    }),
  );
});

test.each([
  [0.16, 15],
  [0.32, 30],
  [0.37, 45],
  [0.42, 60],
  [0.43, null],
])("so many as %d expect an answer after %s minutes; beyond the curve nobody knows", (share, minutes) => {
  const until = minutesUntil(social, share);
  if (minutes === null) expect(until).toBeNull();
  else expect(until).toBeCloseTo(minutes, 10);
});

test("when so many expect an answer is the other way round of how many do by then", () => {
  fc.assert(
    fc.property(points, fc.double({ min: 0.01, max: 1, noNaN: true }), (curve, share) => {
      const minutes = minutesUntil(curve, share);
      if (minutes === null) expect(curve.at(-1)!.share).toBeLessThan(share);
      else expect(expectedShare(curve, minutes + 1e-9)!.share).toBeGreaterThanOrEqual(share - 1e-6);
    }),
  );
});
