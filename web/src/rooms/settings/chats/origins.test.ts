import { expect, test } from "vitest";
import { originOf, originsIn } from "./origins.ts";

test.each([
  ["shop.ge", "https://shop.ge"],
  [" https://www.Shop.ge/contacts?x=1 ", "https://www.shop.ge"],
  ["http://localhost:3000", "http://localhost:3000"],
  ["https://shop.ge:443", "https://shop.ge"],
  ["დუქანი.გე", "https://xn--lodfqp7am.xn--node"],
  ["shop", null],
  ["", null],
  ["two words.ge", null],
  ["https://", null],
  ["nino@shop.ge/", "https://shop.ge"],
])("«%s» is %s", (typed, origin) => {
  expect(originOf(typed)).toBe(origin);
});

test("a pasted list is taken apart, each site once", () => {
  expect(originsIn(["shop.ge, www.shop.ge\nhttps://shop.ge/", "nonsense"])).toEqual({
    origins: ["https://shop.ge", "https://www.shop.ge"],
    unread: ["nonsense"],
  });
});
