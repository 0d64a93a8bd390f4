import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { costOf, gapsIn, monthsUntil, NEEDS, timesOf } from "./costs.ts";
import { fitOf, standIn, type By } from "./fitting.ts";
import { AS_SHIPPED, type Behaviour } from "./points.ts";
import { countInterval } from "./rates.ts";
import { compareSources, type SourceSums } from "./sources.ts";
import { priorOf, shareBelow, shrunkenOf, type Ground, type Usual } from "./usual.ts";

const BUYER: Behaviour = {
  orders: 14,
  returned: 2,
  late: 0,
  disputed: 0,
  priced: 14,
  net: 56_000,
  netSquares: 14 * 4000 ** 2,
  costed: 0,
  margin: 0,
  marginSquares: 0,
  days: 14,
  first: 20_000,
  messages: 6,
  matters: 3,
};
const grid = (from: number, to: number) => Array.from({ length: 101 }, (_, nth) => from + ((to - from) * nth) / 100);
const usual = (mean: number, weighs: number, middle: number, top: number): Usual => ({
  state: "measured",
  customers: 500,
  mean,
  weighs,
  usual: middle,
  grid: grid(0, top),
});
const GROUND: Ground = {
  returns: usual(0.05, 20, 0.05, 0.3),
  late: usual(0.1, 10, 0.1, 0.5),
  disputes: { state: "nothing", customers: 500 },
  messages: usual(0.8, 4, 0.6, 3),
  money: usual(3500, 5, 3200, 9000),
  again: usual(4, 1, 3, 20),
};
const BY: By = { ground: GROUND, money: "revenue", day: 20_365, weights: AS_SHIPPED };

describe("what is usual", () => {
  test("shares: Beta and binomial, as sums by hand say it", () => {
    // Forty customers with ten orders each: half of them return 1, half 3. p = 0.2; Σx²/n = 20·0.1 + 20·0.9 = 20; S = 20 − 0.04·400 = 4.
    const sums = { customers: 40, n: 400, nn: 4000, x: 80, xxn: 20, squares: 0 };
    expect(priorOf("returns", sums)).toBe("same");
    // Half return none and half 4: Σx²/n = 20·1.6 = 32; S = 16; between = (16 − 0.16·39) / 390 = 0.025026; a + b = 0.16 / 0.025026 − 1.
    const differing = priorOf("returns", { ...sums, xxn: 32 });
    expect(differing).toMatchObject({ mean: 0.2, weighs: expect.closeTo(0.16 / ((16 - 0.16 * 39) / 390) - 1, 9) });
  });

  test("messages: Gamma and Poisson; money: within over between", () => {
    const sums = { customers: 40, n: 400, nn: 4000, x: 400, xxn: 800, squares: 0 };
    const between = (400 - 39) / 390;
    expect(priorOf("messages", sums)).toMatchObject({ mean: 1, weighs: expect.closeTo(1 / between, 9) });
    const money = { customers: 40, n: 400, nn: 4000, x: 400_000, xxn: 440_000_000, squares: 458_000_000 };
    const within = 18_000_000 / 360;
    expect(priorOf("money", money)).toMatchObject({ mean: 1000, weighs: expect.closeTo(within / ((40_000_000 - within * 39) / 390), 9) });
  });

  test.each([
    ["few", { customers: 29, n: 290, nn: 2900, x: 10, xxn: 2, squares: 0 }],
    ["nothing", { customers: 60, n: 600, nn: 6000, x: 0, xxn: 0, squares: 0 }],
  ])("%s is no measure", (why, sums) => expect(priorOf("late", sums)).toBe(why));

  test("what few orders say is drawn to what is usual, what many say is not; always in between", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.5, max: 1000, noNaN: true }),
        (n, own, weighs) => {
          const shrunken = shrunkenOf({ x: own * n, n }, { mean: 0.3, weighs });
          expect(shrunken).toBeGreaterThanOrEqual(Math.min(own, 0.3) - 1e-12);
          expect(shrunken).toBeLessThanOrEqual(Math.max(own, 0.3) + 1e-12);
        },
      ),
    );
  });

  test("those alike count half", () => {
    expect(shareBelow([1, 2, 2, 2, 3], 2)).toBe(0.5);
    expect(shareBelow([1, 2, 2, 2, 3], 9)).toBe(1);
    expect(shareBelow([0, 0, 0, 0], 0)).toBe(0.5);
  });
});

