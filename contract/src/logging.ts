import { z } from "zod";
import { Id, Instant, Name } from "./basics.ts";
import { ConversationRow, Message, Mood } from "./conversations.ts";
import { route } from "./route.ts";

/** A customer who is known, or somebody new: by a phone number, by a name, or by both. */
const Whom = z.union([
  z.object({ customerId: Id }),
  z
    .object({ name: Name.optional(), phone: z.string().trim().min(3).max(40).optional() })
    .refine(({ name, phone }) => name !== undefined || phone !== undefined, {
      message: "Who was it? Give a name or a number.",
    }),
]);

export const logContact = route({
  method: "POST",
  path: "/logged-contacts",
  says: "Write down a call or a visit. The log of calls and the log of visits are opened by the first of their kind.",
  needs: "agent",
  body: z.object({
    way: z.enum(["call-in", "call-out", "visit"]),
    whom: Whom,
    /** What it was about, in the words of whoever writes it down. */
    what: z.string().trim().min(1).max(20_000),
    /** How the customer was. */
    mood: Mood.default("calm"),
    minutes: z.number().int().min(0).max(1440).nullable().default(null),
    promise: z
      .object({ text: z.string().trim().min(1).max(500), until: Instant.nullable().default(null) })
      .nullable()
      .default(null),
    /** open: somebody has to do something · waiting: it is the customer's turn · snoozed: comes back at `snoozedUntil` · resolved: done. */
    then: z.enum(["open", "waiting", "snoozed", "resolved"]).default("resolved"),
    snoozedUntil: Instant.optional(),
    /** Made by the app; the same key twice is one contact. */
    key: Id.optional(),
  }),
  answer: z.object({ conversation: ConversationRow, message: Message }),
  refuses: ["customer.not-found", "channel.off"],
});
