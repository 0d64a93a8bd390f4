import { z } from "zod";
import { exactJson } from "../../../../core/exact-json.ts";
import type { Fetching, Page } from "../adapter.ts";
import { parsed } from "../rules/payloads.ts";
import { Order, toldOf } from "./order.ts";

/** Versions are good for a year; an older one is answered as the oldest that still stands. */
const VERSION = "2026-07";
/** The most that Shopify gives at once. */
const LIMIT = "250";

/**
 * Past orders by the REST Admin API, those changed longest ago first. `place` is the `page_info` of the header Link, and nothing else of that address: the
 * host stays the one that the owner has typed.
 */
export const fetching: Fetching = {
  call: ({ address, secrets }, { since, place }) => {
    const url = new URL(`/admin/api/${VERSION}/orders.json`, address ?? undefined);
    url.searchParams.set("limit", LIMIT);
    if (place !== null) url.searchParams.set("page_info", place);
    else for (const [name, value] of Object.entries({ status: "any", order: "updated_at asc", updated_at_min: since })) url.searchParams.set(name, value);
    return { url, method: "GET", headers: { "x-shopify-access-token": secrets.token ?? "", accept: "application/json" } };
  },
  page: ({ headers, body }): Page => {
    const { orders } = z
      .object({ orders: z.array(z.unknown()) })
      .catch(noPage)
      .parse(exactJson(body.toString("utf8")));
    return {
      told: orders.map((one) => parsed(Order, one, toldOf)),
      next: nextIn(String(headers.link ?? "")),
      pause: pauseAfter(String(headers["x-shopify-shop-api-call-limit"] ?? "")),
    };
  },
};

const noPage = (): never => {
  throw new SyntaxError("no list of orders");
};

/** `<https://…/orders.json?limit=250&page_info=abc>; rel="next"` */
function nextIn(link: string): string | null {
  const address = /<([^>]+)>;\s*rel="?next"?/.exec(link)?.[1];
  return address && URL.canParse(address) ? new URL(address).searchParams.get("page_info") : null;
}

/** "39/40": the bucket leaks two calls a second; others may be drinking from it, too. */
function pauseAfter(limit: string): number {
  const [, used, size] = /^(\d+)\/(\d+)$/.exec(limit) ?? [];
  return used && size && Number(used) > Number(size) * 0.8 ? 5 : 0;
}
