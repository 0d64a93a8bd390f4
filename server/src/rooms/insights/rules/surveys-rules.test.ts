import type { Compared } from "@guli/contract";
import { expect, test } from "vitest";
import type { Asked, Watched } from "../store/surveys.ts";
import { byPart, ENOUGH, figuresOf, returnsOf } from "./surveys.ts";

const one = (differs: Partial<Asked> = {}): Asked => ({
  kind: "email",
  teamId: null,
  personId: "ada",
  tags: [],
  month: "2026-11",
  first: true,
  standing: null,
  value: null,
  answered: true,
  satisfaction: null,
  ease: null,
  recommend: null,
  expectation: null,
  ...differs,
});
const times = <T>(n: number, of: () => T): T[] => Array.from({ length: n }, of);

test("each figure carries its own number of cases", () => {
  const asked = [one({ satisfaction: 5 }), one({ satisfaction: 4, ease: 7 }), one({ satisfaction: 2, expectation: "less" }), one({ answered: false })];
  expect(figuresOf(asked)).toMatchObject({
    sent: 4,
    answered: 3,
    few: false,
    response: { value: 0.75, n: 4 },
    satisfied: { value: 2 / 3, n: 3 },
    satisfaction: { value: 11 / 3, n: 3 },
    ease: { value: 7, n: 1, low: 1, high: 7 },
    recommend: null,
    expectation: { less: 1, as: 0, more: 0 },
  });
  expect(figuresOf([])).toMatchObject({ sent: 0, answered: 0, response: null, satisfied: null });
});

test("nobody is judged by a handful of answers", () => {
  const four = times(4, () => one({ satisfaction: 1, expectation: "less" }));
  expect(figuresOf(four, { hideFew: true })).toMatchObject({ answered: 4, few: true, satisfaction: null, satisfied: null, expectation: { less: 0 } });
  expect(figuresOf([...four, one({ satisfaction: 5 })], { hideFew: true })).toMatchObject({ few: false, satisfaction: { n: 5 } });
});

test("a matter with two tags counts in both, the larger part stands first", () => {
  const parts = byPart([one({ tags: ["a", "b"] }), one({ tags: ["b"] }), one()], ({ tags }) => tags);
  expect(parts.map(([tag, some]) => [tag, some.length])).toEqual([
    ["b", 2],
    ["a", 1],
  ]);
});

const watched = (expectation: Compared, returned: boolean, differs: Partial<Watched> = {}): Watched => ({
  expectation,
  returned,
  kind: "email",
  first: true,
  ...differs,
});

test("below a number of cases nothing is said, whatever they look like", () => {
  const some = [...times(ENOUGH - 1, () => watched("less", false)), ...times(200, () => watched("as", true)), ...times(ENOUGH, () => watched("more", true))];
  const { closing, exceeding, groups } = returnsOf(some, 90);
  expect(closing).toBeNull();
  expect(exceeding).toMatchObject({ value: 0 });
  expect(groups).toMatchObject([
    { expectation: "less", n: ENOUGH - 1, returned: 0 },
    { expectation: "as", n: 200, returned: 200, share: { value: 1, high: 1 } },
    { expectation: "more", n: ENOUGH, returned: ENOUGH },
  ]);
});

test("both views side by side: what closing shortfalls brought, and what exceeding did", () => {
  const some = [
    ...times(100, () => watched("less", false)),
    ...times(40, () => watched("less", true)),
    ...times(60, () => watched("as", true)),
    ...times(60, () => watched("as", false)),
    ...times(50, () => watched("more", true)),
    ...times(50, () => watched("more", false)),
  ];
  const { closing, exceeding } = returnsOf(some, 90);
  expect(closing!.value).toBeCloseTo(0.5 - 40 / 140, 10);
  expect(closing!.low).toBeGreaterThan(0);
  expect(exceeding!.value).toBeCloseTo(0, 10);
  expect(exceeding!.low).toBeLessThan(0);
});

test("regulars who come back anyway make nothing look better: they are compared with regulars", () => {
  const regular = { first: false };
  const some = [
    ...times(90, () => watched("more", true, regular)),
    ...times(10, () => watched("more", false, regular)),
    ...times(9, () => watched("as", true, regular)),
    ...times(1, () => watched("as", false, regular)),
    ...times(1, () => watched("more", true)),
    ...times(9, () => watched("more", false)),
    ...times(10, () => watched("as", true)),
    ...times(90, () => watched("as", false)),
  ];
  expect(returnsOf(some, 90).exceeding!.value).toBeCloseTo(0, 10);
});
