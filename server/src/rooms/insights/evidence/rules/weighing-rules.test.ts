import { expect, test } from "vitest";
import { shareDifference } from "../../../../core/statistics.ts";
import type { Cell } from "./cells.ts";
import { timesAsOften } from "./times.ts";
import { weighDifference, weighOdds, weighShare, weighTimes, weighTogether } from "./weighing.ts";

const cell = (stratum: string, group: string, n: number, hits: number): Cell => ({ stratum, group, n, hits });
const SIDES = { one: ["one"], other: ["other"] };

test("times as often is the ratio of shares with half a case added, and its interval that of Katz on the logarithm", () => {
  const { value, low, high } = timesAsOften({ hits: 30, n: 100 }, { hits: 10, n: 100 })!;
  const deviation = Math.sqrt(1 / 30.5 - 1 / 100.5 + 1 / 10.5 - 1 / 100.5);
  expect(value).toBeCloseTo(30.5 / 10.5, 12);
  expect(Math.log(high / low)).toBeCloseTo(2 * 1.959963984540054 * deviation, 12);
  expect(timesAsOften({ hits: 0, n: 40 }, { hits: 9, n: 40 })!.low).toBeGreaterThan(0);
  expect(timesAsOften({ hits: 0, n: 40 }, { hits: 0, n: 40 })).toBeNull();
  expect(timesAsOften({ hits: 0, n: 0 }, { hits: 3, n: 40 })).toBeNull();
});

/** In each layer both sides stay alike, but `one` is frequent where everybody stays. */
const mixed = [cell("a", "one", 80, 64), cell("a", "other", 20, 16), cell("b", "one", 20, 4), cell("b", "other", 80, 16)];

test("what only comes from who is who is not taken for a difference", () => {
  expect(shareDifference({ n: 100, hits: 68 }, { n: 100, hits: 32 })!.low).toBeGreaterThan(0.2);
  expect(weighDifference("recovery", mixed, SIDES).own!.value).toBeCloseTo(0, 12);
  expect(weighOdds("effort", mixed, SIDES).own!.value).toBeCloseTo(1, 12);
});

test("cases are those who have somebody alike on the other side; groups are told with all of theirs", () => {
  const { own, groups } = weighDifference("recovery", [...mixed, cell("c", "one", 50, 25)], SIDES);
  expect(own!.n).toBe(200);
  expect(groups).toMatchObject([
    { group: "one", n: 150, hits: 93 },
    { group: "other", n: 100, hits: 32 },
  ]);
});

test("where nobody did it the interval still has a width", () => {
  const { own, deviation } = weighDifference("referrals", [cell("a", "one", 60, 0), cell("a", "other", 40, 0)], SIDES);
  expect(own!.value).toBe(0);
  expect(own!.low).toBeLessThan(-0.05);
  expect(own!.high).toBeGreaterThan(0.03);
  expect(deviation).toBeGreaterThan(0);
});

test("where all of one side stayed the odds are finite, by Firth", () => {
  const { own } = weighOdds("effort", [cell("a", "one", 20, 20), cell("a", "other", 20, 12)], SIDES);
  expect(own!.value).toBeCloseTo((20.5 * 8.5) / (0.5 * 12.5), 6);
});

test("two things that go together are told apart: only the one that moves anything is seen", () => {
  const expit = (x: number) => 1 / (1 + Math.exp(-x));
  const groups = [
    ["fast human", 400, 1],
    ["fast plain", 100, 0],
    ["slow human", 100, 1],
    ["slow plain", 400, 0],
  ] as const;
  const cells = ["a", "b"].flatMap((stratum, i) =>
    groups.map(([group, n, human]) => cell(stratum, group, n, Math.round(n * expit(-0.5 + i + human * Math.log(3))))),
  );
  const [fast, human] = weighTogether(cells, ["fast", "human"]);
  expect(fast!.value).toBeCloseTo(1, 1);
  expect(human!.value).toBeCloseTo(3, 1);
  expect(human!.n).toBe(2000);
});

test("it does not matter in which order cells come, nor in which order two things are named; what cannot be told apart is not told", () => {
  const cells = [
    cell("a", "fast human", 9, 7),
    cell("a", "fast plain", 5, 2),
    cell("a", "slow plain", 12, 5),
    cell("b", "slow human", 3, 3),
    cell("b", "fast plain", 4, 1),
  ];
  const [fast, human] = weighTogether(cells, ["fast", "human"]);
  expect(weighTogether(cells.toReversed(), ["fast", "human"])).toEqual([fast, human]);
  expect(weighTogether(cells, ["human", "fast"])[0]!.value).toBeCloseTo(human!.value, 8);
  expect(weighTogether([cell("a", "fast human", 9, 7), cell("a", "slow plain", 9, 3)], ["fast", "human"])).toEqual([]);
});

test("a share is of those of whom it is known, its groups of all; times are those of both sides as a whole", () => {
  const reasons = [cell("all", "not-known", 30, 30), cell("all", "price", 5, 5), cell("all", "service", 15, 15)];
  const { own, groups } = weighShare("leaving", reasons, { of: "service", among: ["price", "service"] });
  expect(own).toMatchObject({ value: 0.75, n: 20 });
  expect(groups.map(({ group, n, hits }) => [group, n, hits])).toEqual([
    ["not-known", 50, 30],
    ["price", 50, 5],
    ["service", 50, 15],
  ]);
  expect(weighTimes("buying-again", mixed, SIDES).own!.value).toBeCloseTo(68.5 / 32.5, 12);
});
