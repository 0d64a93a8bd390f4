import { z } from "zod";
import { ById, Id, Instant } from "./basics.ts";
import { route } from "./route.ts";

/** How far the erasing of a person has come. What could be seen or found is gone when it begins; the words of their messages go in steps. */
export const Erasing = z.object({
  id: Id,
  customerId: Id,
  state: z.enum(["running", "done"]),
  because: z.enum(["person", "command", "shop"]),
  /** Who asked for it; null for a command. */
  personId: Id.nullable(),
  /** So many messages are without their words. */
  messages: z.number().int(),
  beganAt: Instant,
  doneAt: Instant.nullable(),
});
export type Erasing = z.infer<typeof Erasing>;

export const ErasingAhead = z.object({
  conversations: z.number().int(),
  messages: z.number().int(),
  orders: z.number().int(),
  /** With so many others who were joined into them. */
  joined: z.number().int(),
});

export const foreseeErasing = route({
  method: "GET",
  path: "/customers/:id/erasing",
  says: "What would go with this customer.",
  needs: "lead",
  params: ById,
  answer: ErasingAhead,
  refuses: ["customer.not-found"],
});
export const eraseCustomer = route({
  method: "POST",
  path: "/customers/:id/erasing",
  says: "Erase a person, and all who were joined into them, for good: names, addresses, words, files. What was counted stays, about nobody.",
  needs: "lead",
  params: ById,
  /** The customer's name as it is written here, so that nobody does it by mistake. */
  body: z.object({ name: z.string().max(200) }),
  answer: Erasing,
  refuses: ["customer.not-found", "erasing.other-name"],
});
export const exportCustomer = route({
  method: "GET",
  path: "/customers/:id/export",
  says: "All that is known of one customer as one JSON file, room by room: to give to them. That it was handed out is noted in history.",
  needs: "owner",
  gives: "bytes",
  params: ById,
  refuses: ["customer.not-found"],
});
export const listErasings = route({
  method: "GET",
  path: "/erasings",
  says: "Who was erased lately, by no more than an id, and how many people in all: they are in sums, and in no list.",
  needs: "lead",
  answer: z.object({ rows: z.array(Erasing), people: z.number().int() }),
});
