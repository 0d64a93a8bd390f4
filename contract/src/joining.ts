import { z } from "zod";
import { ById, Id, Instant, listOf } from "./basics.ts";
import { Customer, CustomerBrief } from "./customers.ts";
import { route } from "./route.ts";

/**
 * Why two customers may be one person. same-phone, same-email: one of them is proven to have what the other was only said to have · similar-phone: the same
 * number but for the country code · same-name: both names in full, in whatever script, and nobody else is called so.
 */
export const LikenessReason = z.object({ kind: z.enum(["same-phone", "same-email", "similar-phone", "same-name"]), value: z.string() });
export type LikenessReason = z.infer<typeof LikenessReason>;
export const Likely = z.object({
  customer: CustomerBrief.extend({ conversationCount: z.number().int(), lastSeenAt: Instant.nullable() }),
  reasons: z.array(LikenessReason),
});
export type Likely = z.infer<typeof Likely>;

/** Two customers who were found to be one. */
export const Join = z.object({
  id: Id,
  /** Who was joined into this one. */
  other: CustomerBrief,
  /** by-hand, same-phone, same-email; signed-user: the page that the chat stands on says so. */
  reason: z.string(),
  /** Null: the desk, on proof. */
  personId: Id.nullable(),
  joinedAt: Instant,
  undoUntil: Instant,
});
export type Join = z.infer<typeof Join>;

export const listLikely = route({
  method: "GET",
  path: "/customers/:id/likely",
  says: "Customers who are probably the same person, with the reasons. Nobody is joined on a guess.",
  needs: "light",
  params: ById,
  answer: listOf(Likely),
  refuses: ["customer.not-found"],
});
export const joinCustomers = route({
  method: "POST",
  path: "/customers/:id/joins",
  says: "Say that another customer is this one: everything of theirs is this one's from now on. It can be undone for 30 days.",
  needs: "agent",
  params: ById,
  body: z.object({ otherId: Id }),
  answer: z.object({ customer: Customer, join: Join }),
  refuses: ["customer.not-found", "customer.same"],
});
export const listJoins = route({
  method: "GET",
  path: "/customers/:id/joins",
  says: "Who was joined into this customer, the latest first.",
  needs: "light",
  params: ById,
  answer: listOf(Join),
  refuses: ["customer.not-found"],
});
export const undoJoin = route({
  method: "DELETE",
  path: "/customer-joins/:id",
  says: "Take a join back: both are as they were, and what came since stays with whom it came from.",
  needs: "agent",
  params: ById,
  answer: z.object({ customer: Customer, other: Customer }),
  refuses: ["join.not-found", "join.too-old"],
});
export const distinguish = route({
  method: "POST",
  path: "/customers/:id/distinctions",
  says: "Say that another customer is not this one: it is not proposed again.",
  needs: "agent",
  params: ById,
  body: z.object({ otherId: Id }),
  refuses: ["customer.not-found", "customer.same"],
});
