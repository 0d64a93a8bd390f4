import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";

const ROOT = join(import.meta.dirname, "../../..");
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; frame-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** The agents' app: hashed files for ever, the page itself never from a cache, every other address is the app's own to route. */
export async function openWebApp(app: FastifyInstance): Promise<void> {
  const folder = join(ROOT, "web/dist");
  if (!existsSync(join(folder, "index.html"))) return;
  await app.register(fastifyStatic, {
    root: join(folder, "assets"),
    prefix: "/assets/",
    immutable: true,
    maxAge: "365d",
    index: false,
    preCompressed: true,
    decorateReply: false,
  });
  const page = await readFile(join(folder, "index.html"), "utf8");
  const givePage = (reply: FastifyReply) =>
    reply
      .type("text/html; charset=utf-8")
      .header("cache-control", "no-cache")
      .header("content-security-policy", POLICY)
      .header("x-frame-options", "DENY")
      .send(page);
  app.get("/", async (_request, reply) => givePage(reply));
  app.get("/*", async (request, reply) => (/^\/(api|widget|inbound|assets)\//.test(request.url) ? reply.callNotFound() : givePage(reply)));
}
