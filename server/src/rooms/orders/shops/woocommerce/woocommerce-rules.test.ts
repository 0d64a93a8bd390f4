import { expect, it } from "vitest";
import { wooOrder } from "../../../../../test/shops/woocommerce-orders.ts";
import type { Told } from "../adapter.ts";
import { woocommerce } from "./woocommerce.ts";

const read = (order: object, topic = "order.updated"): Told => woocommerce.read({ topic, raw: Buffer.from(JSON.stringify(order)) });
const rowsOf = (told: Told) => {
  if (told.what !== "rows") throw new Error(JSON.stringify(told));
  return told.rows;
};

it("reads an order: moments without a zone are in UTC, taxes stand beside their lines", () => {
  expect(rowsOf(read(wooOrder({ id: 727 })))).toEqual([
    {
      what: "order",
      externalId: "727",
      number: "#727",
      placedAt: "2026-10-03T08:04:11.000Z",
      updatedAt: "2026-10-03T08:04:11.000002Z",
      state: "placed",
      cancelledAt: null,
      currency: "UZS",
      total: 25_000_000,
      cost: null,
      paidAt: "2026-10-03T08:04:11.000Z",
      dueAt: null,
      cameBy: "telegram",
      buyer: { id: "42", name: "Dilnoza Yusupova", email: "dilnoza@example.test", phone: "+998 90 123 45 67" },
      customerId: null,
      lines: [{ what: "Choy", article: "TEA-2", quantity: 2, amount: 25_000_000 }],
    },
  ]);
});

it("reads refunds within the order as sums that came back, dated by the change that brought them", () => {
  const refunds = [{ id: 730, reason: "Too late", total: "-100000.00" }];
  const [, back] = rowsOf(read(wooOrder({ id: 727, refunds, modifiedAt: "2026-10-08T00:00:00" })));
  expect(back).toEqual({
    what: "return",
    externalId: "727",
    returnId: "730",
    kind: "refund",
    at: "2026-10-08T00:00:00.000Z",
    amount: 10_000_000,
    lines: [],
    reason: "Too late",
  });
});

it.each([
  ["pending", { what: "nothing", why: "not-yet" }],
  ["checkout-draft", { what: "nothing", why: "not-yet" }],
  ["on-hold", { rows: [{ state: "placed" }] }],
  ["completed", { rows: [{ state: "placed" }] }],
  ["failed", { rows: [{ state: "cancelled" }] }],
  ["trash", { rows: [{ state: "cancelled", cancelledAt: "2026-10-03T08:04:11.000Z" }] }],
  ["own-status-of-a-plugin", { rows: [{ state: "placed" }] }],
])("takes an order that is %s for what it is", (status, expected) => {
  expect(read(wooOrder({ id: 1, status }))).toMatchObject(expected);
});

it("knows guests by nothing but what they gave", () => {
  expect(rowsOf(read(wooOrder({ id: 1, customerId: 0 })))[0]).toMatchObject({ buyer: { id: null, email: "dilnoza@example.test" } });
});

it.each([
  [wooOrder({ id: 1, total: "-1.00" }), "order.created", { what: "rows" }],
  [wooOrder({ id: 1, total: "1.001" }), "order.created", { what: "unreadable", why: "total" }],
  [{ id: 5 }, "order.deleted", { what: "gone", externalId: "5" }],
  [{ id: 5 }, "order.updated", { what: "unreadable" }],
  [{ id: 5 }, "coupon.created", { what: "nothing", why: "topic" }],
])("reads %j of %s as what it is", (order, topic, expected) => {
  expect(read(order, topic)).toMatchObject(expected);
});

it("greets a webhook that was just saved, and nothing that only looks like it", () => {
  const greeted = (raw: string, type = "application/x-www-form-urlencoded") =>
    woocommerce.isGreeting?.({ raw: Buffer.from(raw), headers: { "content-type": type } });
  expect(greeted("webhook_id=5")).toBe(true);
  expect([greeted("webhook_id=5&x=1"), greeted("webhook_id="), greeted(`{"id":1}`), greeted("webhook_id=5", "application/json")]).toEqual(Array(4).fill(false));
});