describe("how somebody stands in a point", () => {
  test("2 of 14 returned where 1 of 20 is usual: more, and no more than chance may bring", () => {
    const told = standIn("returns", BUYER, BY);
    expect(told).toMatchObject({ state: "near", x: 2, n: 14, usual: 0.05, shrunken: expect.closeTo(3 / 34, 9) });
    expect(told.own!.low).toBeLessThan(2 / 14);
  });
  test("5 of 14 are more than chance brings", () => {
    const told = standIn("returns", { ...BUYER, returned: 5 }, BY);
    expect(told.state).toBe("poor");
    expect(told.own!.low).toBeGreaterThan(0.05);
  });
  test("nobody stands badly in a point whose interval holds what is usual, and nobody else is spared", () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 200 }), fc.double({ min: 0, max: 1, noNaN: true }), (orders, share) => {
        const told = standIn("returns", { ...BUYER, orders, returned: Math.round(orders * share) }, BY);
        const holds = told.own!.low <= told.usual! && told.usual! <= told.own!.high;
        expect(told.state === "poor").toBe(!holds && told.shrunken! > told.usual!);
      }),
    );
  });
  test("whoever returned nothing never stands badly, however few the orders", () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 300 }), (orders) => {
        expect(standIn("returns", { ...BUYER, orders, returned: 0 }, BY).state).toBe("good");
      }),
    );
  });
  test("two orders are too few, and it says how many more; what was never recorded tells of nobody", () => {
    expect(standIn("returns", { ...BUYER, orders: 2, returned: 1 }, BY)).toMatchObject({ state: "more", needs: 1, shrunken: null, own: null });
    expect(standIn("again", { ...BUYER, first: 20_300 }, BY)).toMatchObject({ state: "more", needs: 25 });
    expect(standIn("disputes", BUYER, BY).state).toBe("unmeasured");
  });
  test("more returned is never a better place", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 13 }), (returned) => {
        const [less, more] = [returned, returned + 1].map((one) => standIn("returns", { ...BUYER, returned: one }, BY).betterThan!);
        expect(less).toBeGreaterThanOrEqual(more!);
      }),
    );
  });
  test("a point that weighs nothing plays no part, and below three points there is no fit", () => {
    expect(fitOf(BUYER, BY)).toMatchObject({ good: 4, known: 5 });
    expect(fitOf(BUYER, { ...BY, weights: { ...AS_SHIPPED, returns: 0 } })).toMatchObject({ good: 4, known: 4 });
    expect(fitOf({ ...BUYER, orders: 1, priced: 1 }, BY)).toMatchObject({ fit: null, known: 1 });
  });
  test("what somebody is cannot change it: columns beyond what they did are not looked at", () => {
    fc.assert(
      fc.property(
        fc.record({ sex: fc.string(), age: fc.nat(), language: fc.string(), city: fc.string(), religion: fc.string(), name: fc.string() }),
        (person) => {
          expect(fitOf({ ...BUYER, ...person } as Behaviour, BY)).toEqual(fitOf(BUYER, BY));
        },
      ),
    );
  });
});

const SUMS: SourceSums = {
  via: "",
  customers: 400,
  standing: 400,
  loyal: 40,
  left: 80,
  fits: 400,
  fit: 20_000,
  fitSquares: 20_000 * 50 + 400 * 100,
  values: 0,
  ahead: 0,
  aheadSquares: 0,
  orders: 2000,
  ordersSquares: 12_000,
  returned: 100,
  returnedSquares: 150,
  crossed: 600,
};

