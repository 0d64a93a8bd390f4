import type { FastifyInstance, FastifyReply, RouteShorthandOptions } from "fastify";
import { page, policyFor, type Page } from "./page.ts";

/** At most so many a minute from one address. */
export const limited = (max: number): RouteShorthandOptions => ({ config: { rateLimit: { max, timeWindow: "1 minute" } } });

/** Send a page with the policy that belongs to it. Secret links are kept out of caches and of other sites' logs. */
export function sendPage(reply: FastifyReply, shown: Page & { media?: boolean; status?: number }): FastifyReply {
  const { media = false, status = 200, style, indexed } = shown;
  if (!indexed) reply.header("cache-control", "no-store");
  return reply
    .code(status)
    .type("text/html; charset=utf-8")
    .header("content-security-policy", policyFor({ style, media }))
    .header("referrer-policy", "no-referrer")
    .header("x-content-type-options", "nosniff")
    .send(page(shown));
}

/** Forms of our own pages are read as one text a field, small ones only. */
export function readPosted(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string", bodyLimit: 64 * 1024 }, (_request, body, done) =>
    done(null, new URLSearchParams(String(body))),
  );
}
