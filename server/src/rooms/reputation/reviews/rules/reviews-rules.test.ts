import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changeOf, goesToInbox, isWorthAnotherLook } from "./changing.ts";
import { guessFields } from "./columns.ts";
import { textAt, valueAt } from "./paths.ts";
import { hashOf, readReview } from "./reading.ts";
import { drawn } from "./showing.ts";
import { starsIn } from "./stars.ts";
import { momentIn } from "./times.ts";
import { isOpenWay } from "./tokens.ts";
import type { Told } from "./told.ts";

const NOW = "2026-11-22T12:00:00.000Z";

describe("stars", () => {
  test.each<[unknown, number, unknown]>([
    [5, 5, { raw: 5, stars: 500 }],
    ["4,5", 5, { raw: 4.5, stars: 450 }],
    ["4/5", 5, { raw: 4, stars: 400 }],
    ["FOUR", 5, { raw: 4, stars: 400 }],
    ["★★☆☆☆", 5, { raw: 2, stars: 200 }],
    ["3 stars", 5, { raw: 3, stars: 300 }],
    [9, 10, { raw: 9, stars: 450 }],
    [1, 10, { raw: 1, stars: 100 }],
    [80, 100, { raw: 80, stars: 400 }],
    [0, 100, { raw: 0, stars: 100 }],
    [0, 5, null],
    ["", 5, null],
    [undefined, 5, null],
    [6, 5, "6 stars of 5"],
    [-1, 5, "-1 stars of 5"],
    ["many", 5, "the stars are no number"],
    [{}, 5, "the stars are no number"],
  ])("%j of %i", (value, top, stars) => expect(starsIn(value, top)).toEqual(stars));

  test("of every scale they are from one to five, and more stay more", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.nat(100), fc.nat(100), (top, a, b) => {
        const [low, high] = [Math.min(a, b) % (top + 1), Math.max(a, b) % (top + 1)].toSorted((x, y) => x - y);
        const [one, other] = [starsIn(low, top), starsIn(high, top)];
        for (const each of [one, other]) if (each !== null && typeof each !== "string") expect(each.stars >= 100 && each.stars <= 500).toBe(true);
        if (one !== null && other !== null && typeof one !== "string" && typeof other !== "string") expect(one.stars).toBeLessThanOrEqual(other.stars);
      }),
    );
  });

  test("are drawn", () => expect([drawn(100), drawn(250), drawn(500)]).toEqual(["★☆☆☆☆", "★★★☆☆", "★★★★★"]));
});

test.each<[unknown, string | null]>([
  ["2026-11-22", "2026-11-22T00:00:00.000Z"],
  ["2026-11-22 10:15", "2026-11-22T10:15:00.000Z"],
  ["2026-11-22T10:15:30+04:00", "2026-11-22T06:15:30.000Z"],
  ["2026-11-22T10:15:30.123456Z", "2026-11-22T10:15:30.123Z"],
  ["22.11.2026", "2026-11-22T00:00:00.000Z"],
  ["22/11/2026 10:15", "2026-11-22T10:15:00.000Z"],
  ["11/22/2026", "2026-11-22T00:00:00.000Z"],
  [1_795_305_600, "2026-11-22T00:00:00.000Z"],
  ["1795305600000", "2026-11-22T00:00:00.000Z"],
  ["31.02.2026", null],
  ["2026-02-31", null],
  ["2026-13-01 10:15", null],
  ["yesterday", null],
  ["2026-13-01", null],
  [null, null],
])("the moment %j", (value, at) => expect(momentIn(value)).toBe(at));

test("what stands at a path", () => {
  const whole = { data: { reviews: [{ text: " a " }] }, "a.b": 7, __proto__: null };
  expect(textAt(whole, "data.reviews.0.text")).toBe("a");
  expect(valueAt(whole, "a.b")).toBe(7);
  expect(valueAt(whole, "data.constructor")).toBeUndefined();
  expect(valueAt(whole, "")).toBe(whole);
  expect(textAt("x", "y")).toBe("");
});

describe("columns are guessed", () => {
  test.each<[string[], object]>([
    [
      ["Review ID", "Star Rating", "Review Text", "Reviewer", "Created At", "Owner Response"],
      { id: "Review ID", stars: "Star Rating", text: "Review Text", author: "Reviewer", at: "Created At", answer: "Owner Response" },
    ],
    [
      ["reviewId", "starRating", "comment", "createTime", "updateTime"],
      { id: "reviewId", stars: "starRating", text: "comment", at: "createTime", changedAt: "updateTime" },
    ],
    [["Дата", "Оценка", "Отзыв", "Автор"], { at: "Дата", stars: "Оценка", text: "Отзыв", author: "Автор" }],
    [["Sana", "Baho", "Sharh", "Muallif"], { at: "Sana", stars: "Baho", text: "Sharh", author: "Muallif" }],
    [["თარიღი", "შეფასება", "კომენტარი", "სახელი"], { at: "თარიღი", stars: "შეფასება", text: "კომენტარი", author: "სახელი" }],
  ])("%j", (columns, fields) => {
    const { ...all } = guessFields(columns, {});
    expect(Object.fromEntries(Object.entries(all).filter(([, column]) => column !== ""))).toEqual(fields);
  });

  test("what somebody said goes before it, and no column is two things", () => {
    const fields = guessFields(["date", "rating", "text"], { title: "text" });
    expect([fields.title, fields.text, fields.stars]).toEqual(["text", "", "rating"]);
  });
});

