import { z } from "zod";
import { ById, Cursor, Id, Instant, listOf, pageOf } from "./basics.ts";
import { OrderSource } from "./orders.ts";
import { route } from "./route.ts";

/** other: any system that posts rows of orders in our own words, signed. */
export const ShopKind = z.enum(["shopify", "woocommerce", "other"]);
export type ShopKind = z.infer<typeof ShopKind>;

const Secret = z.string().trim().min(8).max(500).optional();
/** Given to us, never given back; one left out stays as it was. */
export const ShopSecrets = z.object({
  /** Proves what the shop posts: of Shopify, what its webhooks are signed with; of WooCommerce, the webhook's secret. */
  signing: Secret,
  /** Of the shop's API: Shopify's Admin API access token; WooCommerce's consumer key and secret with a colon between. */
  token: Secret,
});
/** Where the shop's API is, without a path. */
const Address = z
  .url({ protocol: /^https?$/ })
  .max(300)
  .transform((url) => new URL(url).origin);

export const ShopFetch = z.object({
  id: Id,
  since: Instant,
  /** Null: the desk itself, which asks now and then for what it may have missed. */
  personId: Id.nullable(),
  state: z.enum(["running", "done", "failed", "stopped"]),
  pages: z.number().int(),
  placed: z.number().int(),
  same: z.number().int(),
  corrected: z.number().int(),
  refused: z.number().int(),
  /** What stands in the way: a status of HTTP, or a word as `timed-out`. */
  trouble: z.string().nullable(),
  detail: z.string().nullable(),
  startedAt: Instant,
  endedAt: Instant.nullable(),
});
export type ShopFetch = z.infer<typeof ShopFetch>;

export const Shop = z.object({
  id: Id,
  kind: ShopKind,
  /** Also the source of its orders. */
  name: z.string(),
  on: z.boolean(),
  /** To be pasted into the shop's settings: where it posts. */
  url: z.string(),
  address: z.string().nullable(),
  hasSigning: z.boolean(),
  hasToken: z.boolean(),
  /** The shop that has spoken here, as the platform calls it. */
  account: z.string().nullable(),
  heardAt: Instant.nullable(),
  /** Posts that could not be taken, a hundred at most. */
  setAside: z.number().int(),
  /** The latest. */
  fetch: ShopFetch.nullable(),
});
export type Shop = z.infer<typeof Shop>;

export const ShopDelivery = z.object({
  id: Id,
  topic: z.string(),
  externalId: z.string().nullable(),
  /** waiting: its order has not come yet · refused: it cannot be so · unread: not understood */
  outcome: z.enum(["waiting", "refused", "unread"]),
  /** The code of a refusal, or a word as `json`. */
  why: z.string().nullable(),
  detail: z.string().nullable(),
  receivedAt: Instant,
});
export type ShopDelivery = z.infer<typeof ShopDelivery>;

/** What somebody asks of their data by way of the platform, to be seen to by a person until `dueAt`. */
export const ShopWish = z.object({
  id: Id,
  shop: z.object({ id: Id, name: z.string() }),
  kind: z.enum(["show-customer", "forget-customer", "forget-shop"]),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  /** The orders that it is about, as the shop numbers them. */
  externalIds: z.array(z.string()),
  askedAt: Instant,
  dueAt: Instant,
  doneAt: Instant.nullable(),
  doneBy: Id.nullable(),
});
export type ShopWish = z.infer<typeof ShopWish>;

export const listShops = route({ method: "GET", path: "/shops", says: "Shops that tell of orders by themselves.", needs: "lead", answer: listOf(Shop) });
export const connectShop = route({
  method: "POST",
  path: "/shops",
  says: "Connect a shop. What it posts to the address in the answer is taken in once its signature is proven.",
  needs: "lead",
  body: z.object({ kind: ShopKind, name: OrderSource, address: Address.nullable().default(null), secrets: ShopSecrets.default({}) }),
  answer: Shop,
  refuses: ["shop.name-taken", "shop.insecure"],
});
export const changeShop = route({
  method: "PATCH",
  path: "/shops/:id",
  says: "Change how a shop is reached, or switch it. A key is never sent to another address than the one that it was typed for.",
  needs: "lead",
  params: ById,
  body: z.object({ on: z.boolean().optional(), address: Address.nullable().optional(), secrets: ShopSecrets.optional() }),
  answer: Shop,
  refuses: ["shop.not-found", "shop.insecure"],
});
export const removeShop = route({
  method: "DELETE",
  path: "/shops/:id",
  says: "Remove a shop that nothing has come from yet.",
  needs: "lead",
  params: ById,
  refuses: ["shop.not-found", "shop.in-use"],
});
export const listShopDeliveries = route({
  method: "GET",
  path: "/shops/:id/deliveries",
  says: "What a shop posted that could not be taken, the latest first, with the reason.",
  needs: "lead",
  params: ById,
  query: z.object({ cursor: Cursor.optional() }),
  answer: pageOf(ShopDelivery),
  refuses: ["shop.not-found"],
});
export const rereadShop = route({
  method: "POST",
  path: "/shops/:id/reread",
  says: "Read once more what a shop posted and could not be taken, as after a currency's rate or a lost order has come.",
  needs: "lead",
  params: ById,
  refuses: ["shop.not-found"],
});
export const fetchShop = route({
  method: "POST",
  path: "/shops/:id/fetches",
  says: "Fetch a shop's past orders, page by page. Those that are known already change nothing. What has stopped goes on where it was.",
  needs: "lead",
  params: ById,
  body: z.object({ since: Instant }),
  answer: ShopFetch,
  refuses: ["shop.not-found", "shop.no-address", "shop.off"],
});
export const stopShopFetch = route({
  method: "POST",
  path: "/shops/:id/fetches/stop",
  says: "Stop fetching; what came stays.",
  needs: "lead",
  params: ById,
  refuses: ["shop.not-found"],
});
export const listShopWishes = route({
  method: "GET",
  path: "/shop-wishes",
  says: "What shops' customers ask of their data by way of the platform: open ones first, by when they are due.",
  needs: "lead",
  answer: listOf(ShopWish),
});
export const doneShopWish = route({
  method: "POST",
  path: "/shop-wishes/:id/done",
  says: "Somebody has seen to it.",
  needs: "lead",
  params: ById,
  answer: ShopWish,
  refuses: ["shop-wish.not-found"],
});
