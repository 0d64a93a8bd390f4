import fc from "fast-check";
import { expect, test } from "vitest";
import { placeTip } from "./placing-tips.ts";

const view = { width: 1000, height: 600 };
const tip = { width: 120, height: 30 };

test.each([
  ["above, in the middle", { left: 400, top: 300, width: 40, height: 40 }, { x: 360, y: 263 }],
  ["below at the upper edge", { left: 400, top: 4, width: 40, height: 40 }, { x: 360, y: 51 }],
  ["not over the right edge", { left: 970, top: 300, width: 24, height: 24 }, { x: 874, y: 263 }],
  ["beside the rail", { left: 9, top: 100, width: 42, height: 42 }, { x: 58, y: 106 }],
])("%s", (_, target, place) => {
  expect(placeTip(target, tip, view)).toEqual(place);
});

test("a tip that fits is within the window, wherever its target is", () => {
  const box = fc.record({
    left: fc.integer({ min: -200, max: 1200 }),
    top: fc.integer({ min: -200, max: 800 }),
    width: fc.integer({ min: 1, max: 400 }),
    height: fc.integer({ min: 1, max: 300 }),
  });
  fc.assert(
    fc.property(box, (target) => {
      const { x, y } = placeTip(target, tip, view);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + tip.height).toBeLessThanOrEqual(view.height);
      if (target.left + target.width >= 0) expect(x).toBeGreaterThanOrEqual(0);
      expect(x + tip.width).toBeLessThanOrEqual(view.width);
    }),
  );
});
