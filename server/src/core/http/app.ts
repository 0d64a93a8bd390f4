import cookie from "@fastify/cookie";
import rateLimit from "@fastify/rate-limit";
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from "fastify";
import type { Desk } from "../desk.ts";
import { newId } from "../ids.ts";
import { refuse } from "../refusal.ts";
import { answerRefusals, answerUnreadable } from "./refusing.ts";

/** So long may a request take to arrive in whole, large files over slow lines included; without it, one who never finishes holds a socket for ever. */
const REQUEST_MS = 15 * 60_000;

/** Of a host that shows only one part of the desk: what stands before all its addresses. */
export type Fronts = ReadonlyMap<string, string>;

/** A Fastify with what every door needs: request ids, refusals, measured answers, safe headers, raw bodies where JSON is not what comes. */
export async function createApp(desk: Desk, fronts: Fronts = new Map()): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: desk.log.child({ part: "http" }) as FastifyBaseLogger,
    // The measuring hook below logs each answer, with its route instead of its address.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: newId,
    rewriteUrl: ({ url = "/", headers }) => (fronts.get(nameOf(headers.host)) ?? "") + url,
    // "yes" is one proxy, the one that connects to us: what stands further left in X-Forwarded-For the client may have written.
    trustProxy: desk.config.trustProxy === true ? (_address, hop) => hop === 0 : desk.config.trustProxy,
    requestTimeout: REQUEST_MS,
    bodyLimit: 1024 * 1024,
    forceCloseConnections: true,
    frameworkErrors: (_cause, _request, reply) => answerUnreadable(reply),
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 500 },
  });
  await app.register(cookie);
  await app.register(rateLimit, { global: false });
  takeBytes(app);
  refuseNul(app);
  refuseGone(app);
  answerRefusals(app, desk);
  addHeaders(app, desk);
  measure(app, desk);
  return app;
}

/** A host without its port. */
const nameOf = (host = ""): string => host.toLowerCase().replace(/:\d+$/, "");

/** Anything that is not JSON comes as bytes. */
function takeBytes(app: FastifyInstance): void {
  app.removeContentTypeParser("text/plain");
  app.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
}

/** Neither the database nor the file system knows a name with a NUL in it. */
function refuseNul(app: FastifyInstance): void {
  app.addHook("onRequest", async (request) => {
    if (request.url.includes("%00")) refuse("request.malformed");
  });
}

/** Who has closed the line has no address any more, by which the limits tell who asks: there is nobody left to answer. */
function refuseGone(app: FastifyInstance): void {
  app.addHook("onRequest", async (request) => {
    if (request.raw.socket.remoteAddress === undefined) refuse("request.malformed");
  });
}

function addHeaders(app: FastifyInstance, desk: Desk): void {
  app.addHook("onSend", async (request, reply) => {
    reply.header("x-request-id", request.id);
    reply.header("x-content-type-options", "nosniff");
    reply.header("referrer-policy", "same-origin");
    if (!reply.hasHeader("cache-control")) reply.header("cache-control", "no-store");
    if (desk.config.publicUrl?.startsWith("https:")) reply.header("strict-transport-security", "max-age=31536000");
  });
}

function measure(app: FastifyInstance, desk: Desk): void {
  app.addHook("onResponse", async (request, reply) => {
    const route = request.routeOptions.url ?? "none";
    desk.metrics.requests.observe({ route, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
    desk.log.debug({ reqId: request.id, method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, "answered");
  });
}
