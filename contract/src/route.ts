import { z } from "zod";
import type { RefusalCode } from "./refusals.ts";

/** Who may call a route. `anyone` needs no session; the roles include those above them: owner > lead > agent > light. */
export type Need = "anyone" | "account" | "light" | "agent" | "lead" | "owner";

export type Route<P extends z.ZodType = z.ZodType, Q extends z.ZodType = z.ZodType, B extends z.ZodType = z.ZodType, A extends z.ZodType = z.ZodType> = {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below /api/v1, with `:name` for path parameters. */
  path: string;
  /** One sentence for the API reference. */
  says: string;
  needs: Need;
  params: P;
  query: Q;
  body: B;
  answer: A;
  /** Refusals beyond those that every route may give (see `refusals.ts`). */
  refuses: readonly RefusalCode[];
  /** Set where the body is not JSON, as for uploads. */
  takes?: "bytes";
  /** Set where the answer is not JSON. */
  gives?: "bytes" | "events" | "html";
};

type Given<P, Q, B, A> = Pick<Route, "method" | "path" | "says" | "needs"> &
  Partial<Pick<Route, "refuses" | "takes" | "gives">> & { params?: P; query?: Q; body?: B; answer?: A };

/** Nothing is expected, or nothing comes back. */
export const Nothing = z.object({});
export type Nothing = z.infer<typeof Nothing>;

/** Describe a route as data: the server serves it, the app calls it, the OpenAPI document is made from it. */
export function route<
  P extends z.ZodType = typeof Nothing,
  Q extends z.ZodType = typeof Nothing,
  B extends z.ZodType = typeof Nothing,
  A extends z.ZodType = typeof Nothing,
>(given: Given<P, Q, B, A>): Route<P, Q, B, A> {
  return {
    refuses: [],
    ...given,
    params: given.params ?? (Nothing as unknown as P),
    query: given.query ?? (Nothing as unknown as Q),
    body: given.body ?? (Nothing as unknown as B),
    answer: given.answer ?? (Nothing as unknown as A),
  };
}
