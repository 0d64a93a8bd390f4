import { z } from "zod";
import type { Delivery, Posted, ShopAdapter, Told } from "../adapter.ts";
import { Digits } from "../rules/fields.ts";
import { jsonIn, parsed } from "../rules/payloads.ts";
import { isSigned } from "../rules/signing.ts";
import { fetching } from "./fetching.ts";
import { Order, toldOf } from "./order.ts";

/** WooCommerce: webhooks of its REST API, version 3, signed with the webhook's secret over the raw bytes. */
export const woocommerce: ShopAdapter = {
  isGenuine: ({ secrets }, { raw, headers }) => isSigned(secrets.signing, raw, headers["x-wc-webhook-signature"]),
  isGreeting,
  delivery,
  read,
  fetching,
};

/** A webhook that is saved posts `webhook_id=5` as a form, without a signature, and stays off unless that is answered with 200. */
function isGreeting({ raw, headers }: Posted): boolean {
  return /^application\/x-www-form-urlencoded\b/i.test(headers["content-type"] ?? "") && /^webhook_id=\d{1,20}$/.test(raw.toString("latin1").trim());
}

/** The id of a delivery is made from webhook and second: two of one second share it, so that it takes the content, too, to know one again. */
function delivery({ headers }: Posted): Delivery {
  return {
    topic: String(headers["x-wc-webhook-topic"] ?? ""),
    key: String(headers["x-wc-webhook-delivery-id"] ?? ""),
    account: String(headers["x-wc-webhook-source"] ?? "").replace(/\/+$/, "") || null,
  };
}

function read({ raw, topic }: { raw: Buffer; topic: string }): Told {
  if (!/^order\.(created|updated|restored|deleted)$/.test(topic)) return { what: "nothing", why: "topic" };
  const json = jsonIn(raw);
  if (json === undefined) return { what: "unreadable", why: "json" };
  return topic === "order.deleted" ? parsed(Gone, json, ({ id }) => ({ what: "gone", externalId: id })) : parsed(Order, json, toldOf);
}

/** All that is said of what is gone. */
const Gone = z.object({ id: Digits });
