import { describe, expect, it, test } from "vitest";
import fc from "fast-check";
import { ownSentences } from "../../leaving/rules/leaving.ts";
import { amountIn, barrierReader } from "./barriers.ts";
import { broughtBy } from "./brought.ts";
import { cues } from "./cues.ts";

const barriersIn = barrierReader(cues, ownSentences);
const kinds = (text: string) => barriersIn(text).map(({ kind }) => kind);

describe("I like it, but", () => {
  test.each([
    ["I like the bags, but delivery to Batumi takes three weeks.", ["delivery"]],
    ["The dress is beautiful but it is too expensive for me.", ["price"]],
    ["I would buy it if I could pay by card.", ["payment"]],
    ["I'd order two if you had my size.", ["product"]],
    ["I love your tea. But nobody answers the phone!", ["service"]],
    ["I want to order, but I don't trust shops that take money in advance.", ["trust"]],
    ["Great shop, but the delivery is slow and the staff are rude.", ["service", "delivery"]],
    ["მომწონს ეს ჩანთა, მაგრამ ძალიან ძვირია.", ["price"]],
    ["ლამაზი კაბებია, მაგრამ ჩემი ზომა არ გაქვთ.", ["product"]],
    ["ვიყიდდი, განვადება რომ გქონდეთ.", ["payment"]],
    ["მომწონს, თუმცა მიწოდება ნელია.", ["delivery"]],
    ["Yoqadi, lekin yetkazib berish juda sekin.", ["delivery"]],
    ["Yaxshi ekan, lekin narxi qimmat.", ["price"]],
    ["Sotib olardim, agar boʻlib toʻlash boʻlsa.", ["payment"]],
    ["Ёқади, лекин менинг размерим йўқ.", ["product"]],
    ["Нравится, но доставка слишком долгая.", ["delivery"]],
    ["Я бы купила, если бы была рассрочка.", ["payment"]],
    ["Хорошая куртка, но дорого.", ["price"]],
    ["Хотел заказать, но боюсь обмана.", ["trust"]],
  ])("%s → %j", (text, found) => expect(kinds(text)).toEqual(found));

  test.each([
    ["Where is my order? The delivery is late."],
    ["I like the bags and the delivery was quick."],
    ["But the delivery is late."],
    ["I don't like it, but the price is fine."],
    ["Спасибо, доставка отличная!"],
    ["გმადლობთ, მიწოდება სწრაფი იყო."],
    ["> I like it, but it is expensive"],
    ["Rahmat, narxi yaxshi."],
  ])("%s → nothing", (text) => expect(kinds(text)).toEqual([]));

  it("says in which sentence", () => {
    expect(barriersIn("Hello! I like the bags, but delivery takes weeks. Thanks")[0]).toEqual({
      kind: "delivery",
      quote: "I like the bags, but delivery takes weeks.",
    });
  });

  it("reads whatever stands there", () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => new Set(kinds(text)).size === kinds(text).length));
  });
});

describe("an amount that is named", () => {
  test.each([
    ["The 120 GEL bag", { amount: 12_000, currency: "GEL" }],
    ["150₾ ღირს", { amount: 15_000, currency: "GEL" }],
    ["1 250 000 soʻm", { amount: 125_000_000, currency: "UZS" }],
    ["It costs $45.50", { amount: 4_550, currency: "USD" }],
    ["за 30 евро", { amount: 3_000, currency: "EUR" }],
    ["my order 4411", null],
    ["between 100 GEL and 200 GEL", null],
    ["0 GEL", null],
    ["It costs 999 999 999 999 999 999 999 999 lari!", null],
  ])("%s → %o", (text, money) => expect(amountIn(text)).toEqual(money));
});

describe("what it brought to tell them", () => {
  const pairs = (n: number, before: number, after: number) => Array.from({ length: n }, (_, nth) => ({ before: nth < before, after: nth < after }));

  const beside = { told: null, comparable: null, difference: null, unmatched: 0 };

  it("is not said of a few", () => expect(broughtBy(pairs(19, 2, 10), { tooRecent: 4, beside })).toMatchObject({ n: 19, tooRecent: 4, difference: null }));

  it("is each customer's own change, with its interval", () => {
    const { difference, before, after } = broughtBy(pairs(40, 10, 20), { tooRecent: 0, beside });
    expect([before, after, difference!.value]).toEqual([10, 20, 0.25]);
    expect(difference!.low).toBeGreaterThan(0.1);
    expect(difference!.high).toBeLessThan(0.4);
  });
});
