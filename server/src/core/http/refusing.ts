import type { FastifyError, FastifyInstance, FastifyReply } from "fastify";
import type { Desk } from "../desk.ts";
import { Refused } from "../refusal.ts";
import { isDatabaseAway } from "./away.ts";
import { isUnkeepable } from "./unkeepable.ts";

/** The one place where what was thrown becomes an answer: refusals as they are, the outside's troubles in words, bugs with a reference to the log. */
export function answerRefusals(app: FastifyInstance, desk: Desk): void {
  app.setNotFoundHandler((_request, reply) => {
    const refused = new Refused("route.not-found");
    return reply.code(refused.status).send(refused.toJSON());
  });
  app.setErrorHandler((cause: FastifyError, request, reply) => {
    const refused = asRefusal(cause);
    if (refused) {
      if (refused.code === "database.away") desk.log.warn({ error: cause, reqId: request.id }, "the database is away");
      if (isUnkeepable(cause)) desk.log.warn({ error: cause, reqId: request.id, route: request.routeOptions.url }, "the database cannot keep what was sent");
      if (refused.retryAfter !== undefined) reply.header("retry-after", refused.retryAfter);
      return reply.code(UNMET.has(cause.name) ? cause.statusCode! : refused.status).send(refused.toJSON());
    }
    desk.log.error({ error: cause, reqId: request.id, route: request.routeOptions.url }, "a request failed");
    return reply.code(500).send({ code: "desk.bug", message: "Something is wrong on our side. It was noted.", reference: request.id });
  });
}

/** What a request for a file made a condition of, or which part of it: HTTP has statuses for them, and programs that fetch files look at those. */
const UNMET = new Set(["PreconditionFailedError", "RangeNotSatisfiableError"]);

/** An address that is no address never reaches a route, nor the handlers above. */
export function answerUnreadable(reply: Pick<FastifyReply, "code">): void {
  const refused = new Refused("request.malformed");
  void reply.code(refused.status).send(refused.toJSON());
}

/** Fastify's own and the database's words, in ours. Null for what nobody expected. */
function asRefusal(cause: FastifyError): Refused | null {
  if (cause instanceof Refused) return cause;
  if (isDatabaseAway(cause)) return new Refused("database.away");
  if (isUnkeepable(cause)) return new Refused("request.malformed");
  switch (cause.code) {
    case "FST_STATIC_FORBIDDEN_PATH":
      return new Refused("route.not-found");
    case "FST_ERR_CTP_BODY_TOO_LARGE":
      return new Refused("request.too-large");
    case "FST_ERR_CTP_INVALID_JSON_BODY":
    case "FST_ERR_CTP_EMPTY_JSON_BODY":
    case "FST_ERR_CTP_INVALID_MEDIA_TYPE":
    case "FST_ERR_CTP_INVALID_CONTENT_LENGTH":
      return new Refused("request.malformed");
    default:
      if (UNMET.has(cause.name)) return new Refused("request.malformed");
      return cause.statusCode === 429 ? new Refused("request.too-many") : cause.statusCode === 400 ? new Refused("request.malformed") : null;
  }
}
