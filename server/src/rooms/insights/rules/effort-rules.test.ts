import fc from "fast-check";
import { expect, test } from "vitest";
import type { EffortCause } from "@guli/contract";
import type { Moments } from "../store/effort.ts";
import { FEWEST, meanCost, partsOf, savings } from "./effort.ts";

const moments = (values: number[]): Moments => ({ n: values.length, sum: values.reduce((a, b) => a + b, 0), squares: values.reduce((a, b) => a + b * b, 0) });
const many = (value: number, n: number, step = 0): number[] => Array.from({ length: n }, (_, at) => value + (at % 2) * step);

const caused = (cause: EffortCause | null, entries: number) => ({ kind: "repeated-information" as const, cause, entries, matters: entries, weight: entries });

test("counts the messages that exist only because of an entry, theirs and ours", () => {
  const [saving] = savings({ causes: [caused(null, 12), caused("asked-again", 7), caused("customer-says", 5)], strata: [] });
  expect(saving).toMatchObject({ kind: "repeated-information", entries: 12, theirs: 7, ours: 7, more: null, with: 0, without: 0 });
});

test("compares within kinds of channel, so that long chats do not pass for effort", () => {
  const strata = [
    { kind: "repeated-information" as const, with: moments(many(4, 30, 2)), without: moments(many(3, 30, 2)) },
    { kind: "repeated-information" as const, with: moments(many(21, 10, 2)), without: moments(many(20, 90, 2)) },
  ];
  const [saving] = savings({ causes: [caused(null, 40)], strata });
  expect(saving!.more!.value).toBeCloseTo(1, 10);
  expect(saving!.more!.low).toBeLessThan(1);
  expect(saving!.more!.low).toBeGreaterThan(0);
  expect(saving!).toMatchObject({ with: 40, without: 120 });
});

test("says that there are too few cases, and how many", () => {
  const strata = [{ kind: "repeated-information" as const, with: moments(many(4, FEWEST - 1)), without: moments(many(3, 500)) }];
  expect(savings({ causes: [caused(null, 19)], strata })[0]).toMatchObject({ more: null, with: FEWEST - 1, without: 500 });
});

test("the mean lies within its interval, whatever the weights", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { minLength: 2, maxLength: 60 }), (weights) => {
      const { n, sum, squares } = moments(weights);
      const found = meanCost({ matters: n, sum, squares, touched: 0, seen: 0, corrected: 0 })!;
      expect(found.low).toBeGreaterThanOrEqual(0);
      expect(found.low).toBeLessThanOrEqual(found.value + 1e-9);
      expect(found.high).toBeGreaterThanOrEqual(found.value - 1e-9);
    }),
  );
  expect(meanCost({ matters: 1, sum: 3, squares: 9, touched: 1, seen: 1, corrected: 0 })).toBeNull();
});

test("each topic, channel and team has its matters, its share and its kinds", () => {
  const rows = [
    { by: "topic" as const, key: "delivery", kind: null, matters: 40, entries: 10, weight: 0 },
    { by: "topic" as const, key: "delivery", kind: "hassle" as const, matters: 9, entries: 12, weight: 24 },
    { by: "channel" as const, key: "delivery", kind: null, matters: 5, entries: 0, weight: 0 },
  ];
  const [first, second] = partsOf(rows);
  expect(first).toMatchObject({ by: "topic", matters: 40, touched: 10, weight: 24, kinds: [{ kind: "hassle", entries: 12, weight: 24 }] });
  expect(first!.share.value).toBe(0.25);
  expect(second).toMatchObject({ by: "channel", touched: 0, kinds: [] });
});
