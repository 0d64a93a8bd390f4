import { z } from "zod";
import { ById, Id, Instant } from "./basics.ts";
import { AttachmentBrief } from "./conversations.ts";
import { route } from "./route.ts";

/** What customers give: so that nobody asks for it again. */
export const KnownThing = z.enum(["number", "phone", "email", "date", "address", "name", "photo", "file", "place"]);
export type KnownThing = z.infer<typeof KnownThing>;

/** Where it stands. message: in their words or with them · form: filled into a form. */
export const KnownFrom = z.discriminatedUnion("in", [
  z.object({ in: z.literal("message"), conversationId: Id, messageId: Id }),
  z.object({ in: z.literal("form"), conversationId: Id, messageId: Id, label: z.string() }),
]);

export const KnownFact = z.object({
  thing: KnownThing,
  /** As they wrote it: what can be put into a reply. */
  value: z.string(),
  /** What stood before a number, as they wrote it: "order", "заказ". */
  about: z.string().nullable(),
  from: KnownFrom,
  /** When they gave it last. */
  at: Instant,
  /** A file or a picture. */
  attachment: AttachmentBrief.nullable(),
});
export type KnownFact = z.infer<typeof KnownFact>;

export const readKnown = route({
  method: "GET",
  path: "/customers/:id/known",
  says: "What a customer has given us anywhere: numbers, dates, addresses, files, names; the latest first, each once.",
  needs: "light",
  params: ById,
  answer: z.object({
    rows: z.array(KnownFact).max(100),
    /** How many of their messages were read for it, the latest. */
    read: z.number().int(),
  }),
  refuses: ["customer.not-found"],
});
