import { fold } from "@guli/coach";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chance, exponential, gamma } from "../../../../../test/buying/simulating.ts";
import { costOf, emptyTally, NEEDS, take, type Bought } from "./costing.ts";
import { exposureOf, type Aimed, type Subject } from "./exposing.ts";
import { namedIn, soughtOf } from "./naming.ts";
import { unusual } from "./suggesting.ts";

describe("a competitor is named", () => {
  const sought = soughtOf([
    { id: "glovo", name: "Glovo", spellings: ["გლოვო"] },
    { id: "korzinka", name: "Korzinka", spellings: ["Корзинка"] },
    { id: "two", name: "Two Nabiji", spellings: ["2 ნაბიჯი", "ორი ნაბიჯი"] },
    { id: "biblus", name: "ბიბლუსი", spellings: ["Biblus"] },
    { id: "ozon", name: "Ozon", spellings: [] },
    { id: "kfc", name: "KFC", spellings: [] },
  ]);

  test.each([
    ["Glovo brings it in an hour", ["glovo"]],
    ["გლოვოში უფრო იაფია", ["glovo"]],
    ["გლოვოდან მოვიტან ხოლმე", ["glovo"]],
    ["Я заказал в Глово, так быстрее", ["glovo"]],
    ["Glovo'da arzonroq ekan", ["glovo"]],
    ["Корзинкадан олдим", ["korzinka"]],
    ["в корзинке дешевле", ["korzinka"]],
    ["Korzinkaga boraman", ["korzinka"]],
    ["biblusshi viyide", ["biblus"]],
    ["ბიბლუსის ფასი უკეთესია", ["biblus"]],
    ["на Озоне есть такой же", ["ozon"]],
    ["Озоном пользуюсь, и Glovo тоже", ["ozon", "glovo"]],
    ["ორ ნაბიჯში", []],
    ["ორი ნაბიჯის მოშორებით", ["two"]],
    ["KFC is better", ["kfc"]],
    ["the ozonator broke", []],
    ["glovofication", []],
    ["озонирование воды", []],
    ["Where is my parcel?", []],
    ["", []],
  ])("%s", (text, ids) => expect(namedIn(text, sought).toSorted()).toEqual(ids.toSorted()));

  test("never inside another word", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[bdkz]{1,6}$/), fc.stringMatching(/^[bdfkz]{4,8}$/), (front, back) => {
        expect(namedIn(`${front}glovo`, sought)).toEqual([]);
        expect(namedIn(`glovo${back}`, sought)).toEqual([]);
      }),
    );
  });
});

describe("whether an event reached somebody", () => {
  const event: Aimed = { id: "e", began: 100, place: { key: "city", values: ["Tbilisi"] }, towards: { to: "everybody" } };
  const nobody: Subject = { attributes: {}, tags: new Set(), things: null, facts: new Map(), named: new Set() };
  const everywhere: Aimed = { ...event, place: null };

  test.each<[string, Aimed, Partial<Subject>, boolean | null, string]>([
    ["lives there", event, { attributes: { city: "tbilisi " } }, true, "place"],
    ["lives there, in other letters", event, { attributes: { city: "თბილისი" } }, true, "place"],
    ["lives elsewhere", event, { attributes: { city: "Batumi" } }, false, "elsewhere"],
    ["lives nobody knows where", event, {}, null, "unknown"],
    ["lives elsewhere, but named it", event, { attributes: { city: "Batumi" }, named: new Set(["e"]) }, true, "named"],
    [
      "named it, but somebody knows better",
      event,
      { named: new Set(["e"]), facts: new Map([["e", { exposed: false, because: "hand" as const }]]) },
      false,
      "hand",
    ],
    ["said so", everywhere, { facts: new Map([["e", { exposed: true, because: "told" as const }]]) }, true, "told"],
    ["an event for everybody says of nobody", everywhere, { attributes: { city: "Tbilisi" } }, null, "unknown"],
    [
      "is of the segment",
      { ...everywhere, towards: { to: "attribute", key: "segment", values: ["Gold"] } },
      { attributes: { segment: "gold" } },
      true,
      "meant",
    ],
    [
      "is of another segment",
      { ...everywhere, towards: { to: "attribute", key: "segment", values: ["Gold"] } },
      { attributes: { segment: "iron" } },
      false,
      "not-meant",
    ],
    ["bears the tag", { ...everywhere, towards: { to: "tag", tag: "t" } }, { tags: new Set(["t"]) }, true, "meant"],
    ["bears no tag, which says nothing", { ...everywhere, towards: { to: "tag", tag: "t" } }, {}, null, "unknown"],
    ["bought it", { ...everywhere, towards: { to: "buyers", things: ["Coffee"] } }, { things: new Map([[fold("Coffee"), 99]]) }, true, "meant"],
    ["bought other things", { ...everywhere, towards: { to: "buyers", things: ["Coffee"] } }, { things: new Map([["tea", 9]]) }, false, "not-meant"],
    [
      "bought it only afterwards",
      { ...everywhere, towards: { to: "buyers", things: ["Coffee"] } },
      { things: new Map([[fold("Coffee"), 100]]) },
      false,
      "not-meant",
    ],
    ["bought nobody knows what", { ...everywhere, towards: { to: "buyers", things: ["Coffee"] } }, {}, null, "unknown"],
    [
      "lives there, and nobody knows what they buy",
      { ...event, towards: { to: "buyers", things: ["Coffee"] } },
      { attributes: { city: "Tbilisi" } },
      null,
      "unknown",
    ],
  ])("%s", (_, aimed, subject, exposed, because) => expect(exposureOf(aimed, { ...nobody, ...subject })).toEqual({ exposed, because }));
});

