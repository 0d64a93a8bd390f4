import type { FastifyRequest, RouteShorthandOptions } from "fastify";
import type { z } from "zod";
import { Refused, refuse } from "../core/refusal.ts";

/** At most so many a minute from one address (of IPv6: one /64, which is what one customer has); a person who types fast stays far below. */
export const limited = (max: number): RouteShorthandOptions => ({ config: { rateLimit: { max, timeWindow: "1 minute" } } });

export function parsed<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const result = schema.safeParse(value ?? {});
  if (result.success) return result.data;
  throw new Refused("request.invalid", Object.fromEntries(result.error.issues.map((issue) => [issue.path.join(".") || "body", issue.message])));
}

export const tokenOf = (request: FastifyRequest): string => /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1] ?? refuse("widget.session");
