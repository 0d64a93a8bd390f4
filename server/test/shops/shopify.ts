import { createHmac, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { insist, type Post } from "./sending.ts";

/** Shopify as far as orders go: it posts webhooks and insists on them, and gives past orders page by page to who has the token, not more often than its bucket allows. */
export type Shopify = {
  url: string;
  secret: string;
  token: string;
  /** What was asked of the API. */
  asked: URL[];
  /** Post as a webhook; returns the statuses of all tries. */
  tell(post: Post, at: string, hook: Hook): Promise<number[]>;
  /** What the API has, oldest change first: the texts of orders. */
  has(...orders: string[]): void;
  /** The next calls of the API end so. */
  fails(...ends: { status: number; retryAfter?: string; body?: string }[]): void;
  close(): Promise<void>;
};
export type Hook = { topic: string; body: string; id?: string; test?: boolean; secret?: string; shop?: string; tries?: number };

const PAGE = 2;

export async function startShopify({ shop = "tbilisi-books.myshopify.com" } = {}): Promise<Shopify> {
  const [secret, token] = ["shpss_0123456789abcdef", "shpat_fedcba9876543210"];
  const orders: string[] = [];
  const ends: { status: number; retryAfter?: string; body?: string }[] = [];
  const asked: URL[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? "/", "http://shop");
    asked.push(url);
    const end = ends.shift();
    if (end) return response.writeHead(end.status, end.retryAfter ? { "retry-after": end.retryAfter } : {}).end(end.body ?? "");
    if (request.headers["x-shopify-access-token"] !== token) return response.writeHead(401).end(`{"errors":"[API] Invalid API key or access token"}`);
    if (!/^\/admin\/api\/20\d\d-\d\d\/orders\.json$/.test(url.pathname)) return response.writeHead(404).end(`{"errors":"Not Found"}`);
    const cursor = url.searchParams.get("page_info");
    // With a cursor, Shopify takes no other filter.
    if (cursor && url.searchParams.has("updated_at_min")) return response.writeHead(400).end(`{"errors":"cannot be passed with page_info"}`);
    const from = cursor ? Number(Buffer.from(cursor, "base64url").toString()) : 0;
    const next = from + PAGE < orders.length ? Buffer.from(String(from + PAGE)).toString("base64url") : null;
    const link = next ? { link: `<https://${shop}/admin/api/2026-07/orders.json?limit=250&page_info=${next}>; rel="next"` } : {};
    return response
      .writeHead(200, { "content-type": "application/json", "x-shopify-shop-api-call-limit": "1/40", ...link })
      .end(`{"orders":[${orders.slice(from, from + PAGE).join(",")}]}`);
  };
  const server = createServer(answer);
  server.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    secret,
    token,
    asked,
    tell: (post, at, hook) => {
      const headers = {
        "content-type": "application/json",
        "x-shopify-topic": hook.topic,
        "x-shopify-hmac-sha256": createHmac("sha256", hook.secret ?? secret)
          .update(hook.body)
          .digest("base64"),
        "x-shopify-shop-domain": hook.shop ?? shop,
        "x-shopify-api-version": "2026-07",
        "x-shopify-webhook-id": hook.id ?? randomUUID(),
        ...(hook.test && { "x-shopify-test": "true" }),
      };
      return insist(() => post({ url: at, body: hook.body, headers }), hook.tries ?? 3);
    },
    has: (...more) => void orders.push(...more),
    fails: (...more) => void ends.push(...more),
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  };
}
