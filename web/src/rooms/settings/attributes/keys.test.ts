import fc from "fast-check";
import { expect, test } from "vitest";
import { choicesIn, freeKey, isKey, keyFrom } from "./keys.ts";

test.each([
  ["Loyalty card", "loyalty_card"],
  ["ბარათის ნომერი", "baratis_nomeri"],
  ["Номер карты", "nomer_karty"],
  ["Toʻlov turi", "tolov_turi"],
  ["Тўлов тури", "tolov_turi"],
  ["Größe (cm)", "grosse_cm"],
  ["2nd phone", "nd_phone"],
  ["№ 5", ""],
  ["名前", ""],
])("«%s» is called %s by the API", (label, key) => {
  expect(keyFrom(label)).toBe(key);
});

test("what is made of any name is a key or nothing", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (label) => keyFrom(label) === "" || isKey(keyFrom(label))));
});

test("a taken key gets a number and stays short enough", () => {
  expect(freeKey("size", ["size", "size_2"])).toBe("size_3");
  const long = "a".repeat(40);
  expect(isKey(freeKey(long, [long]))).toBe(true);
});

test("choices come by line or comma, each once", () => {
  expect(choicesIn("Gold, Silver\nGold\n\n Bronze ;")).toEqual(["Gold", "Silver", "Bronze"]);
});
