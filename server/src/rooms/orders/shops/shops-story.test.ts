import type { Order, Shop } from "@guli/contract";
import { createHmac } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { testDesk, until, type TestDesk } from "../../../../test/desk.ts";
import { hurryJobs } from "../../../../test/hurrying.ts";
import { shopifyOrder, shopifyRefund, withNumbers } from "../../../../test/shops/shopify-orders.ts";
import { startShopify, type Shopify } from "../../../../test/shops/shopify.ts";
import { wooOrder } from "../../../../test/shops/woocommerce-orders.ts";
import { startWooCommerce, type WooCommerce } from "../../../../test/shops/woocommerce.ts";
import type { Post } from "../../../../test/shops/sending.ts";

let house: TestDesk;
let shopify: Shopify;
let woo: WooCommerce;
let books: Shop;
let tea: Shop;

beforeAll(async () => {
  house = await testDesk();
  shopify = await startShopify();
  woo = await startWooCommerce();
  books = await connected({ kind: "shopify", name: "Books", address: shopify.url, secrets: { signing: shopify.secret, token: shopify.token } });
  tea = await connected({ kind: "woocommerce", name: "Tea", address: `${woo.url}/shop/`, secrets: { signing: woo.secret, token: woo.token } });
});
afterAll(async () => {
  await shopify.close();
  await woo.close();
  await house.close();
});

const lead = () => house.cast.lead;
async function connected(body: object): Promise<Shop> {
  const answer = await lead().call("POST", "/shops", body);
  expect(answer.status).toBe(200);
  return answer.body;
}
const post: Post = async ({ url, body, headers }) =>
  (await house.app.inject({ method: "POST", url: new URL(url).pathname, payload: body, headers })).statusCode;
const tell = (topic: string, body: string, more: object = {}) => shopify.tell(post, books.url, { topic, body, ...more });
async function ordersOf(source: string): Promise<Order[]> {
  const { rows } = (await lead().call("GET", `/orders?source=${source}&limit=100`)).body;
  return Promise.all(rows.map(async ({ id }: Order) => (await lead().call("GET", `/orders/${id}`)).body));
}
const orderOf = async (source: string, externalId: string) => (await ordersOf(source)).find((one) => one.externalId === externalId);
const asideOf = async (shop: Shop) => (await lead().call("GET", `/shops/${shop.id}/deliveries`)).body.rows;

it("takes an order in once, however often it is told, and its corrections in whatever order they come", async () => {
  const id = "820982911946154501";
  const created = shopifyOrder({ id, paid: false });
  const cancelled = shopifyOrder({ id, cancelledAt: "2026-10-05T00:00:00+04:00", updatedAt: "2026-10-05T00:00:00+04:00" });
  const later = shopifyOrder({ id, total: "70.00", updatedAt: "2026-10-04T00:00:00+04:00" });
  expect(await tell("orders/cancelled", cancelled)).toEqual([200]);
  expect(await tell("orders/create", created, { id: "w-1" })).toEqual([200]);
  expect(await tell("orders/create", created, { id: "w-1" })).toEqual([200]);
  expect(await tell("orders/updated", later)).toEqual([200]);
  const order = await orderOf("Books", id);
  expect(order).toMatchObject({ state: "cancelled", total: 6490, currency: "GEL", cameBy: "instagram / autumn", customer: null });
  expect(order?.buyer).toMatchObject({ name: "Nino Berdzenishvili", email: "nino.b@example.test" });
  expect(order?.lines).toEqual([{ what: "The Knight in the Panther's Skin", article: "KPS-1", quantity: 2, amount: 6490 }]);
});

