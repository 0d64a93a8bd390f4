import fc from "fast-check";
import { expect, test } from "vitest";
import { isRange, SHIPPED, toldBy } from "./claims.ts";

test("each claim is reckoned by itself, of those who said so", () => {
  const told = SHIPPED.map((claim) => [claim.point, claim.who, toldBy(claim, { satisfied: 100, dissatisfied: 10 })]);
  expect(told).toEqual([
    ["S5", "satisfied", { low: 200, high: 300 }],
    ["S5", "dissatisfied", { low: 80, high: 90 }],
    ["D3", "satisfied", { low: 200, high: 300 }],
    ["D3", "dissatisfied", { low: 100, high: null }],
    ["T6", "satisfied", { low: 900, high: 900 }],
    ["L5", "dissatisfied", null],
  ]);
});

test("what is shipped are ranges with a source, and none says that it was measured", () => {
  expect(SHIPPED.every((claim) => isRange(claim) && claim.source !== "" && claim.year === null)).toBe(true);
});

test("no end of a range is beyond the other", () => {
  fc.assert(
    fc.property(fc.nat(50), fc.nat(50), fc.nat(1000), (low, high, satisfied) => {
      const claim = { ...SHIPPED[0]!, low, high };
      fc.pre(isRange(claim));
      const told = toldBy(claim, { satisfied, dissatisfied: 0 });
      expect(told!.low).toBeLessThanOrEqual(told!.high!);
    }),
  );
  expect(isRange({ ...SHIPPED[0]!, low: 3, high: 2 })).toBe(false);
  expect(isRange({ ...SHIPPED[0]!, low: null, high: 2 })).toBe(false);
});