describe("sources", () => {
  const of = (via: string, more: Partial<SourceSums> = {}) => ({ ...SUMS, via, ...more });
  test("alike sources are not told apart; one that brings many loyal ones is", () => {
    expect(compareSources([of("a"), of("b")]).flatMap(({ loyal, fit, returns }) => [loyal!.says, fit!.says, returns!.says])).toEqual(Array(6).fill("unclear"));
    const [better] = compareSources([of("a", { loyal: 160 }), of("b"), of("c")]).filter(({ via }) => via === "a");
    expect(better).toMatchObject({ loyal: { says: "higher", n: 400 }, left: { says: "unclear" }, valueAhead: null });
  });
  test("small ones stand together at the end", () => {
    const small = { customers: 20, standing: 20, loyal: 2, left: 4, fits: 0, fit: 0, fitSquares: 0 };
    expect(compareSources([of("x", small), of("big"), of("y", small)]).map(({ via, customers, fit }) => [via, customers, fit?.n ?? null])).toEqual([
      ["big", 400, 400],
      ["small", 40, null],
    ]);
  });
  test("where no source is better, at most one business in twenty hears that one is", () => {
    let told = 0;
    let seed = 7;
    const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    const hits = (n: number, p: number) => Array.from({ length: n }, random).filter((one) => one < p).length;
    for (let nth = 0; nth < 600; nth += 1) {
      const sources = ["a", "b", "c", "d"].map((via) =>
        of(via, { customers: 120, standing: 120, loyal: hits(120, 0.15), left: hits(120, 0.3), fits: 0, orders: 0 }),
      );
      if (compareSources(sources).some(({ loyal, left }) => loyal!.says !== "unclear" || left!.says !== "unclear")) told += 1;
    }
    expect(told / 600).toBeLessThan(0.07);
  });
});

describe("costs", () => {
  test("Garwood's interval of a count, as in the tables", () => {
    // Johnson, Kotz and Kemp; also Altman's tables: 10 → 4.795 to 18.39, 0 → 0 to 3.689.
    expect(countInterval(10)).toMatchObject({ low: expect.closeTo(4.795, 3), high: expect.closeTo(18.39, 2) });
    expect(countInterval(0)).toMatchObject({ low: 0, high: expect.closeTo(3.689, 3) });
  });
  test("a cost for each, or why there is none", () => {
    expect(costOf({ paid: 100_000, n: 10, from: "2026-01", noted: true }).each).toMatchObject({ value: 10_000, low: expect.closeTo(100_000 / 18.39, -1) });
    expect(costOf({ paid: 0, n: 99, from: "2026-01", noted: false })).toMatchObject({ each: null, because: "no-costs" });
    expect(costOf({ paid: 5, n: NEEDS - 1, from: "2026-01", noted: true })).toMatchObject({ each: null, because: "few" });
  });
  test("how many times as much, with both counts by chance", () => {
    const [one, other] = [costOf({ paid: 60_000, n: 20, from: "", noted: true }), costOf({ paid: 20_000, n: 100, from: "", noted: true })];
    const reach = Math.exp(1.959963984540054 * Math.sqrt(0.06));
    expect(timesOf(one, other)).toEqual({ value: 15, low: expect.closeTo(15 / reach, 9), high: expect.closeTo(15 * reach, 9) });
    expect(timesOf(one, { ...other, each: null })).toBeNull();
  });
  test("twelve months over the turn of a year, and the gaps after the first that is noted", () => {
    expect(monthsUntil("2026-02-03")).toEqual([
      "2025-03",
      "2025-04",
      "2025-05",
      "2025-06",
      "2025-07",
      "2025-08",
      "2025-09",
      "2025-10",
      "2025-11",
      "2025-12",
      "2026-01",
      "2026-02",
    ]);
    expect(gapsIn(["a", "b", "c", "d"], new Set(["b", "d"]))).toEqual(["c"]);
    expect(gapsIn(["a"], new Set())).toEqual([]);
  });
});
