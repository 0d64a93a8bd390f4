import { ToldRow } from "@guli/contract";
import { createHmac } from "node:crypto";
import { z } from "zod";
import { sameSecret } from "../../../../core/secrets.ts";
import type { ShopAdapter, Told } from "../adapter.ts";
import { jsonIn, parsed } from "../rules/payloads.ts";

/**
 * Any system that can post: `{"rows": […]}` in our own words, as `POST /order-batches` takes them, signed as everything of ours is signed:
 * `x-guli-signature: sha256=…`, HMAC-SHA-256 in hex over the raw body. `x-guli-delivery` names a post that is sent again.
 */
export const other: ShopAdapter = {
  isGenuine: ({ secrets: { signing } }, { raw, headers }) =>
    !!signing && sameSecret(String(headers["x-guli-signature"] ?? ""), `sha256=${createHmac("sha256", signing).update(raw).digest("hex")}`),
  delivery: ({ headers }) => ({ topic: "rows", key: String(headers["x-guli-delivery"] ?? ""), account: null }),
  read,
};

const Body = z.object({ rows: z.array(ToldRow).min(1).max(1000) });

function read({ raw }: { raw: Buffer }): Told {
  const json = jsonIn(raw);
  return json === undefined ? { what: "unreadable", why: "json" } : parsed(Body, json, ({ rows }) => ({ what: "rows", rows, currency: null }));
}
