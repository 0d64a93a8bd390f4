import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Desk } from "../core/desk.ts";
import { sameSecret } from "../core/secrets.ts";

/** For those who run the desk: is it alive, is it ready, how is it doing. */
export function openOperations(app: FastifyInstance, desk: Desk, isStopping: () => boolean): void {
  app.get("/healthz", async () => ({ alive: true }));
  app.get("/readyz", async (_request, reply) => {
    const answers =
      !isStopping() &&
      (await desk.database.app.query("select 1").then(
        () => true,
        () => false,
      ));
    return reply.code(answers ? 200 : 503).send({ ready: answers });
  });
  app.get("/metrics", async (request, reply) => {
    if (!mayMeasure(request, desk.config.metricsToken)) return reply.callNotFound();
    return reply.type(desk.metrics.registry.contentType).send(await desk.metrics.registry.metrics());
  });
}

/** By token where one is set, else from this machine only. */
function mayMeasure(request: FastifyRequest, token: string | undefined): boolean {
  if (token) return sameSecret(request.headers.authorization ?? "", `Bearer ${token}`);
  return ["127.0.0.1", "::1", "::ffff:127.0.0.1"].includes(request.ip) && request.headers["x-forwarded-for"] === undefined;
}
