import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type SiteReview = {
  id: string;
  rating: number | null;
  text: string;
  author: { name: string; id: string };
  created: string;
  updated?: string;
  deleted?: boolean;
  reply?: string;
  ref?: string;
};
type Ends = { status: number; headers?: Record<string, string>; body?: string; delayMs?: number } | { cut: true };

/** A review site with an API: pages with a link to the next, ETag, a token, answers by PUT. It fails as it is told. */
export type ReviewSite = {
  url: string;
  reviews: SiteReview[];
  asked: { method: string; url: URL; headers: IncomingMessage["headers"]; raw: string }[];
  next(...ends: Ends[]): void;
  pageSize: number;
  /** Instead of the link to the next page. */
  leadsTo: string | null;
  close(): Promise<void>;
};

export const SITE_TOKEN = "Bearer of-the-review-site";

export async function startReviewSite(): Promise<ReviewSite> {
  const queue: Ends[] = [];
  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  const site: ReviewSite = {
    url: "",
    reviews: [],
    asked: [],
    next: (...ends) => void queue.push(...ends),
    pageSize: 2,
    leadsTo: null,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
    const raw = Buffer.concat((await request.toArray()) as Buffer[]).toString("utf8");
    const url = new URL(request.url ?? "/", site.url);
    site.asked.push({ method: request.method ?? "", url, headers: request.headers, raw });
    const ends = queue.shift();
    if (ends && "cut" in ends) return response.destroy();
    if (ends?.delayMs) await new Promise((resolve) => setTimeout(resolve, ends.delayMs).unref());
    if (ends) return response.writeHead(ends.status, ends.headers).end(ends.body ?? "no");
    if (request.headers.authorization !== SITE_TOKEN) return response.writeHead(401).end("who are you?");
    if (request.method === "PUT") return takeReply(url, raw, response);
    return listed(url, request.headers["if-none-match"], response);
  }

  function takeReply(url: URL, raw: string, response: ServerResponse): unknown {
    const review = site.reviews.find(({ id }) => url.pathname === `/reviews/${encodeURIComponent(id)}/reply`);
    if (!review) return response.writeHead(404).end("gone");
    review.reply = (JSON.parse(raw) as { text: string }).text;
    return response.writeHead(200).end("{}");
  }

  function listed(url: URL, known: string | undefined, response: ServerResponse): unknown {
    const after = url.searchParams.get("since");
    const all = site.reviews.filter(({ created, updated }) => after === null || (updated ?? created) >= after);
    const etag = `"${createHash("sha256").update(JSON.stringify(all)).digest("hex")}"`;
    const at = Number(url.searchParams.get("at") ?? "0");
    if (known === etag && at === 0) return response.writeHead(304, { etag }).end();
    url.searchParams.set("at", String(at + site.pageSize));
    const isLast = at + site.pageSize >= all.length;
    const next = isLast ? null : (site.leadsTo ?? `${url.pathname}${url.search}`);
    return response
      .writeHead(200, { "content-type": "application/json", etag })
      .end(JSON.stringify({ data: { reviews: all.slice(at, at + site.pageSize) }, next }));
  }

  server.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  site.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return site;
}

/** How the desk is told to read it. */
export const siteSource = (site: ReviewSite, more: object = {}) => ({
  name: "Vitrina",
  way: "pull",
  pageUrl: "https://vitrina.test/books",
  settings: {
    fields: {
      id: "id",
      stars: "rating",
      text: "text",
      author: "author.name",
      authorId: "author.id",
      at: "created",
      changedAt: "updated",
      deleted: "deleted",
      answer: "reply",
      reference: "ref",
    },
    pull: { url: `${site.url}/reviews`, itemsAt: "data.reviews", nextAt: "next", since: "since" },
    reply: { url: `${site.url}/reviews/{{id}}/reply` },
  },
  secrets: { token: SITE_TOKEN },
  ...more,
});
