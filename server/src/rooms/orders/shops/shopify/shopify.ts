import { z } from "zod";
import type { Delivery, Posted, ShopAdapter, Told } from "../adapter.ts";
import { Digits } from "../rules/fields.ts";
import { jsonIn, parsed } from "../rules/payloads.ts";
import { isSigned } from "../rules/signing.ts";
import { Dispute, troubleOf } from "./dispute.ts";
import { fetching } from "./fetching.ts";
import { Order, Refund, returnedOf, toldOf } from "./order.ts";
import { isWish, Wish, wishOf } from "./wishes.ts";

/** Shopify: webhooks as its Admin API posts them in JSON, signed with the app's secret over the raw bytes. */
export const shopify: ShopAdapter = {
  isGenuine: ({ secrets }, { raw, headers }) => isSigned(secrets.signing, raw, headers["x-shopify-hmac-sha256"]),
  delivery,
  read,
  fetching,
};

/** A webhook that was not answered comes again with the same id, for hours. */
function delivery({ headers }: Posted): Delivery {
  const topic = String(headers["x-shopify-topic"] ?? "");
  // What the settings of Shopify send to try an address out bears the number of no order.
  const isTest = headers["x-shopify-test"] === "true";
  return {
    topic: isTest ? "test" : topic,
    key: String(headers["x-shopify-webhook-id"] ?? ""),
    account: String(headers["x-shopify-shop-domain"] ?? "") || null,
  };
}

const ORDERS = new Set(["orders/create", "orders/updated", "orders/paid", "orders/cancelled", "orders/fulfilled", "orders/partially_fulfilled"]);

function read({ raw, topic }: { raw: Buffer; topic: string }): Told {
  if (topic === "test") return { what: "nothing", why: "test" };
  const json = jsonIn(raw);
  if (json === undefined) return { what: "unreadable", why: "json" };
  if (ORDERS.has(topic)) return parsed(Order, json, toldOf);
  if (topic === "orders/delete") return parsed(z.object({ id: Digits }), json, ({ id }) => ({ what: "gone", externalId: id }));
  if (topic === "refunds/create") return parsed(Refund, json, toldOfRefund);
  if (topic === "disputes/create" || topic === "disputes/update") return parsed(Dispute, json, troubleOf);
  if (isWish(topic)) return parsed(Wish, json, (wish) => wishOf(topic, wish));
  return { what: "nothing", why: "topic" };
}

/** The order's currency is not said here, so each payment must say its own. */
function toldOfRefund(refund: z.output<typeof Refund>): Told {
  const returned = returnedOf(refund, null);
  if (returned === null) return { what: "nothing", why: "not-yet" };
  return typeof returned === "string" ? { what: "unreadable", why: returned } : { what: "rows", currency: returned.currency, rows: [returned.row] };
}
