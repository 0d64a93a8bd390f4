import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../fold/fold.ts";
import { stem } from "./stem.ts";

/** Forms of one word, any of which must find all the others. */
const FAMILIES: [string, string[]][] = [
  ["შეკვეთა", "შეკვეთის შეკვეთას შეკვეთამ შეკვეთით შეკვეთად შეკვეთაში შეკვეთისთვის შეკვეთები შეკვეთების shekvetebi".split(" ")],
  ["კურიერი", "კურიერმა კურიერს კურიერის კურიერთან კურიერისგან კურიერო კურიერები კურიერებთან".split(" ")],
  ["ბარათი", "ბარათით ბარათზე ბარათიდან ბარათამდე ბარათებისთვის".split(" ")],
  ["თბილისი", "თბილისში თბილისიდან თბილისის თბილისს тбилиси".split(" ")],
  ["kitob", "kitobim kitobingiz kitobni kitobning kitobga kitobda kitobdan kitoblar kitoblarimizdan китобларни".split(" ")],
  ["mahsulot", "mahsulotni mahsulotlar mahsulotlarning mahsulotingizdan маҳсулотлар".split(" ")],
  ["заказ", "заказа заказу заказом заказе заказы заказов заказам заказами заказах".split(" ")],
  ["доставка", "доставки доставке доставку доставкой доставками".split(" ")],
  ["быстрый", "быстрая быстрое быстрые быстрого быстрому быстрым быстрых быстрыми быструю".split(" ")],
  ["order", "orders ordered ordering".split(" ")],
  ["refund", "refunds refunded refunding".split(" ")],
  ["cancel", "cancels cancelled cancelling canceled".split(" ")],
  ["delivery", "deliveries".split(" ")],
];

/** What a search must not find by way of a stem. */
const STRANGERS: [string, string][] = [
  ["თბილისი", "თბილი"],
  ["profit", "proper"],
  ["called", "car"],
  ["agenda", "agent"],
];

describe("stem", () => {
  it.each(FAMILIES)("of any form of %s finds every other", (base, forms) => {
    const family = [base, ...forms].map(fold);
    const missed = family.flatMap((sought) => family.filter((stored) => !stored.startsWith(stem(sought))).map((stored) => [sought, stored]));
    expect(missed).toEqual([]);
  });

  it.each(STRANGERS)("of %s does not find %s", (sought, stranger) => {
    expect(fold(stranger).startsWith(stem(fold(sought)))).toBe(false);
  });

  it("leaves codes, numbers and short words alone", () => {
    expect(["4471s", "iphone15is", "pul", "data", "𐐨𐐨"].map(stem)).toEqual(["4471s", "iphone15is", "pul", "data", "𐐨𐐨"]);
  });

  it("is a beginning of the word with at least four letters, or all of it", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(..."abdegiklmnorstuvxz".split(""), "ts", "sh", "ch", "eb", "is", "lar")), (letters) => {
        const word = letters.join("");
        expect(word.startsWith(stem(word))).toBe(true);
        if (stem(word) !== word) expect(stem(word).replace(/ts|sh|ch/g, "s").length).toBeGreaterThanOrEqual(4);
      }),
    );
  });
});
