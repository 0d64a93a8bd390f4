import * as contract from "@guli/contract";
import type { Route } from "@guli/contract";
import type { FastifyInstance } from "fastify";
import { openApi } from "./document.ts";
import { referencePage } from "./page.ts";

/** The contract's routes by name. */
export const routesByName: Record<string, Route> = Object.fromEntries(
  Object.entries(contract as Record<string, unknown>).filter((entry): entry is [string, Route] => isRoute(entry[1])),
);

function isRoute(value: unknown): value is Route {
  return typeof value === "object" && value !== null && "method" in value && "path" in value && "needs" in value;
}

/** /api/openapi.json and /api/docs; made at the first question, since few ask. */
export function openReference(app: FastifyInstance, server: () => string): void {
  let document: string | undefined;
  let page: string | undefined;
  app.get("/api/openapi.json", async (_request, reply) =>
    reply.type("application/json; charset=utf-8").send((document ??= JSON.stringify(openApi(routesByName, server())))),
  );
  app.get("/api/docs", async (_request, reply) =>
    reply
      .type("text/html; charset=utf-8")
      .header("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'")
      .send((page ??= referencePage(routesByName, server()))),
  );
}
