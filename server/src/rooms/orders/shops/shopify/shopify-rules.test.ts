import { expect, it } from "vitest";
import { NINO, shopifyOrder, shopifyRefund, withNumbers } from "../../../../../test/shops/shopify-orders.ts";
import type { Shop, Told } from "../adapter.ts";
import { signatureOf } from "../rules/signing.ts";
import { shopify } from "./shopify.ts";

const ID = "820982911946154508";
const read = (topic: string, text: string): Told => shopify.read({ topic, raw: Buffer.from(text) });
const rowsOf = (told: Told) => {
  if (told.what !== "rows") throw new Error(JSON.stringify(told));
  return told.rows;
};
const orderOf = (text: string) => {
  const [order] = rowsOf(read("orders/create", text));
  if (order?.what !== "order") throw new Error("no order");
  return order;
};

it("reads an order with all digits of its number, in the shop's currency, with who bought and what brought them", () => {
  expect(orderOf(shopifyOrder({ id: ID }))).toEqual({
    what: "order",
    externalId: ID,
    number: "#4508",
    placedAt: "2026-10-03T08:04:11.000Z",
    updatedAt: "2026-10-03T08:04:11.000004Z",
    state: "placed",
    cancelledAt: null,
    currency: "GEL",
    total: 6490,
    cost: null,
    paidAt: "2026-10-03T08:04:11.000Z",
    dueAt: null,
    cameBy: "instagram / autumn",
    buyer: { id: NINO.id, name: "Nino Berdzenishvili", email: "nino.b@example.test", phone: null },
    customerId: null,
    lines: [{ what: "The Knight in the Panther's Skin", article: "KPS-1", quantity: 2, amount: 6490 }],
  });
});

it.each([
  ["takes discounts off their line", { lines: [{ title: "Atlas", sku: "A", quantity: 3, price: "10.00", off: "4.50" }] }, { lines: [{ amount: 2550 }] }],
  ["leaves out lines of which nothing is left", { lines: [{ title: "Atlas", sku: "A", quantity: 0, price: "10.00" }] }, { lines: [] }],
  ["knows yen without digits behind the point", { currency: "JPY", total: "1200.00" }, { total: 1200, currency: "JPY" }],
  ["says who sent them where links do not", { landing: "/products/atlas", referring: "https://www.google.com/search" }, { cameBy: "google.com" }],
  ["has an order without a customer", { customer: null }, { buyer: { id: null, name: null, email: null, phone: null } }],
  ["is not paid while it is pending", { paid: false }, { paidAt: null }],
  ["is cancelled since a moment", { cancelledAt: "2026-10-04T00:30:00+04:00" }, { state: "cancelled", cancelledAt: "2026-10-03T20:30:00.000Z" }],
])("%s", (_, given, expected) => {
  expect(orderOf(shopifyOrder({ id: ID, ...given }))).toMatchObject(expected);
});

it("counts of two words of one second the one that is further on as the later", () => {
  const [pending, paid, cancelled] = [{ paid: false }, { paid: true }, { cancelledAt: "2026-10-03T12:04:11+04:00" }].map(
    (one) => orderOf(shopifyOrder({ id: ID, ...one })).updatedAt,
  );
  expect([paid, cancelled, pending].toSorted()).toEqual([pending, paid, cancelled]);
});

it("reads what was given back, within its order and by itself, alike", () => {
  const refund = shopifyRefund({ id: "901", orderId: ID, amount: "32.45", note: "Torn cover" });
  const expected = {
    what: "return",
    externalId: ID,
    returnId: "901",
    kind: "return",
    at: "2026-10-09T06:15:00.000Z",
    amount: 3245,
    lines: [],
    reason: "Torn cover",
  };
  expect(rowsOf(read("orders/updated", shopifyOrder({ id: ID, refunds: [refund] })))[1]).toEqual(expected);
  expect(read("refunds/create", withNumbers(JSON.stringify(refund)))).toEqual({ what: "rows", currency: "GEL", rows: [expected] });
});

