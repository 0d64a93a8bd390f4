import type * as contract from "@guli/contract";
import type { Route } from "@guli/contract";
import type { z } from "zod";
import { routes } from "virtual:routes";
import { urlOf } from "./addressing.ts";
import { NoConnection, Refused } from "./failures.ts";

type Contract = typeof contract;
export type RouteName = { [K in keyof Contract]: Contract[K] extends Route ? K : never }[keyof Contract] & string;
type RouteOf<N extends RouteName> = Contract[N] extends Route ? Contract[N] : never;

/** A part that a route does not need may be left out. */
type Part<K extends string, T> = Record<never, never> extends T ? { [P in K]?: T } : { [P in K]: T };

export type Input<N extends RouteName> = Part<"params", z.input<RouteOf<N>["params"]>> &
  Part<"query", z.input<RouteOf<N>["query"]>> &
  (RouteOf<N> extends { body: infer B extends z.ZodType } ? Part<"body", z.input<B>> : unknown);
export type Answer<N extends RouteName> = z.output<RouteOf<N>["answer"]>;
/** The input may be left out where nothing in it is needed. */
export type Given<N extends RouteName> = Record<never, never> extends Input<N> ? [input?: Input<N>] : [input: Input<N>];

type Loose = { params?: Parameters<typeof urlOf>[1]; query?: Parameters<typeof urlOf>[2]; body?: unknown };

/** Call a route of the contract by name. Throws `Refused` for an expected no and `NoConnection` where nobody answered. */
export async function call<N extends RouteName>(name: N, ...given: Given<N>): Promise<Answer<N>> {
  return (await callWith(name, given[0], undefined)) as Answer<N>;
}

/** As `call`, for callers that may lose interest (React Query). */
export async function callWith(name: RouteName, given: object = {}, signal: AbortSignal | undefined): Promise<unknown> {
  const input = given as Loose;
  const { method, url } = addressed(name, input);
  const answer = await reach(url, {
    method,
    headers: headersFor(method, input.body !== undefined),
    ...(input.body === undefined ? {} : { body: JSON.stringify(input.body) }),
    ...(signal ? { signal } : {}),
  });
  if (!answer.ok) throw await refusalIn(answer);
  return answer.status === 204 ? {} : await answer.json();
}

/** Where a route is found, for frames, pictures and downloads. */
export function addressOf<N extends RouteName>(name: N, input: Pick<Input<N>, "params" | "query"> & object): string {
  return addressed(name, input as Loose).url;
}

/** What says that a request comes from the app, so that no other site can make the browser send one. */
export function headersFor(method: string, json: boolean): Record<string, string> {
  return { ...(method === "GET" ? {} : { "x-guli": "1" }), ...(json ? { "content-type": "application/json" } : {}) };
}

function addressed(name: string, { params, query }: Loose): { method: string; url: string } {
  const route = routes[name];
  if (!route) throw new Error(`The contract has no route named ${name}.`);
  return { method: route[0], url: urlOf(route[1], params, query) };
}

async function reach(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request);
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw new NoConnection(cause);
  }
}

export async function refusalIn(answer: Response): Promise<Refused | NoConnection> {
  const said: unknown = await answer.json().catch(() => null);
  if (Refused.isSaid(said)) return new Refused(answer.status, said);
  /** A proxy in between answers for a desk that is away. */
  return answer.status === 502 || answer.status === 504
    ? new NoConnection(answer.status)
    : new Refused(answer.status, { code: "bug", message: "Something went wrong on our side." });
}
