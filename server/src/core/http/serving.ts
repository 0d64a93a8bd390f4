import type { Need, Route } from "@guli/contract";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import type { Desk } from "../desk.ts";

/** Who is asking. */
export type Who = {
  workspaceId: string;
  personId: string;
  accountId: string;
  role: "owner" | "lead" | "agent" | "light";
  /** Null for an API token. */
  sessionId: string | null;
};

export type Call<R extends Route, W> = {
  desk: Desk;
  who: W;
  params: z.output<R["params"]>;
  query: z.output<R["query"]>;
  body: z.output<R["body"]>;
  request: FastifyRequest;
  reply: FastifyReply;
};

/** A route of the contract with what answers it. */
export type Served = { route: Route; answer: (call: Call<Route, Who | null>) => Promise<unknown> };

/** Answer a route that needs someone signed in. */
export function serve<R extends Route>(route: R, answer: (call: Call<R, Who>) => Promise<z.input<R["answer"]>>): Served {
  return { route, answer: answer as Served["answer"] };
}

/** Answer with bytes, a page or a stream instead of JSON (the route says so by `gives`). */
export function serveRaw<R extends Route>(route: R, answer: (call: Call<R, Who>) => Promise<FastifyReply>): Served {
  if (!route.gives) throw new Error(`${route.method} ${route.path} gives JSON`);
  return { route, answer: answer as Served["answer"] };
}

/** Answer a route that anyone may call. */
export function serveAnyone<R extends Route>(route: R, answer: (call: Call<R, null>) => Promise<z.input<R["answer"]>>): Served {
  if (route.needs !== "anyone") throw new Error(`${route.method} ${route.path} needs ${route.needs}`);
  return { route, answer: answer as Served["answer"] };
}

const ranks = { account: 0, light: 1, agent: 2, lead: 3, owner: 4 } as const;

/** Whether a role includes what a route needs. */
export function mayCall(role: Who["role"], need: Need): boolean {
  return need === "anyone" || ranks[role] >= ranks[need];
}
