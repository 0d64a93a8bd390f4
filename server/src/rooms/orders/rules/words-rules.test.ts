import { OrderTold } from "@guli/contract";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isWrong, orderWord } from "./words.ts";

const NOW = "2026-11-22T12:00:00.000Z";
const told = (more: object = {}) => OrderTold.parse({ externalId: "A-1", placedAt: "2026-11-20T10:00:00Z", currency: "GEL", total: 1250, ...more });
const wrongIn = (more: object) => {
  const word = orderWord(told(more), NOW);
  return isWrong(word) ? [word.code, Object.keys(word.fields)[0]] : null;
};

describe("what is refused of an order", () => {
  test.each<[string, object, string, string]>([
    ["a price of −1", { total: -1 }, "money.negative", "total"],
    ["a cost of −1", { cost: -1 }, "money.negative", "cost"],
    ["a currency nobody knows", { currency: "XQQ" }, "money.unknown-currency", "currency"],
    ["a sum that cannot be", { total: 200_000_000_000_000 }, "money.too-large", "total"],
    ["a date in the far future", { placedAt: "2031-01-01T00:00:00Z" }, "date.far-future", "placedAt"],
    ["paid in the far future", { paidAt: "2031-01-01T00:00:00Z" }, "date.far-future", "paidAt"],
    ["a date before all computers", { placedAt: "0017-11-20T10:00:00Z" }, "date.unreadable", "placedAt"],
    ["no pieces", { lines: [{ what: "Tea", quantity: 0, amount: 1 }] }, "order.amounts-differ", "lines.0.quantity"],
    ["a thousandth of a thousandth", { lines: [{ what: "Tea", quantity: 0.0001, amount: 1 }] }, "order.amounts-differ", "lines.0.quantity"],
    ["a line below zero", { lines: [{ what: "Tea", quantity: 1, amount: -1 }] }, "money.negative", "lines.0.amount"],
  ])("%s", (_, more, code, field) => expect(wrongIn(more)).toEqual([code, field]));

  test.each<[string, object]>([
    ["nothing for nothing", { total: 0 }],
    ["a currency in small letters", { currency: "gel" }],
    ["a term that lies ahead", { dueAt: "2027-01-01T00:00:00Z" }],
    ["a clock that is an hour ahead", { placedAt: "2026-11-22T13:00:00Z" }],
    ["half a metre", { lines: [{ what: "Cloth", quantity: 0.5, amount: 700 }] }],
  ])("but not %s", (_, more) => expect(wrongIn(more)).toBeNull());
});

describe("a buyer", () => {
  const keyOf = (more: object) => {
    const word = orderWord(told(more), NOW);
    return isWrong(word) ? null : (word.buyer?.key ?? null);
  };
  test.each<[string, object, string | null]>([
    ["is known by the shop's id before all", { buyer: { id: "77", email: "Ana@Example.ge" } }, "id:77"],
    ["by our own id", { customerId: "0198d5a0-0000-7000-8000-000000000001", buyer: { email: "ana@example.ge" } }, "ours:0198d5a0-0000-7000-8000-000000000001"],
    ["by the mailbox, however it is written", { buyer: { email: " Ana@Example.GE " } }, "email:ana@example.ge"],
    ["by the number, however it is written", { buyer: { phone: "+995 (555) 12-34-56" } }, "phone:+995555123456"],
    ["by none of what is no address", { buyer: { name: "Ana", email: "none", phone: "12" } }, null],
    ["not at all", {}, null],
  ])("%s", (_, more, key) => expect(keyOf(more)).toBe(key));
});

test("the same is the same whenever it is told, and anything else is something else", () => {
  const hashOf = (more: object) => {
    const word = orderWord(told(more), NOW);
    return isWrong(word) ? "" : word.hash.toString("hex");
  };
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 1e9 }), (one, other) => {
      expect(hashOf({ total: one, updatedAt: "2026-11-21T00:00:00Z" })).toBe(hashOf({ total: one, updatedAt: "2026-11-22T00:00:00.5Z" }));
      expect(hashOf({ total: one }) === hashOf({ total: other })).toBe(one === other);
    }),
  );
  expect(hashOf({ placedAt: "2026-11-20T10:00:00Z" })).toBe(hashOf({ placedAt: "2026-11-20T10:00:00.000000Z" }));
  expect(hashOf({ buyer: { id: "1" } })).not.toBe(hashOf({ buyer: { id: "2" } }));
  expect(hashOf({ buyer: { id: "1", name: "Ana" } })).toBe(hashOf({ buyer: { id: "1", name: "Ana B." } }));
});