it("keeps a refund until its order comes, and disputes with how they ended", async () => {
  const id = "820982911946154502";
  const refund = shopifyRefund({ id: "9001", orderId: id, amount: "30.00", note: "Torn" });
  await tell("refunds/create", withNumbers(JSON.stringify(refund)));
  expect(await asideOf(books)).toEqual([expect.objectContaining({ topic: "refunds/create", outcome: "waiting", externalId: id })]);
  await tell("orders/create", shopifyOrder({ id }));
  expect(await asideOf(books)).toEqual([]);
  const dispute = (status: string, ended: string | null) =>
    withNumbers(
      JSON.stringify({
        id: "@55",
        order_id: `@${id}`,
        type: "chargeback",
        status,
        amount: "34.90",
        currency: "GEL",
        reason: "product_not_received",
        initiated_at: "2026-10-20T00:00:00Z",
        finalized_on: ended,
      }),
    );
  await tell("disputes/create", dispute("needs_response", null));
  await tell("disputes/update", dispute("won", "2026-10-30T00:00:00Z"));
  await tell("disputes/create", dispute("needs_response", null));
  const order = await orderOf("Books", id);
  expect(order?.cameBack).toEqual([expect.objectContaining({ kind: "return", amount: 3000, reason: "Torn", at: "2026-10-09T06:15:00.000000Z" })]);
  expect(order?.troubled).toEqual([expect.objectContaining({ kind: "chargeback", amount: 3490, outcome: "won" })]);
});

it("does not let more come back than was bought, nor in another money, and says so", async () => {
  const id = "820982911946154503";
  await tell("orders/create", shopifyOrder({ id }));
  await tell("refunds/create", withNumbers(JSON.stringify(shopifyRefund({ id: "9002", orderId: id, amount: "64.91" }))));
  await tell("refunds/create", withNumbers(JSON.stringify(shopifyRefund({ id: "9003", orderId: id, amount: "1.00", currency: "USD" }))));
  await tell("orders/create", shopifyOrder({ id: "820982911946154999", total: "-1.00" }));
  await tell("orders/create", "{ not json");
  expect((await asideOf(books)).map(({ outcome, why }: { outcome: string; why: string }) => `${outcome} ${why}`).toSorted()).toEqual([
    "refused money.negative",
    "refused order.returned-too-much",
    "refused other-currency",
    "unread json",
  ]);
  expect((await orderOf("Books", id))?.cameBack).toEqual([]);
  expect((await lead().call("GET", "/shops")).body.rows.find((one: Shop) => one.id === books.id).setAside).toBe(4);
});

it("answers who cannot prove the shop's secret with 401 and no more, insisted on or not", async () => {
  const id = "820982911946154504";
  expect(await tell("orders/create", shopifyOrder({ id }), { secret: "another secret" })).toEqual([401, 401, 401]);
  const bare = await house.app.inject({ method: "POST", url: new URL(books.url).pathname, payload: shopifyOrder({ id }) });
  expect([bare.statusCode, Object.keys(bare.json())]).toEqual([401, ["code", "message"]]);
  expect(await orderOf("Books", id)).toBeUndefined();
  expect(await post({ url: `http://desk.test/shop/${"x".repeat(64)}`, body: "{}", headers: {} })).toBe(404);
  expect(await post({ url: books.url, body: "x".repeat(4 * 1024 * 1024 + 1), headers: { "content-type": "application/json" } })).toBe(413);
});

it("takes test orders and other topics for nothing, and another shop with the same secret for another", async () => {
  await tell("orders/create", shopifyOrder({ id: "820982911946154505" }), { test: true });
  await tell("products/update", "{}");
  await tell("orders/create", shopifyOrder({ id: "820982911946154506" }), { shop: "other-books.myshopify.com" });
  expect(await orderOf("Books", "820982911946154505")).toBeUndefined();
  expect(await orderOf("Books", "820982911946154506")).toBeUndefined();
  expect((await asideOf(books))[0]).toMatchObject({ outcome: "unread", why: "another-shop" });
});

it("puts what customers ask of their data before a person, with a day until which it is to be done", async () => {
  await tell(
    "customers/redact",
    `{"shop_id":1,"shop_domain":"books","customer":{"id":5,"email":"x@y.test","phone":null},"orders_to_redact":[820982911946154502]}`,
  );
  const [wish] = (await lead().call("GET", "/shop-wishes")).body.rows;
  expect(wish).toMatchObject({ kind: "forget-customer", email: "x@y.test", externalIds: ["820982911946154502"], doneAt: null, shop: { name: "Books" } });
  const done = await lead().call("POST", `/shop-wishes/${wish.id}/done`);
  expect(done.body).toMatchObject({ doneBy: lead().id });
  expect((await house.cast.agent.call("GET", "/shop-wishes")).status).toBe(403);
});

