import fc from "fast-check";
import { expect, test } from "vitest";
import { flowChange, shareChange, takingsChange, type PartThen } from "./decomposing.ts";

const cases = fc.nat({ max: 5000 }).chain((n) => fc.record({ n: fc.constant(n), hits: fc.nat({ max: n }) }));
const parts = fc.array(fc.record({ part: fc.uuid(), before: cases, now: cases }), { minLength: 1, maxLength: 8 });
const sum = (values: number[]) => values.reduce((all, one) => all + one, 0);

test("what parts bring to the change of a share is the change, whatever the parts", () => {
  fc.assert(
    fc.property(parts, (some: PartThen[]) => {
      const found = shareChange(some);
      if (!found) return;
      expect(sum(found.shares.map(({ rate, mix }) => rate + mix))).toBeCloseTo(found.change, 10);
    }),
  );
});

test("where no part changed by itself, all of it is mix; where no part grew, all of it is rate", () => {
  const grew = shareChange([
    { part: "mail", before: { n: 50, hits: 40 }, now: { n: 90, hits: 72 } },
    { part: "chat", before: { n: 50, hits: 20 }, now: { n: 10, hits: 4 } },
  ])!;
  expect(grew.change).toBeCloseTo(0.16, 12);
  expect(grew.shares.map(({ rate }) => rate)).toEqual([0, 0]);
  // Both moved the same way: the better one grew, the worse one shrank.
  expect(grew.shares.every(({ mix }) => mix > 0)).toBe(true);
  const better = shareChange([
    { part: "mail", before: { n: 50, hits: 40 }, now: { n: 100, hits: 90 } },
    { part: "chat", before: { n: 50, hits: 20 }, now: { n: 100, hits: 40 } },
  ])!;
  expect(better.shares).toEqual([
    { part: "mail", rate: expect.closeTo(0.05, 12), mix: expect.closeTo(0, 12) },
    { part: "chat", rate: 0, mix: expect.closeTo(0, 12) },
  ]);
  expect(shareChange([{ part: "mail", before: { n: 0, hits: 0 }, now: { n: 5, hits: 1 } }])).toBeNull();
});

test("who came and went makes up the change of a share", () => {
  const flow = fc.record({ part: fc.uuid(), n: fc.integer({ min: -50, max: 500 }), hits: fc.integer({ min: -50, max: 500 }) });
  fc.assert(
    fc.property(fc.array(flow, { maxLength: 8 }), (flows) => {
      const found = flowChange({ n: 1000, hits: 300 }, flows);
      if (!found) return;
      expect(sum(found.parts.map(({ value }) => value))).toBeCloseTo(found.change, 10);
    }),
  );
  expect(flowChange({ n: 100, hits: 40 }, [{ part: "regular", n: 0, hits: 10 }])).toEqual({
    change: expect.closeTo(0.1),
    parts: [{ part: "regular", value: 0.1 }],
  });
  expect(flowChange({ n: 0, hits: 0 }, [])).toBeNull();
});

test("customers, how often, and how much each time make up the change of takings", () => {
  const takings = fc.record({
    customers: fc.integer({ min: 1, max: 1000 }),
    purchases: fc.integer({ min: 1, max: 5000 }),
    sum: fc.integer({ min: 1, max: 1e9 }),
  });
  fc.assert(
    fc.property(takings, takings, (before, now) => {
      const found = takingsChange(before, now)!;
      expect((found.customers + found.often + found.value) / Math.max(before.sum, now.sum)).toBeCloseTo(found.change / Math.max(before.sum, now.sum), 9);
    }),
  );
  expect(takingsChange({ customers: 10, purchases: 20, sum: 1000 }, { customers: 20, purchases: 40, sum: 2000 })).toEqual({
    change: 1000,
    customers: expect.closeTo(1000, 9),
    often: 0,
    value: 0,
  });
  expect(takingsChange({ customers: 0, purchases: 0, sum: 0 }, { customers: 1, purchases: 1, sum: 5 })).toBeNull();
});
