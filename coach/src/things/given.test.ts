import { describe, expect, test } from "vitest";
import { givenIn } from "./given.ts";

const short = (text: string) => givenIn(text).map(({ thing, value, about }) => [thing, value, ...(about === null ? [] : [about])].join(" | "));

describe("what a customer has given", () => {
  test.each<[string, string[]]>([
    // English
    ["My order number is 48213, it was paid on 12 March.", ["number | 48213 | order", "date | 12 March"]],
    ["Tracking RR123456789GE says delivered on 2026-11-03", ["number | RR123456789GE | Tracking", "date | 2026-11-03"]],
    ["You can reach me at +44 20 7946 0958 or anna.k@example.co.uk", ["phone | +44 20 7946 0958", "email | anna.k@example.co.uk"]],
    ["My address is 14 Baker Street, flat 3, London. Please hurry.", ["address | 14 Baker Street, flat 3, London"]],
    ["My name is Anna Kovacs and I want my money", ["name | Anna Kovacs"]],
    ["Invoice #771 from 05.11.2026", ["number | 771 | Invoice", "date | 05.11.2026"]],
    ["order A-1002", ["number | A-1002 | order"]],
    // Russian
    ["Номер заказа 55901, доставка обещана 12 ноября", ["number | 55901 | заказа", "date | 12 ноября"]],
    ["Мой телефон 8 917 123-45-67, меня зовут Ольга", ["phone | 8 917 123-45-67", "name | Ольга"]],
    ["Адрес: ул. Пушкина, д. 10, кв. 4, Казань", ["address | ул. Пушкина, д. 10, кв. 4, Казань"]],
    ["Договор № 12-778 от 03.02.2026 г.", ["number | 12-778 | Договор", "date | 03.02.2026"]],
    // Uzbek, both scripts
    ["Buyurtma raqami 90812, 5-noyabrda berganman", ["number | 90812 | Buyurtma", "date | 5-noyabrda"]],
    ["Telefonim 90 123 45 67, ismim Dilnoza", ["phone | 90 123 45 67", "name | Dilnoza"]],
    ["Manzil: Chilonzor tumani, Bunyodkor koʻchasi 12-uy, 34-xonadon", ["address | Chilonzor tumani, Bunyodkor koʻchasi 12-uy, 34-xonadon"]],
    ["Буюртма 77120 қани?", ["number | 77120 | Буюртма"]],
    // Georgian
    ["შეკვეთის ნომერია 30517, 12 ნოემბერს შევუკვეთე", ["number | 30517 | შეკვეთის", "date | 12 ნოემბერს"]],
    ["ჩემი ნომერია 555 12 34 56", ["phone | 555 12 34 56"]],
    ["მისამართი: რუსთაველის გამზირი 22, ბინა 5", ["address | რუსთაველის გამზირი 22, ბინა 5"]],
    ["ამანათი RB998877665GE, მქვია ნინო", ["number | RB998877665GE | ამანათი", "name | ნინო"]],
  ])("%s", (text, found) => {
    expect(short(text)).toEqual(found);
  });
});

test.each([
  "I paid $1200 and got 15% off, that was 1 250,50 лари too much",
  "ჩამომეჭრა 250 ლარი",
  "Come at 18:30, I waited 45 minutes and called 3 times in 2026",
  "My card is 4111 1111 1111 1111",
  "See https://shop.example.com/orders/99812?x=5551234567",
  "We walked down the street",
  "Please, may I have it by noon? You may keep 10.",
])("nothing is given in: %s", (text) => {
  expect(short(text)).toEqual([]);
});

test("offsets lead to the words", () => {
  const text = "Hello! Order 48213.\nMy address is 14 Baker Street, London. Call +995 555 123 456";
  for (const { value, start, end } of givenIn(text)) expect(text.slice(start, end)).toBe(value);
  expect(givenIn(text)).toHaveLength(3);
});

test("long and strange texts are read in no time", () => {
  const strange = [
    "1".repeat(20_000),
    "1 ".repeat(10_000),
    "a,".repeat(10_000),
    "street ".repeat(5000),
    "+(".repeat(8000),
    "@.".repeat(8000),
    "12-".repeat(7000),
  ];
  const began = performance.now();
  for (const text of strange) givenIn(text);
  expect(performance.now() - began).toBeLessThan(2000);
});
