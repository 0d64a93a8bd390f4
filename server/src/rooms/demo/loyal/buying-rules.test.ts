import { expect, test } from "vitest";
import { DAY } from "../calendar.ts";
import { lifeOf, reaches } from "./buying.ts";
import { calls, dayBefore } from "./history.ts";
import { shopperOf } from "./shopper.ts";

const until = Date.parse("2026-11-20T14:00:00.000Z");
const seed = 3;
const all = Array.from({ length: 600 }, (_, nth) => shopperOf({ seed, nth, city: nth % 2 === 0 ? "Tbilisi" : "Tashkent", until, isSilent: false }));

test("the same person lives the same life, and every purchase is in its order and within opening hours", () => {
  for (const shopper of all.slice(0, 50)) {
    const life = lifeOf(shopper, { seed, until, hurt: null });
    expect(lifeOf(shopper, { seed, until, hurt: null })).toEqual(life);
    for (const [at, one] of life.purchases.entries()) if (at > 0) expect(one.at).toBeGreaterThanOrEqual(life.purchases[at - 1]!.at);
  }
});

test("a competitor keeps only those who look at prices, where it called, after it did", () => {
  const kept = all.flatMap((shopper) =>
    lifeOf(shopper, { seed, until, hurt: null })
      .purchases.filter(({ call }) => call !== null)
      .map((one) => ({ ...one, shopper })),
  );
  expect(kept.length).toBeGreaterThan(100);
  for (const { shopper, call, at } of kept) {
    expect(shopper.hidden).toBe("price");
    expect(reaches(calls[call!]!, shopper)).toBe(true);
    expect(at).toBeGreaterThanOrEqual(dayBefore(until, calls[call!]!.ago));
  }
});

test("who was hurt buys nothing until they are back, and all else is as it would have been", () => {
  for (const shopper of all.filter(({ hidden, joinedAt }) => hidden === "loyal" && joinedAt < until - 300 * DAY)) {
    const hurt = { at: until - 200 * DAY, backAt: until - 100 * DAY };
    const [without, with_] = [lifeOf(shopper, { seed, until, hurt: null }), lifeOf(shopper, { seed, until, hurt })];
    expect(with_.purchases.map(({ at, tetri }) => [at, tetri])).toEqual(without.purchases.map(({ at, tetri }) => [at, tetri]));
    const away = with_.purchases.filter(({ at }) => at > hurt.at && at < hurt.backAt);
    expect(away.every(({ kept }) => kept === "gone")).toBe(true);
    expect(with_.purchases.filter(({ at }) => at >= hurt.backAt).every(({ kept }) => kept === null)).toBe(true);
  }
});
