import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

const ROOT = join(import.meta.dirname, "../../../widget");
const DEMO_POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; frame-ancestors 'self'";

/** The widget's file and what comes beside it, which every page may load, and the demo page that shows it at /widget/demo?key=… */
export async function openWidgetFiles(app: FastifyInstance): Promise<void> {
  if (!existsSync(join(ROOT, "dist/guli.js"))) return;
  await app.register(fastifyStatic, {
    root: join(ROOT, "dist"),
    prefix: "/widget/",
    index: false,
    cacheControl: false,
    preCompressed: true,
    decorateReply: false,
    allowedPath: (path) => /\.js(\.br|\.gz)?$/.test(path),
    setHeaders: (reply) =>
      void reply
        .header("cache-control", "public, max-age=300")
        .header("cross-origin-resource-policy", "cross-origin")
        .header("access-control-allow-origin", "*"),
  });
  await app.register(fastifyStatic, {
    root: join(ROOT, "demo"),
    prefix: "/widget/demo/",
    index: false,
    cacheControl: false,
    setHeaders: (reply) => void reply.header("content-security-policy", DEMO_POLICY).header("cache-control", "no-cache"),
  });
  app.get("/widget/demo", async (_request, reply) => reply.header("content-security-policy", DEMO_POLICY).sendFile("index.html"));
}