it("counts only what was really paid out, and money alone as a refund", () => {
  const told = (more: object) =>
    read("refunds/create", withNumbers(JSON.stringify(shopifyRefund({ id: "902", orderId: ID, amount: "5.00", goods: false, ...more }))));
  expect(rowsOf(told({}))[0]).toMatchObject({ kind: "refund", amount: 500 });
  expect(told({ status: "failure" })).toEqual({ what: "nothing", why: "not-yet" });
});

it.each([
  ["chargeback", "needs_response", { kind: "chargeback", outcome: null, endedAt: null }],
  ["inquiry", "under_review", { kind: "dispute", outcome: null }],
  ["chargeback", "lost", { outcome: "lost", endedAt: "2026-11-02T00:00:00.000Z" }],
  ["chargeback", "won", { outcome: "won" }],
])("reads a %s that is %s", (type, status, expected) => {
  const dispute = {
    id: "@77",
    order_id: `@${ID}`,
    type,
    status,
    amount: "64.90",
    currency: "GEL",
    reason: "fraudulent",
    initiated_at: "2026-10-20T00:00:00Z",
    finalized_on: "2026-11-02T00:00:00Z",
  };
  expect(rowsOf(read("disputes/update", withNumbers(JSON.stringify(dispute))))[0]).toMatchObject({
    what: "trouble",
    externalId: ID,
    troubleId: "77",
    amount: 6490,
    reason: "fraudulent",
    ...expected,
  });
});

it("heeds what customers ask of their data", () => {
  const asked = withNumbers(
    JSON.stringify({ shop_id: 1, shop_domain: "books.myshopify.com", customer: { id: "@5", email: "x@y.test", phone: null }, orders_to_redact: [`@${ID}`] }),
  );
  expect(read("customers/redact", asked)).toEqual({
    what: "wish",
    wish: { kind: "forget-customer", customer: { externalId: "5", email: "x@y.test", phone: null }, orderExternalIds: [ID] },
  });
  expect(read("shop/redact", `{"shop_id":1,"shop_domain":"books.myshopify.com"}`)).toMatchObject({
    what: "wish",
    wish: { kind: "forget-shop", customer: null },
  });
});

it.each([
  ["orders/create", "{", { what: "unreadable", why: "json" }],
  ["orders/create", "[]", { what: "unreadable" }],
  ["orders/create", shopifyOrder({ id: ID, total: "64.905" }), { what: "unreadable", why: "total_price" }],
  ["orders/create", shopifyOrder({ id: ID, currency: "XQQ" }), { what: "unreadable", why: "total_price" }],
  ["orders/create", shopifyOrder({ id: ID, at: "yesterday" }), { what: "unreadable", why: "updated_at" }],
  ["products/update", "{}", { what: "nothing", why: "topic" }],
  ["orders/delete", `{"id":${ID}}`, { what: "gone", externalId: ID }],
])("says of %s what is wrong with it, or that it is not for us", (topic, text, expected) => {
  expect(read(topic, text)).toMatchObject(expected);
});

it("believes the secret's signature over the very bytes and nothing else", () => {
  const raw = Buffer.from(shopifyOrder({ id: ID }));
  const shop = { secrets: { signing: "shpss_secret" } } as Shop;
  const given = (signature?: string, bytes = raw, of = shop) =>
    shopify.isGenuine(of, { raw: bytes, headers: signature === undefined ? {} : { "x-shopify-hmac-sha256": signature } });
  const right = signatureOf("shpss_secret", raw);
  expect(given(right)).toBe(true);
  expect([
    given(undefined),
    given(""),
    given(right.slice(0, -2)),
    given(signatureOf("other", raw)),
    given(right, Buffer.concat([raw, Buffer.from(" ")])),
  ]).toEqual(Array(5).fill(false));
  expect(given(signatureOf("", raw), raw, { secrets: {} } as Shop)).toBe(false);
});

it("takes what the settings send to try an address out for no order", () => {
  const headers = { "x-shopify-topic": "orders/create", "x-shopify-test": "true", "x-shopify-webhook-id": "1" };
  const { topic } = shopify.delivery({ raw: Buffer.alloc(0), headers });
  expect(read(topic, shopifyOrder({ id: ID }))).toEqual({ what: "nothing", why: "test" });
});
