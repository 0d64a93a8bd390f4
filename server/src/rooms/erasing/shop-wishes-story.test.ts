import type { Shop, ShopWish } from "@guli/contract";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { testDesk, until, type TestDesk } from "../../../test/desk.ts";
import type { Post } from "../../../test/shops/sending.ts";
import { shopifyOrder, withNumbers } from "../../../test/shops/shopify-orders.ts";
import { startShopify, type Shopify } from "../../../test/shops/shopify.ts";

/* What Shopify must hear of its customers' wishes: they wait for a person, and erasing that customer sees to them, of the right shop and the right person only. */

let house: TestDesk;
let shopify: Shopify;
let books: Shop;
let tea: Shop;
let nino: string;

beforeAll(async () => {
  house = await testDesk();
  shopify = await startShopify();
  [books, tea] = [await connected("Books"), await connected("Tea")];
});
afterAll(async () => {
  await shopify.close();
  await house.close();
});

const lead = () => house.cast.lead;
async function connected(name: string): Promise<Shop> {
  const body = { kind: "shopify", name, address: shopify.url, secrets: { signing: shopify.secret, token: shopify.token } };
  return (await lead().call("POST", "/shops", body)).body;
}
const post: Post = async ({ url, body, headers }) =>
  (await house.app.inject({ method: "POST", url: new URL(url).pathname, payload: body, headers })).statusCode;
const tell = (shop: Shop, topic: string, body: string) => shopify.tell(post, shop.url, { topic, body });
const asks = (shop: Shop, topic: string, customer: object | null, orders: string[]) =>
  tell(
    shop,
    topic,
    withNumbers(JSON.stringify({ shop_id: 1, shop_domain: "books", ...(customer && { customer }), orders_to_redact: orders.map((id) => `@${id}`) })),
  );
const wishes = async (): Promise<ShopWish[]> => (await lead().call("GET", "/shop-wishes")).body.rows;
const done = async () => Object.fromEntries((await wishes()).map(({ id, doneAt }) => [id, doneAt !== null]));

let number = 0;
/** A wish that was just told; its id. */
async function wish(shop: Shop, topic: string, customer: object | null, orders: string[] = []): Promise<string> {
  const before = new Set((await wishes()).map(({ id }) => id));
  expect(await asks(shop, topic, customer, orders)).toEqual([200]);
  return (await wishes()).find(({ id }) => !before.has(id))!.id;
}

beforeEach(async () => {
  number += 1;
  const email = `nino${number}@example.test`;
  const body = {
    name: "Nino Berdzenishvili",
    addresses: [
      { kind: "email", address: email },
      { kind: "phone", address: `+995 555 00 00 0${number}` },
    ],
  };
  nino = (await lead().call("POST", "/customers", body)).body.id;
  const customer = { id: `500${number}`, email, name: ["Nino", "Berdzenishvili"] as [string, string] };
  expect(await tell(books, "orders/create", shopifyOrder({ id: `82098291194615450${number}`, customer }))).toEqual([200]);
  await house.running.idle();
});

async function erase(): Promise<void> {
  expect((await lead().call("POST", `/customers/${nino}/erasing`, { name: "Nino Berdzenishvili" })).status).toBe(200);
  await until(async () => (await lead().call("GET", "/erasings")).body.rows[0].state === "done", "the end of the erasing");
}

test("is seen to by erasing, by e-mail in whatever case, by number, by order and by the shop's own id; not another's", async () => {
  const email = await wish(books, "customers/redact", { id: "@1", email: "NINO1@example.test", phone: null });
  const phone = await wish(tea, "customers/redact", { id: "@2", email: null, phone: "+995555000001" });
  const order = await wish(books, "customers/redact", { id: "@3", email: null, phone: null }, ["820982911946154501"]);
  const id = await wish(books, "customers/data_request", { id: "@5001", email: null, phone: null });
  const sameNumber = await wish(tea, "customers/redact", { id: "@5001", email: null, phone: null }, ["820982911946154501"]);
  const other = await wish(books, "customers/redact", { id: "@9", email: "maka@example.test", phone: null });
  await erase();
  expect(await done()).toEqual({ [email]: true, [phone]: true, [order]: true, [id]: true, [sameNumber]: false, [other]: false });
  const seen = (await wishes()).filter(({ doneAt }) => doneAt !== null);
  for (const one of seen) expect(one).toMatchObject({ email: null, phone: null, externalIds: [], doneBy: lead().id });
});

test("nothing that the shop sent of them is kept as it came, taken in or not", async () => {
  await tell(
    books,
    "orders/create",
    shopifyOrder({ id: "820982911946154999", currency: "ZZZ", customer: { id: "1", email: "Nino2@Example.test", name: ["Nino", "B"] } }),
  );
  await wish(books, "customers/redact", { id: "@1", email: "nino2@example.test", phone: null });
  await erase();
  await house.running.idle();
  const { rows } = await house.desk.database.owner.query<{ content: Buffer | null }>("select content from guli.files where workspace_id = $1", [
    house.workspaceId,
  ]);
  expect(rows.filter(({ content }) => content?.toString().toLowerCase().includes("nino2@example.test"))).toEqual([]);
});

test("a wish that is seen to by hand names nobody afterwards; that of a whole shop is done by itself", async () => {
  const id = await wish(books, "customers/redact", { id: "@77", email: "gone@example.test", phone: null });
  expect((await lead().call("POST", `/shop-wishes/${id}/done`)).body).toMatchObject({ email: null, doneBy: lead().id });
  const rows = async (text: string, ...values: unknown[]) =>
    (await house.desk.database.owner.query(text, [house.workspaceId, ...values])).rows as Record<string, unknown>[];
  const stranger = { id: "88001", email: "stranger@example.test", name: ["Some", "Body"] as [string, string] };
  await tell(books, "orders/create", shopifyOrder({ id: "820982911946188001", customer: stranger }));
  await house.running.idle();
  const orders = async () => rows("select id, source, total, customer_id from guli.orders where workspace_id = $1 and source = 'Books' order by id");
  const before = await orders();
  expect(before.length).toBeGreaterThan(1);
  const [posted] = await rows("select hash from guli.shop_deliveries where workspace_id = $1 and shop_id = $2 and hash <> '' limit 1", books.id);
  await tell(books, "shop/redact", withNumbers(JSON.stringify({ shop_id: 1, shop_domain: "books" })));
  await until(async () => (await lead().call("GET", "/shops")).body.rows.every((one: { id: string }) => one.id !== books.id), "the shop to be gone");
  await house.running.idle();
  // Books are the business's own, and so are its customers; whom nobody knew as one has no name any more.
  expect(await orders()).toEqual(before);
  expect(await rows("select from guli.order_buyers where workspace_id = $1 and source = 'Books' and email = 'stranger@example.test'")).toEqual([]);
  for (const table of ["shop_deliveries", "shop_fetches", "shop_wishes"])
    expect(await rows(`select from guli.${table} where workspace_id = $1 and shop_id = $2`, books.id), table).toEqual([]);
  expect(await rows("select from guli.files where workspace_id = $1 and hash = $2", posted!["hash"])).toEqual([]);
  expect(await rows("select payload from guli.events where workspace_id = $1 and name = 'shop.forgotten'")).toEqual([
    { payload: { shopId: books.id, name: "Books" } },
  ]);
  // The other shop of this business goes on.
  expect((await lead().call("GET", "/shops")).body.rows.map(({ name }: { name: string }) => name)).toContain("Tea");
});
