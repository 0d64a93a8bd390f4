import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chance } from "../../../../../test/buying/simulating.ts";
import { tempted, type Plan } from "../../../../../test/buying/tested.ts";
import { dayOf, isoMonth, isoOf, monthOf } from "./days.ts";
import { DEFAULTS, definitionFrom, troubleIn } from "./definition.ts";
import { pausesOf } from "./pausing.ts";
import { priorFrom, type Prior } from "./prior.ts";
import { changesOf, storyOf, type Known } from "./standing.ts";
import { lessThan, testedBy } from "./testing.ts";

const prior: Prior = { r: 1, alpha: 30, a: null, b: null, customers: 100, purchases: 1000, takenOn: "2026-11-01" };
const rules = { definition: DEFAULTS, prior };
const every = (days: number, many: number, from = 0) => Array.from({ length: many }, (_, i) => from + i * days);
const classOf = (known: Known, asOf: number) => storyOf(known, rules, asOf)?.spans.at(-1)?.class;

describe("how somebody stands", () => {
  test.each([
    ["bought first last week", { days: [0], reached: [] }, 7, "new"],
    ["has bought twice, long apart", { days: [0, 150], reached: [] }, 170, "occasional"],
    ["buys every ten days, and nothing tested it", { days: every(10, 40), reached: [] }, 391, "regular"],
    ["buys every ten days through two events", { days: every(10, 60), reached: [300, 450] }, 595, "loyal"],
    ["buys every ten days, and the event is not over", { days: every(10, 36), reached: [300] }, 355, "regular"],
    ["bought every ten days and half as often in the events", { days: [...every(10, 30), ...every(20, 15, 300)], reached: [300, 400] }, 590, "regular"],
    ["bought every ten days and stopped for a month", { days: every(10, 40), reached: [] }, 425, "drifting"],
    ["bought every ten days and stopped for half a year", { days: every(10, 40), reached: [] }, 590, "left"],
    ["was loyal and stopped for half a year", { days: every(10, 60), reached: [300, 450] }, 790, "left"],
  ])("%s", (_, known, asOf, standing) => expect(classOf(known, asOf)).toBe(standing));

  test("an event before the first purchase tests nobody", () => {
    const known = { days: every(10, 30, 100), reached: [50] };
    expect(storyOf(known, rules, 395)?.tested).toBeNull();
  });

  test("nobody stands before their first purchase", () => expect(storyOf({ days: [10], reached: [] }, rules, 9)).toBeNull());

  test("an event that is too long ago counts no more", () => {
    const known = { days: every(10, 200), reached: [300] };
    expect(classOf(known, 1000)).toBe("loyal");
    expect(classOf(known, 300 + 730)).toBe("regular");
  });

  const days = fc.uniqueArray(fc.integer({ min: 0, max: 1500 }), { minLength: 1, maxLength: 60 }).map((all) => all.toSorted((a, b) => a - b));
  const reached = fc.uniqueArray(fc.integer({ min: 0, max: 1500 }), { maxLength: 5 }).map((all) => all.toSorted((a, b) => a - b));

  test("what is told day by day is what is told at once, and nothing changes before it is said to", () => {
    fc.assert(
      fc.property(days, reached, fc.integer({ min: 0, max: 1600 }), fc.integer({ min: 1, max: 200 }), (all, events, day, later) => {
        const known = { days: all, reached: events };
        const [whole, now] = [storyOf(known, rules, day + later), storyOf(known, rules, day)];
        if (!now) return;
        expect(whole!.spans.filter(({ from }) => from <= day)).toEqual(now.spans);
        const quiet = Math.min(now.looksOn ?? Infinity, ...all.filter((one) => one > day));
        if (day + later < quiet) expect(whole).toEqual(now);
      }),
    );
  });

  test("a purchase more never makes a loyal one of somebody less likely", () => {
    fc.assert(
      fc.property(days, reached, (all, events) => {
        const at = 2000;
        const [begin] = events.filter((one) => one > all[0]! && one > at - DEFAULTS.loyal.looksBackDays);
        if (begin === undefined || all.includes(begin)) return;
        const more = [...all, begin].toSorted((a, b) => a - b);
        const [one, other] = [all, more].map((each) => testedBy(each, events, { at, ...rules })!.probability);
        expect(other).toBeGreaterThanOrEqual(one!);
      }),
    );
  });
});

