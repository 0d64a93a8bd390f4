import { z } from "zod";
import { exactJson } from "../../../../core/exact-json.ts";
import type { Fetching, Page } from "../adapter.ts";
import { parsed } from "../rules/payloads.ts";
import { Order, toldOf } from "./order.ts";

/** The most that WooCommerce gives at once. */
const LIMIT = "100";

/**
 * Past orders by wc/v3, those changed longest ago first, numbered pages. `modified_after` stays the same from page to page; an order that is changed meanwhile
 * moves to the end and is met again, which does no harm.
 */
export const fetching: Fetching = {
  call: ({ address, secrets }, { since, place }) => {
    const url = new URL("/wp-json/wc/v3/orders", address ?? undefined);
    const query = { per_page: LIMIT, page: place ?? "1", orderby: "modified", order: "asc", modified_after: since, dates_are_gmt: "true" };
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const authorization = `Basic ${Buffer.from(secrets.token ?? "").toString("base64")}`;
    return { url, method: "GET", headers: { authorization, accept: "application/json" } };
  },
  page: ({ headers, body }, place): Page => {
    const orders = z
      .array(z.unknown())
      .catch(noPage)
      .parse(exactJson(body.toString("utf8")));
    const here = Number(place ?? "1");
    const pages = Number(headers["x-wp-totalpages"] ?? "1");
    return { told: orders.map((one) => parsed(Order, one, toldOf)), next: orders.length > 0 && here < pages ? String(here + 1) : null, pause: 0 };
  },
};

const noPage = (): never => {
  throw new SyntaxError("no list of orders");
};
