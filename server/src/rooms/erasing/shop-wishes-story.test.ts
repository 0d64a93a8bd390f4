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

test("a wish that is seen to by hand names nobody afterwards; one of a whole shop waits for a person", async () => {
  const id = await wish(books, "customers/redact", { id: "@77", email: "gone@example.test", phone: null });
  const whole = await wish(books, "shop/redact", null);
  await erase();
  expect((await done())[whole]).toBe(false);
  expect((await lead().call("POST", `/shop-wishes/${id}/done`)).body).toMatchObject({ email: null, doneBy: lead().id });
  expect((await lead().call("POST", `/shop-wishes/${whole}/done`)).body).toMatchObject({ kind: "forget-shop", doneBy: lead().id });
});