it("hears WooCommerce: a greeting, two things of one second, refunds within the order, an order that is gone", async () => {
  expect(await woo.greet(post, tea.url)).toBe(200);
  const hear = (topic: string, order: object) => woo.tell(post, tea.url, { topic, order });
  expect(await hear("order.created", wooOrder({ id: 700, status: "pending", paidAt: null }))).toBe(200);
  expect(await orderOf("Tea", "700")).toBeUndefined();
  expect(await hear("order.updated", wooOrder({ id: 700 }))).toBe(200);
  expect(await orderOf("Tea", "700")).toMatchObject({ number: "#700", total: 25_000_000, currency: "UZS", cameBy: "telegram" });
  const refunds = [{ id: 701, reason: "Late", total: "-50000.00" }];
  await hear("order.updated", wooOrder({ id: 700, refunds, modifiedAt: "2026-10-05T00:00:00" }));
  await hear("order.updated", wooOrder({ id: 700, refunds, status: "completed", modifiedAt: "2026-10-20T00:00:00" }));
  expect((await orderOf("Tea", "700"))?.cameBack).toEqual([expect.objectContaining({ amount: 5_000_000, at: "2026-10-05T00:00:00.000000Z" })]);
  await hear("order.deleted", { id: 700 });
  expect((await orderOf("Tea", "700"))?.state).toBe("cancelled");
  expect(await woo.tell(post, tea.url, { topic: "order.created", order: wooOrder({ id: 702 }), secret: "wrong" })).toBe(401);
});

it("fetches past orders page by page, waits as long as it is told to, and says what stands in the way", async () => {
  shopify.has(
    ...["1", "2", "3", "4", "5"].map((n) => shopifyOrder({ id: `82098291194615460${n}` })),
    shopifyOrder({ id: "820982911946154609", total: "-3.00" }),
  );
  shopify.fails({ status: 429, retryAfter: "0" }, { status: 503 });
  const since = "2026-01-01T00:00:00Z";
  await lead().call("POST", `/shops/${books.id}/fetches`, { since });
  await hurried(books, "done");
  const fetched = (await shopOf(books)).fetch;
  expect(fetched).toMatchObject({ state: "done", pages: 3, placed: 5, refused: 1, trouble: null });
  // What is long past is told once for all of it.
  const told = await house.desk.database.owner.query<{ name: string; payload: object }>(
    "select name, payload from guli.events where workspace_id = $1 and (name = 'orders.imported' or name = 'order.placed' and occurred_at >= $2)",
    [house.workspaceId, fetched!.startedAt],
  );
  expect(told.rows).toEqual([{ name: "orders.imported", payload: { importId: expect.any(String), since: fetched!.startedAt } }]);
  expect(shopify.asked.at(-1)?.searchParams.has("updated_at_min")).toBe(false);
  await lead().call("POST", `/shops/${books.id}/fetches`, { since: "2026-02-01T00:00:00Z" });
  await until(async () => (await shopOf(books)).fetch?.placed === 0 && (await shopOf(books)).fetch?.state === "done");
  expect((await shopOf(books)).fetch).toMatchObject({ placed: 0, same: 5, corrected: 0 });
});

it("gives up at once where the key is wrong, and goes on where it was once it is right", async () => {
  woo.has(...[801, 802, 803].map((id) => wooOrder({ id })));
  await lead().call("PATCH", `/shops/${tea.id}`, { secrets: { token: "ck_wrong0000:cs_wrong0000" } });
  const since = "2026-01-01T00:00:00Z";
  const first = await lead().call("POST", `/shops/${tea.id}/fetches`, { since });
  await hurried(tea, "failed");
  expect((await shopOf(tea)).fetch).toMatchObject({ trouble: "401", pages: 0 });
  await lead().call("PATCH", `/shops/${tea.id}`, { secrets: { token: woo.token } });
  const again = await lead().call("POST", `/shops/${tea.id}/fetches`, { since });
  expect(again.body.id).toBe(first.body.id);
  await hurried(tea, "done");
  expect((await shopOf(tea)).fetch).toMatchObject({ pages: 2, placed: 3 });
});