describe("what an event cost", () => {
  const windowDays = 90;
  const began = 400;
  /** Everybody at a rate and a basket of their own; those whom it reached keep `keeps` of their purchases afterwards. */
  function simulated(n: number, keeps: number, seed: number) {
    const random = chance(seed);
    const tally = emptyTally();
    for (let i = 0; i < n; i += 1) {
      const exposed = random() < 0.4;
      const [rate, basket] = [gamma(2, random) / 40, 1000 + 4000 * random()];
      const bought: { days: number[]; spent: number[] } = { days: [0], spent: [0] };
      for (let at = exponential(random) / rate; at < began + windowDays; at += exponential(random) / rate) {
        if (exposed && at >= began && random() >= keeps) continue;
        bought.days.push(Math.floor(at));
        bought.spent.push(Math.round(basket * (0.5 + random())));
      }
      take(tally, bought, { exposed, began, windowDays });
    }
    return costOf(tally, { passed: true });
  }
  /** Rate × window × basket × what is lost. */
  const truth = (keeps: number) => -(2 / 40) * windowDays * 3000 * (1 - keeps);

  test("the interval holds the truth about 95 times in 100, and where nothing happened it seldom says so", () => {
    const [lost, none] = [0.6, 1].map(
      (keeps) =>
        Array.from({ length: 300 }, (_, seed) => simulated(250, keeps, seed + 1).result!).filter(
          ({ spend }) => spend.low <= truth(keeps) && truth(keeps) <= spend.high,
        ).length,
    );
    // Binomial with 300 and 0.95: 272 to 296 in 99.9 of 100 seeds.
    expect(lost).toBeGreaterThanOrEqual(272);
    expect(lost).toBeLessThanOrEqual(297);
    expect(none).toBeGreaterThanOrEqual(272);
  });

  test("the whole is each one's loss times all whom it reached, and before both went alike", () => {
    const { result, exposed } = simulated(3000, 0.5, 7);
    expect(result!.cost.value).toBeCloseTo(-result!.spend.value * exposed, 6);
    expect(result!.cost.low).toBeGreaterThan(0);
    expect(result!.alike).toBe(true);
    expect(result!.orders.high).toBeLessThan(0);
  });

  test("sides that went apart before are named", () => {
    const tally = emptyTally();
    for (let i = 0; i < 200; i += 1) {
      const exposed = i % 2 === 0;
      const growing = exposed ? [0, 230 + (i % 50), 320, 330 + (i % 50), 410] : [0, 230 + (i % 50), 320, 410 + (i % 40)];
      take(tally, { days: growing, spent: growing.map(() => 1000 + i) }, { exposed, began, windowDays });
    }
    expect(costOf(tally, { passed: true }).result!.alike).toBe(false);
  });

  const loyal: Bought = { days: [0, 230, 320, 410], spent: [1, 1, 1, 1] };
  test.each<[string, Bought, boolean | null, object]>([
    ["who is not known is left out and counted", loyal, null, { unknown: 1 }],
    ["who came after it is not asked at all", { days: [401], spent: [1] }, true, {}],
    ["who came shortly before is known, and left out of the comparison", { days: [300, 410], spent: [1, 1] }, true, { exposed: 1, tooNew: 1 }],
    ["who bought for long is compared", loyal, false, { notExposed: 1 }],
  ])("%s", (_, bought, exposed, counts) => {
    const tally = emptyTally();
    take(tally, bought, { exposed, began, windowDays });
    expect(costOf(tally, { passed: true })).toMatchObject({ exposed: 0, notExposed: 0, unknown: 0, tooNew: 0, ...counts, result: null });
  });

  test("a sum that is not known is not nought: whoever has one in the windows is not compared", () => {
    const tally = emptyTally();
    take(tally, { ...loyal, spent: [null, 1, 1, 1] }, { exposed: true, began, windowDays });
    take(tally, { ...loyal, spent: [1, 1, 1, null] }, { exposed: true, began, windowDays });
    expect(costOf(tally, { passed: true })).toMatchObject({ exposed: 2, compared: { exposed: 1, notExposed: 0 } });
  });

  test("nothing is said of too few, nor before the window has passed", () => {
    const tally = emptyTally();
    for (let i = 0; i < 2 * NEEDS - 1; i += 1) take(tally, { ...loyal, spent: [1, 1, i, 2 * i] }, { exposed: i % 2 === 0, began, windowDays });
    expect(costOf(tally, { passed: true }).result).toBeNull();
    take(tally, loyal, { exposed: false, began, windowDays });
    expect(costOf(tally, { passed: true }).result).not.toBeNull();
    expect(costOf(tally, { passed: false }).result).toBeNull();
  });
});

describe("named more often than usual", () => {
  test.each([
    [12, 32, 4],
    [3, 0, 0],
    [2, 0, null],
    [12, 80, null],
    [5, 24, null],
    [6, 8, 1],
  ])("%i conversations this week after %i in eight weeks", (conversations, before, usual) => expect(unusual({ conversations, before })).toBe(usual));
});
