import type { ContractTold, OrderTold, ReturnTold, ShopKind, TroubleTold } from "@guli/contract";
import type { IncomingHttpHeaders } from "node:http";
import type { Instant } from "../../../core/clock.ts";
import type { Call } from "../../../core/outside.ts";

/** A shop made ready to be talked with. Secrets are open here and nowhere else. */
export type Shop = {
  id: string;
  workspaceId: string;
  kind: ShopKind;
  /** Its name, and the source of its orders. */
  name: string;
  on: boolean;
  /** Where its API is, `https://…`, without a path; null: nothing is fetched from it. */
  address: string | null;
  /** Which shop has spoken here first, as the platform calls it: a domain. */
  account: string | null;
  secrets: ShopSecrets;
};

/** signing: proves what it posts · token: of its API; for WooCommerce the consumer's key and secret with a colon between. */
export type ShopSecrets = { signing?: string | undefined; token?: string | undefined };

/** What was posted, as bytes: the signature is over them. */
export type Posted = { raw: Buffer; headers: IncomingHttpHeaders };

/** One delivery: what it is about, a key by which the platform sends it again, and who sends it. */
export type Delivery = { topic: string; key: string; account: string | null };

/** What somebody asks of their data, by way of the platform: it has to be seen to by a person within a time. */
export type ShopWish = {
  kind: "show-customer" | "forget-customer" | "forget-shop";
  customer: { externalId: string; email: string | null; phone: string | null } | null;
  orderExternalIds: string[];
};

/** Rows of orders without the source, which is the shop. */
export type ShopRow = Unsourced<OrderTold> | Unsourced<ReturnTold> | Unsourced<TroubleTold> | Unsourced<ContractTold>;
type Unsourced<T> = Omit<T, "source">;

/** What a delivery says. */
export type Told =
  /** `currency`: in which returns and troubles are meant; null: in that of their order. */
  | { what: "rows"; rows: ShopRow[]; currency: string | null }
  | { what: "gone"; externalId: string }
  | { what: "wish"; wish: ShopWish }
  /** Nothing for us in it: it is kept raw. */
  | { what: "nothing"; why: "test" | "not-yet" | "topic" }
  | { what: "unreadable"; why: string };

/** A page of past orders: what to ask, and what the answer holds. */
export type Page = { told: Told[]; next: string | null; /** Seconds to leave the platform alone before the next. */ pause: number };

/** How past orders are asked for. `place` is opaque: null for the first page, then what the page before said. */
export type Fetching = {
  call(shop: Shop, wanted: { since: Instant; place: string | null }): Call;
  /** Throws SyntaxError where this is no such page. */
  page(answer: { headers: IncomingHttpHeaders; body: Buffer }, place: string | null): Page;
};

/** Who speaks one platform's language. */
export type ShopAdapter = {
  /** Whether who holds the shop's secret has sent these bytes. Without a secret nobody has. */
  isGenuine(shop: Shop, posted: Posted): boolean;
  /** What a platform sends, unsigned, to see whether anybody listens: it is answered and changes nothing. */
  isGreeting?(posted: Posted): boolean;
  delivery(posted: Posted): Delivery;
  read(posted: { raw: Buffer; topic: string }): Told;
  fetching?: Fetching;
};
