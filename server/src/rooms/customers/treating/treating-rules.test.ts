import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import type { Language } from "@guli/contract";
import { complimentsFor, daysUntil, isTheirHour, nextTheirHour, pointOn, variablesFor, type KeptPoint } from "./rules.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const point = (more: Partial<KeptPoint>): KeptPoint => ({
  id: "019340f2-0000-7000-8000-000000000001",
  kind: "likes",
  text: "Tea",
  term: null,
  basisPoints: null,
  personId: null,
  until: null,
  day: null,
  yearly: false,
  grantedBy: null,
  createdAt: "2026-01-01T00:00:00.000Z",
  ...more,
});

describe("days that matter", () => {
  test.each([
    ["2026-11-22", "1990-11-22", true, 0],
    ["2026-11-22", "1990-11-23", true, 1],
    ["2026-11-22", "1990-11-21", true, 364],
    ["2026-12-31", "1990-01-01", true, 1],
    ["2026-02-28", "1992-02-29", true, 0],
    ["2028-02-28", "1992-02-29", true, 1],
    ["2026-11-22", "2026-11-21", false, null],
    ["2026-11-22", "2026-11-25", false, 3],
    ["2026-11-22", "2027-11-25", true, 368],
  ])("on %s, %s (each year: %s) is %s days away", (today, that, yearly, days) => expect(daysUntil(day(today), that, yearly)).toBe(days));

  test("what comes each year is never more than a year away, and then it is there", () => {
    const days = fc.date({ min: new Date("1920-01-01"), max: new Date("2026-11-22"), noInvalidDate: true }).map((at) => at.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, (that) => {
        const away = daysUntil(day("2026-11-22"), that, true)!;
        expect(away).toBeGreaterThanOrEqual(0);
        expect(away).toBeLessThanOrEqual(366);
        const then = day("2026-11-22").add({ days: away });
        expect([that.slice(5), that.slice(5) === "02-29" ? "02-28" : that.slice(5)]).toContain(then.toString().slice(5));
      }),
    );
  });
});

describe("hours", () => {
  const hours = { days: [1, 2, 3, 4, 5], from: "10:00", to: "18:00" };
  test.each([
    ["2026-11-23T05:59:00.000Z", "Asia/Tbilisi", false],
    ["2026-11-23T06:00:00.000Z", "Asia/Tbilisi", true],
    ["2026-11-23T13:59:59.000Z", "Asia/Tbilisi", true],
    ["2026-11-23T14:00:00.000Z", "Asia/Tbilisi", false],
    ["2026-11-23T05:00:00.000Z", "Asia/Tashkent", true],
    ["2026-11-22T08:00:00.000Z", "Asia/Tbilisi", false],
  ])("at %s in %s: %s", (now, timeZone, theirs) => expect(isTheirHour(hours, now, timeZone)).toBe(theirs));

  test.each([
    ["2026-11-23T07:00:00.000Z", "2026-11-23T07:00:00.000Z", "now"],
    ["2026-11-23T02:00:00.000Z", "2026-11-23T06:00:00.000Z", "in the morning"],
    ["2026-11-23T20:00:00.000Z", "2026-11-24T06:00:00.000Z", "tomorrow"],
  ])("after %s they like it from %s: %s", (now, next) => expect(nextTheirHour({ days: [1, 2], from: "10:00", to: "12:00" }, now, "Asia/Tbilisi")).toBe(next));
  test("who likes it on one day only is reached a week later", () =>
    expect(nextTheirHour({ days: [1], from: "10:00", to: "12:00" }, "2026-11-23T09:00:00.000Z", "Asia/Tbilisi")).toBe("2026-11-30T06:00:00.000Z"));

  test("nothing is known of who never said", () => expect(isTheirHour(null, "2026-11-23T06:00:00.000Z", "UTC")).toBeNull());
});

test.each([
  ["2026-11-22", false],
  ["2026-11-23", true],
])("a term until 22 November is over on %s: %s", (today, over) => {
  expect(pointOn(day(today), point({ kind: "term", term: "discount", until: "2026-11-22" })).over).toBe(over);
});

