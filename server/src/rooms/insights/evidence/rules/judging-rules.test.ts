import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell } from "./cells.ts";
import { judge } from "./judging.ts";
import { everInterval, everP } from "./looking.ts";
import { newsOf } from "./news.ts";
import { weighPatience } from "./patience.ts";
import { weighDifference, weighOdds, weighShare, type Weighed } from "./weighing.ts";

const SIDES = { one: ["one"], other: ["other"] };
const cells = (one: [hits: number, n: number], other: [hits: number, n: number]): Cell[] => [
  { stratum: "a", group: "one", n: one[1], hits: one[0] },
  { stratum: "a", group: "other", n: other[1], hits: other[0] },
];
const verdictOf = (weighed: Weighed) => judge([weighed], 30)[0]!;

test.each([
  ["much more", cells([450, 500], [200, 500]), "holds"],
  ["much less", cells([200, 500], [450, 500]), "opposite"],
  ["the same", cells([250, 500], [250, 500]), "quiet"],
  ["a plain interval that just leaves nothing out", cells([70, 120], [52, 120]), "quiet"],
  [
    "nobody to compare with",
    [
      { stratum: "a", group: "one", n: 90, hits: 9 },
      { stratum: "b", group: "other", n: 90, hits: 9 },
    ],
    "unknown",
  ],
] as const)("%s", (_, some, verdict) => {
  expect(verdictOf(weighDifference("recovery", some, SIDES)).verdict).toBe(verdict);
  expect(verdictOf(weighOdds("effort", some, SIDES)).verdict).toBe(verdict);
});

test("below so many cases of the smallest group nothing is said, and it is told how many are missing", () => {
  const few = verdictOf(weighOdds("effort", cells([12, 12], [300, 900]), SIDES));
  expect(few).toMatchObject({ verdict: "not-yet", missing: 18, own: null, wide: null, chance: null, together: null });
  expect(verdictOf(weighShare("leaving", [{ stratum: "all", group: "service", n: 8, hits: 8 }], { of: "service", among: ["service"] }))).toMatchObject({
    verdict: "not-yet",
    missing: 22,
    own: null,
  });
  expect(verdictOf(weighShare("leaving", [{ stratum: "all", group: "service", n: 40, hits: 40 }], { of: "service", among: ["service"] })).verdict).toBe(
    "counted",
  );
});

test("beside other claims a claim is never surer, and its wide interval holds the plain one", () => {
  const one = weighDifference("recovery", cells([300, 500], [250, 500]), SIDES);
  const alone = verdictOf(one);
  const beside = judge([one, weighOdds("effort", cells([9, 40], [9, 40]), SIDES)], 30)[0]!;
  expect(beside.chance!).toBeGreaterThanOrEqual(alone.chance!);
  for (const { wide, own } of [alone, beside]) expect(wide!.low < own!.low && own!.high < wide!.high).toBe(true);
  expect(beside.wide!.high - beside.wide!.low).toBeGreaterThan(alone.wide!.high - alone.wide!.low);
});

test("whether others have enough cases yet changes nothing of what is said", () => {
  const one = weighDifference("recovery", cells([300, 500], [250, 500]), SIDES);
  const [few, enough] = [cells([1, 5], [2, 5]), cells([20, 40], [20, 40])].map((some) => judge([one, weighOdds("effort", some, SIDES)], 30)[0]!);
  expect(few).toEqual(enough);
});

test("the interval for all looks leaves out exactly what would be surprising", () => {
  const number = fc.double({ min: -3, max: 3, noNaN: true });
  fc.assert(
    fc.property(
      number,
      fc.double({ min: 0.01, max: 2, noNaN: true }),
      fc.double({ min: 0.001, max: 0.2, noNaN: true }),
      number,
      (value, deviation, alpha, truth) => {
        const { low, high } = everInterval({ value, deviation }, 0.4, alpha)!;
        const p = everP({ value: value - truth, deviation }, 0.4);
        fc.pre(Math.abs(p - alpha) > 1e-9);
        expect(low < truth && truth < high).toBe(p > alpha);
      },
    ),
  );
  expect(everInterval({ value: 1, deviation: 0 }, 0.4, 0.05)).toBeNull();
});

test.each([
  [[0.1, 0.9, 0.9, 0.2], true],
  [[0.9, 0.1, 0.2, 0.9], false],
  [[0.9, 0.1, 0.1, 0.9, 0.9, 0.1], null],
  [[0.9, 0.1], null],
  [[0.2, 0.3, 0.4, 0.1], null],
  [[], null],
])("of sentences with good and bad %j: bad first %s", (told, first) => {
  const sentences = Array.from({ length: told.length / 2 }, (_, i) => ({ good: told[2 * i]!, bad: told[2 * i + 1]! }));
  expect(newsOf(sentences)).toBe(first);
});

test("patience is told by channel, in the order of their names", () => {
  const lost = (minutes: number, value: number) => ({ minutes, value, low: value - 0.02, high: value + 0.02, n: 200 });
  const { groups } = weighPatience([
    { kind: "telegram", by: [lost(30, 0.1), lost(60, 0.3)] },
    { kind: "email", by: [lost(30, 0), lost(60, 0)] },
  ]);
  expect(groups.map(({ kind, group, share, hits }) => [kind, group, share!.value, hits])).toEqual([
    ["email", "30", 0, 0],
    ["email", "60", 0, 0],
    ["telegram", "30", 0.1, 20],
    ["telegram", "60", 0.3, 60],
  ]);
});
