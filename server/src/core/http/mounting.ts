import type { Route } from "@guli/contract";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import type { Desk } from "../desk.ts";
import { Refused, refuse } from "../refusal.ts";
import { mayCall, type Served, type Who } from "./serving.ts";

export type Identify = (desk: Desk, request: FastifyRequest) => Promise<Who | null>;

/** Put the contract's routes on the server: who is it, may they, is it well-formed, answer, and only what the contract lists goes out. */
export function mount(app: FastifyInstance, desk: Desk, options: { served: Served[]; identify: Identify; prefix: string }): void {
  for (const { route, answer } of options.served) {
    const asking = async (request: FastifyRequest) => (route.needs === "anyone" ? null : permitted(desk, request, { route, identify: options.identify }));
    app.route({
      method: route.method,
      url: options.prefix + route.path,
      config: { route },
      bodyLimit: route.takes === "bytes" ? desk.config.maxAttachmentBytes : 1024 * 1024,
      // A large body is not even read for someone who may not bring it.
      preParsing: async (request) => {
        if (route.takes === "bytes") await asking(request);
      },
      handler: async (request, reply) => {
        const who = await asking(request);
        const given = parseAll(route, request);
        const result = await answer({ desk, who, request, reply, ...given });
        return route.gives ? result : sendJson(reply, route, result);
      },
    });
  }
}

async function permitted(desk: Desk, request: FastifyRequest, { route, identify }: { route: Route; identify: Identify }): Promise<Who> {
  const who = (await identify(desk, request)) ?? refuse("session.none");
  if (!mayCall(who.role, route.needs)) refuse("session.not-allowed");
  return who;
}

function parseAll(route: Route, request: FastifyRequest) {
  const fields: Record<string, string> = {};
  const parse = (schema: z.ZodType, value: unknown): unknown => {
    const parsed = schema.safeParse(value ?? {});
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) fields[issue.path.join(".") || "body"] ??= issue.message;
    return undefined;
  };
  const given = {
    params: parse(route.params, request.params),
    query: parse(route.query, request.query),
    body: route.takes === "bytes" ? request.body : parse(route.body, request.body),
  };
  if (Object.keys(fields).length > 0) throw new Refused("request.invalid", fields);
  return given;
}

/** The contract's schema is the border: what it does not list stays in the house. */
function sendJson(reply: FastifyReply, route: Route, result: unknown): FastifyReply {
  return reply.type("application/json; charset=utf-8").send(JSON.stringify(route.answer.parse(result)));
}