describe("compliments", () => {
  const of = (
    createdAt: string,
    today: string,
    { points = [], language = "en", informal = false }: { points?: KeptPoint[]; language?: Language; informal?: boolean } = {},
  ) =>
    complimentsFor(
      { createdAt, formOfAddress: informal ? "informal" : null },
      { points: points.map((one) => pointOn(day(today), one)), today: day(today), timeZone: "Asia/Tbilisi", language },
    );

  test.each([
    ["2025-11-23T08:00:00.000Z", "2026-11-22", []],
    ["2025-11-22T08:00:00.000Z", "2026-11-22", ["anniversary", "since"]],
    ["2025-11-16T08:00:00.000Z", "2026-11-22", ["anniversary", "since"]],
    ["2025-11-15T08:00:00.000Z", "2026-11-22", ["since"]],
    ["2019-03-01T08:00:00.000Z", "2026-11-22", ["since"]],
    // The last hours of the year in UTC are the next year's in Tbilisi.
    ["2018-12-31T21:00:00.000Z", "2026-11-22", ["since"]],
  ])("to one who came on %s, on %s: %j", (createdAt, today, codes) => expect(of(createdAt, today).map(({ code }) => code)).toEqual(codes));

  test("the fact is that of their own calendar", () => {
    expect(of("2018-12-31T21:00:00.000Z", "2026-11-22")[0]?.sentence).toBe("Thank you for being with us since 2019.");
  });

  test.each([
    ["en", "Birthday"],
    ["ka", "დაბადების დღე"],
    ["uz", "Tug'ilgan kuni"],
    ["uz-Cyrl", "Туғилган куни"],
    ["ru", "День рождения"],
  ] as const)("a birthday is one in %s: %s", (language, text) => {
    const points = [point({ kind: "date", text, day: "1990-11-22", yearly: true })];
    expect(of("2026-05-01T00:00:00.000Z", "2026-11-22", { points, language }).map(({ code }) => code)).toEqual(["birthday"]);
    expect(of("2026-05-01T00:00:00.000Z", "2026-11-23", { points, language })).toEqual([]);
  });

  test("a day that is no feast is no reason to congratulate", () => {
    const points = [point({ kind: "date", text: "Contract ends", day: "2026-11-22" })];
    expect(of("2026-05-01T00:00:00.000Z", "2026-11-22", { points })).toEqual([]);
  });

  test.each([
    ["ru", false, "Вы с нами уже 5 лет. Спасибо!"],
    ["ru", true, "Ты с нами уже 5 лет. Спасибо!"],
    ["ka", false, "უკვე 5 წელია, რაც ჩვენთან ხართ. გმადლობთ!"],
    ["ka", true, "უკვე 5 წელია, რაც ჩვენთან ხარ. გმადლობ!"],
    ["uz", false, "Biz bilan birga ekaningizga 5 yil boʻldi. Rahmat!"],
    ["uz-Cyrl", true, "Биз билан бирга эканингга 5 йил бўлди. Раҳмат!"],
    ["en", true, "You have been with us for 5 years now: thank you."],
  ] as const)("five years in %s (informal: %s): %s", (language, informal, sentence) => {
    expect(of("2021-11-22T08:00:00.000Z", "2026-11-22", { language, informal })[0]?.sentence).toBe(sentence);
  });

  test("no language leaves a gap in a sentence, however many years", () => {
    for (const language of ["en", "ka", "uz", "uz-Cyrl", "ru"] as const)
      for (const informal of [false, true])
        for (let years = 1; years <= 130; years++) {
          const sentences = of(`${2026 - years}-11-22T08:00:00.000Z`, "2026-11-22", { language, informal }).map(({ sentence }) => sentence);
          expect(sentences.join(" "), `${language} ${years}`).not.toMatch(/[{}]|undefined/);
        }
  });
});

test("replies are filled with what is known, and with no term that is over", () => {
  const today = day("2026-11-22");
  const points = [
    point({ kind: "term", term: "discount", basisPoints: 1250, text: "For the delay in May" }),
    point({ kind: "term", term: "delivery", text: "After six", until: "2026-11-01" }),
    point({ kind: "likes", text: "Green tea" }),
    point({ kind: "likes", text: "Chess" }),
  ].map((one) => pointOn(today, one));
  expect(variablesFor({ createdAt: "2019-05-01T00:00:00.000Z" }, points, [])).toEqual({
    "customer.since": "2019",
    "customer.discount": "12.5 %",
    "customer.likes": "Green tea, Chess",
  });
});
