import { createHmac, createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Post } from "./sending.ts";

/** WooCommerce as far as orders go: it greets an address once, posts each thing once and never again, and gives past orders by numbered pages. */
export type WooCommerce = {
  url: string;
  secret: string;
  token: string;
  asked: URL[];
  greet(post: Post, at: string): Promise<number>;
  tell(post: Post, at: string, hook: { topic: string; order: object; second?: string; secret?: string }): Promise<number>;
  has(...orders: object[]): void;
  close(): Promise<void>;
};

const PAGE = 2;

export async function startWooCommerce(): Promise<WooCommerce> {
  const [secret, token] = ["a secret of the webhook", "ck_0123456789abcdef:cs_fedcba9876543210"];
  const orders: object[] = [];
  const asked: URL[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://shop");
    asked.push(url);
    if (request.headers.authorization !== `Basic ${Buffer.from(token).toString("base64")}`) {
      return response.writeHead(401).end(`{"code":"woocommerce_rest_cannot_view","message":"Sorry, you cannot list resources."}`);
    }
    const page = Number(url.searchParams.get("page") ?? "1");
    const pages = Math.max(1, Math.ceil(orders.length / PAGE));
    return response
      .writeHead(200, { "content-type": "application/json; charset=UTF-8", "x-wp-total": String(orders.length), "x-wp-totalpages": String(pages) })
      .end(JSON.stringify(orders.slice((page - 1) * PAGE, page * PAGE)));
  });
  server.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    secret,
    token,
    asked,
    greet: (post, at) => post({ url: at, body: "webhook_id=7", headers: { "content-type": "application/x-www-form-urlencoded" } }),
    tell: (post, at, { topic, order, second = "2026-11-01 10:00:00", secret: with_ = secret }) => {
      const body = JSON.stringify(order);
      const headers = {
        "content-type": "application/json",
        "x-wc-webhook-source": "https://choy.example/",
        "x-wc-webhook-topic": topic,
        "x-wc-webhook-resource": "order",
        "x-wc-webhook-event": topic.split(".")[1] ?? "",
        "x-wc-webhook-signature": createHmac("sha256", with_).update(body).digest("base64"),
        "x-wc-webhook-id": "7",
        // Made from webhook and second, as WooCommerce does: two of one second share it.
        "x-wc-webhook-delivery-id": createHash("md5").update(`7${second}`).digest("hex"),
      };
      return post({ url: at, body, headers });
    },
    has: (...more) => void orders.push(...more),
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  };
}