describe("the test of loyalty", () => {
  const plan: Plan = { r: 2, alpha: 30, before: 400, events: [0, 120, 240], windowDays: 90, keeps: 1 };
  const its: Prior = { ...prior, r: plan.r, alpha: plan.alpha };

  function simulated(keeps: number, seed: number, n = 4000) {
    const random = chance(seed);
    return Array.from({ length: n }, () => tempted({ ...plan, keeps }, random)).map((known) =>
      testedBy(known.days, known.reached, { at: 800, prior: its, definition: DEFAULTS })!,
    );
  }
  const loyalOf = (all: { probability: number }[]) => all.filter(({ probability }) => probability >= DEFAULTS.loyal.probability).length / all.length;

  test("of those who go down to half at most one in ten is called loyal, also of those who bought often", () => {
    const halved = simulated(0.5, 1);
    // 0.1 and three standard errors of 4,000.
    expect(loyalOf(halved)).toBeLessThan(0.1 + 3 * Math.sqrt((0.1 * 0.9) / 4000));
    const often = halved.filter(({ expected }) => expected > 20);
    expect(often.length).toBeGreaterThan(500);
    expect(loyalOf(often)).toBeLessThan(0.1 + 3 * Math.sqrt((0.1 * 0.9) / often.length));
    expect(loyalOf(simulated(0.2, 2))).toBeLessThan(0.01);
  });

  test("who buys on as before is found the more surely, the more they buy", () => {
    const kept = simulated(1, 3);
    const often = kept.filter(({ expected }) => expected > 20);
    const seldom = kept.filter(({ expected }) => expected < 6);
    expect(loyalOf(often)).toBeGreaterThan(0.85);
    expect(loyalOf(seldom)).toBeLessThan(loyalOf(often));
  });

  test("is the negative binomial, also for who buys every day for years", () => {
    // 0.7^4 (1 + 4 · 0.3 + 10 · 0.09), by hand.
    expect(lessThan(3, { a: 4, q: 0.3 })).toBeCloseTo(0.74431, 5);
    expect(lessThan(0, { a: 4, q: 0.3 })).toBe(0);
    expect(lessThan(800, { a: 5000, q: 0.2 })).toBeLessThan(0.001);
    expect(lessThan(1600, { a: 5000, q: 0.2 })).toBeGreaterThan(0.999);
  });
});

describe("the prior", () => {
  test("finds the rates of a thousand simulated customers again", () => {
    const random = chance(5);
    const sums = { customers: 0, x: 0, t: 0, xx: 0, xt: 0, tt: 0 };
    for (let i = 0; i < 4000; i += 1) {
      const { days } = tempted({ r: 2, alpha: 60, before: 300 + 200 * random(), events: [0], windowDays: 1, keeps: 1 }, random);
      const seen = days.filter((day) => day > 0 && day <= 250).length;
      sums.customers += 1;
      sums.x += seen;
      sums.t += 250;
      sums.xx += seen ** 2;
      sums.xt += seen * 250;
      sums.tt += 250 ** 2;
    }
    const found = priorFrom(sums);
    expect(found.r).toBeGreaterThan(1.75);
    expect(found.r).toBeLessThan(2.25);
    expect(found.r / found.alpha).toBeCloseTo(2 / 60, 2);
  });

  test("is a weak guess where there are few, and one rate where nothing differs", () => {
    expect(priorFrom({ customers: 3, x: 9, t: 90, xx: 27, xt: 270, tt: 2700 })).toEqual({ r: 1, alpha: 90 });
    expect(priorFrom({ customers: 100, x: 300, t: 9000, xx: 900, xt: 27_000, tt: 810_000 }).r).toBe(100);
  });
});

describe("a pause that says something", () => {
  test("happens as seldom as it says, by their own rate", () => {
    const { drifting, left } = pausesOf({ x: 10, t: 100 }, prior, DEFAULTS);
    const none = (g: number) => (130 / (130 + g)) ** 11;
    expect(none(drifting)).toBeLessThanOrEqual(0.1);
    expect(none(drifting - 1)).toBeGreaterThan(0.1);
    expect(none(left)).toBeLessThanOrEqual(0.01);
  });

  test("is where the probability of the model says so, where there is one that suits", () => {
    const suited = { ...prior, r: 0.243, alpha: 4.414 * 7, a: 0.793, b: 2.426 };
    const { drifting } = pausesOf({ x: 5, t: 150 }, suited, DEFAULTS);
    const alive = (g: number) => 1 / (1 + (suited.a / (suited.b + 4)) * ((suited.alpha + 150 + g) / (suited.alpha + 150)) ** 5.243);
    expect(alive(drifting)).toBeLessThanOrEqual(0.5);
    expect(alive(drifting - 1)).toBeGreaterThan(0.5);
  });

  test("is never longer than the definition says", () => expect(pausesOf({ x: 0, t: 0 }, { ...prior, r: 0.2 }, DEFAULTS).left).toBe(730));
});

describe("months", () => {
  test("are counted from January 1970", () => {
    expect([monthOf(dayOf("1970-01-31")), monthOf(dayOf("2026-11-22"))]).toEqual([0, 682]);
    expect([isoMonth(682), isoOf(dayOf("2026-11-22"))]).toEqual(["2026-11-01", "2026-11-22"]);
  });

  test("tell where somebody stood at the end of each, and nothing where that is as before", () => {
    const day = (iso: string) => dayOf(iso);
    expect(
      changesOf([
        { from: day("2026-01-10"), class: "new" },
        { from: day("2026-03-05"), class: "drifting" },
        { from: day("2026-03-20"), class: "new" },
        { from: day("2026-04-10"), class: "regular" },
        { from: day("2026-04-20"), class: "drifting" },
      ]),
    ).toEqual([
      { month: 672, class: "new", previous: "none" },
      { month: 675, class: "drifting", previous: "new" },
    ]);
  });
});

test("definitions that contradict themselves are named, and what was kept long ago has the defaults in it", () => {
  expect(troubleIn({ ...DEFAULTS, pause: { ...DEFAULTS.pause, left: 0.2 } })).toHaveProperty("pause.left");
  expect(troubleIn(DEFAULTS)).toEqual({});
  expect(definitionFrom({ newDays: 30 })).toEqual({ ...DEFAULTS, newDays: 30 });
});