it("never sends a key to another address than the one that it was typed for, nor gives one back", async () => {
  const moved = await lead().call("PATCH", `/shops/${tea.id}`, { address: "https://elsewhere.example" });
  expect(moved.body).toMatchObject({ hasSigning: true, hasToken: false, address: "https://elsewhere.example" });
  expect((await lead().call("POST", `/shops/${tea.id}/fetches`, { since: "2026-01-01T00:00:00Z" })).body.code).toBe("shop.no-address");
  expect(JSON.stringify((await lead().call("GET", "/shops")).body)).not.toMatch(/shpat|shpss|secret of the webhook/);
});

it("takes in a post of many orders with what waited for any of them, in whatever order its rows are", async () => {
  const stand = await connected({ kind: "other", name: "Stand", secrets: { signing: "eight or more" } });
  const told = (externalId: string) => ({ what: "order", externalId, placedAt: "2026-10-01T00:00:00Z", currency: "GEL", total: 100 });
  const back = (externalId: string) => ({ what: "return", externalId, returnId: "r", amount: 100, at: "2026-10-02T00:00:00Z" });
  for (const rows of [[back("W-2")], [back("W-1"), told("W-1"), told("W-2")]]) {
    const body = JSON.stringify({ rows });
    const signature = `sha256=${createHmac("sha256", "eight or more").update(body).digest("hex")}`;
    expect(await post({ url: stand.url, body, headers: { "content-type": "application/json", "x-guli-signature": signature } })).toBe(200);
  }
  expect(await asideOf(stand)).toEqual([]);
  for (const id of ["W-1", "W-2"]) expect((await orderOf("Stand", id))?.returned).toBe(100);
});

it("reads again what was set aside, and lets go of a shop that nothing came from", async () => {
  const till = await connected({ kind: "other", name: "Till", secrets: { signing: "eight or more" } });
  const body = JSON.stringify({ rows: [{ what: "return", externalId: "A-1", returnId: "r", kind: "return", amount: 100, at: "2026-10-02T00:00:00Z" }] });
  const signed = (text: string) => ({
    "content-type": "application/json",
    "x-guli-signature": `sha256=${createHmac("sha256", "eight or more").update(text).digest("hex")}`,
  });
  expect(await post({ url: till.url, body, headers: signed(body) })).toBe(200);
  expect(await asideOf(till)).toEqual([expect.objectContaining({ outcome: "waiting" })]);
  await lead().call("POST", "/orders", { source: "Till", externalId: "A-1", placedAt: "2026-10-01T00:00:00Z", currency: "GEL", total: 100 });
  await lead().call("POST", `/shops/${till.id}/reread`);
  await until(async () => (await asideOf(till)).length === 0, "the return to be taken in");
  expect((await lead().call("DELETE", `/shops/${till.id}`)).body.code).toBe("shop.in-use");
  const unused = await connected({ kind: "other", name: "Kiosk" });
  expect((await lead().call("POST", "/shops", { kind: "other", name: "Kiosk" })).body.code).toBe("shop.name-taken");
  expect((await lead().call("DELETE", `/shops/${unused.id}`)).status).toBe(200);
  await lead().call("PATCH", `/shops/${till.id}`, { on: false });
  expect(await post({ url: till.url, body, headers: signed(body) })).toBe(404);
});

const shopOf = async (shop: Shop): Promise<Shop> => (await lead().call("GET", "/shops")).body.rows.find((one: Shop) => one.id === shop.id);

/** What waits to be tried again is tried now. */
async function hurried(shop: Shop, state: string): Promise<void> {
  await until(async () => {
    await hurryJobs(house.desk.database.owner);
    return (await shopOf(shop)).fetch?.state === state;
  }, `the fetch to be ${state}`);
}