const fields = guessFields(["id", "rating", "text", "author", "date", "updated", "deleted", "reply", "ref", "url"], {});
const read = (item: unknown) => readReview(item, { fields, top: 5, now: NOW });
const told = (item: object): Told => read({ id: "r1", rating: 2, text: "Late again", author: "Anna", date: "2026-11-20", ...item }) as Told;

test("a review is read", () => {
  expect(told({ url: "javascript:alert(1)", reply: "Sorry", ref: "abc" })).toMatchObject({
    externalId: "r1",
    stars: 200,
    rawStars: 2,
    words: "Late again",
    author: "Anna",
    url: null,
    writtenAt: "2026-11-20T00:00:00.000Z",
    toldAt: "2026-11-20T00:00:00.000Z",
    deleted: false,
    answer: "Sorry",
    reference: "abc",
  });
});

test.each<[object | string | null, string]>([
  [{ rating: 9, text: "x", date: "2026-11-20" }, "9 stars of 5"],
  [{ author: "Anna", date: "2026-11-20" }, "there are neither stars nor words in it"],
  [{ text: "x", date: "some day" }, "there is no time in it that could be read"],
  [{ text: "x", date: "2027-11-20" }, "it was written in the future"],
  ["x", "this is no review"],
  [null, "this is no review"],
])("what is none is said: %j", (item, why) => expect(read(item)).toBe(why));

test("without an id it is the same by who wrote what when", () => {
  expect(told({ id: "" }).externalId).toBe(told({ id: "", rating: 5 }).externalId);
  expect(told({ id: "" }).externalId).not.toBe(told({ id: "", author: "Ben" }).externalId);
});

const known = (item: object) => ({ stars: told(item).stars, hash: hashOf(told(item)), toldAt: told(item).toldAt, deletedAt: null });

test.each<[object, object, string]>([
  [{}, {}, "same"],
  [{}, { text: "All good now", updated: "2026-11-21" }, "changed"],
  [{ updated: "2026-11-21" }, { text: "older words" }, "late"],
  [{}, { deleted: "true" }, "gone"],
  [{}, { reply: "Sorry" }, "same"],
])("known %j, told %j", (before, now, change) => expect(changeOf(known(before), told(now))).toBe(change));

test("what never was cannot be gone, and what was gone can come back", () => {
  expect(changeOf(undefined, told({ deleted: true }))).toBe("same");
  expect(changeOf({ ...known({}), deletedAt: NOW }, told({ updated: "2026-11-21" }))).toBe("changed");
});

test.each<[object, boolean]>([
  [{}, true],
  [{ rating: 5 }, true],
  [{ rating: 5, text: "" }, false],
  [{ rating: 3, text: "" }, true],
  [{ reply: "Sorry" }, false],
  [{ deleted: true }, false],
  [{ date: "2026-09-01" }, false],
  [{ date: "2026-09-01", updated: "2026-11-21" }, true],
])("into the inbox: %j", (item, goes) => expect(goesToInbox(told(item), { now: NOW, days: 30 })).toBe(goes));

test("another look", () => {
  const before = { stars: 400, words: "Late again" };
  expect([
    isWorthAnotherLook(before, told({ rating: 5 })),
    isWorthAnotherLook(before, told({})),
    isWorthAnotherLook(before, told({ rating: 4, text: "x" })),
  ]).toEqual([false, true, true]);
});

test.each<[string, boolean, boolean]>([
  ["https://reviews.example/api", false, false],
  ["http://reviews.example/api", false, true],
  ["http://reviews.example/api", true, true],
  ["HTTP://reviews.example/{{id}}/reply", true, true],
  ["http://127.0.0.1:8080/api", true, false],
  ["http://localhost/reviews/{{id}}", true, false],
  ["http://[::1]:8080/api", true, false],
  ["http://192.168.1.20/api", true, false],
  ["http://192.168.1.20/api", false, true],
  ["http://localhost.example/api", true, true],
  ["http://8.8.8.8/api", true, true],
])("a token to %s, where the house may be asked: %s, is read on the way: %s", (url, allowPrivateHosts, open) => {
  expect(isOpenWay(url, { allowPrivateHosts })).toBe(open);
});
