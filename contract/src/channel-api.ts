import { z } from "zod";
import { ById, Id, Instant, Paging, pageOf } from "./basics.ts";
import { BroughtMessage } from "./messaging.ts";
import { route } from "./route.ts";

/*
 * The channel API: any other system brings what its customers write, and takes our replies along. Signed, it is posted to the channel's own address
 * (`webhookUrl`) as BroughtNews, one or a list of at most 10,000; with a token of a colleague, to the routes below.
 */

const Theirs = z.string().min(1).max(300);

export const BroughtEdit = z.object({
  text: z.string().max(100_000),
  /** When it was changed; an older change that comes late is passed over. */ at: Instant.nullable().default(null),
});

/** What became of pieces of our replies, by the ids under which they were given out. */
export const Receipts = z.object({
  ids: z.array(z.string().min(1).max(100)).min(1).max(500),
  state: z.enum(["delivered", "seen", "failed"]),
  /** Why it failed, in the other system's words. */
  reason: z.string().max(500).default(""),
});

export const BroughtNews = z.discriminatedUnion("what", [
  BroughtMessage.extend({ what: z.literal("message") }),
  BroughtEdit.extend({ what: z.literal("edited"), id: Theirs }),
  z.object({ what: z.literal("withdrawn"), id: Theirs }),
  Receipts.extend({ what: z.literal("receipts") }),
  /** They write just now. */
  z.object({ what: z.literal("typing"), from: Theirs }),
  /** They want no messages any more, or want them again. */
  z.object({ what: z.enum(["left", "came-back"]), from: Theirs }),
]);
export type BroughtNews = z.output<typeof BroughtNews>;

/** A piece of a reply as the other system gets it: its words, or one file. */
export const OutgoingPiece = z.object({
  /** The same at every try. Receipts name it. */
  id: z.string(),
  /** `from.id` of the one who is answered. */
  to: z.string(),
  text: z.string(),
  quickReplies: z.array(z.string()),
  /** To be fetched within a day. */
  file: z.object({ url: z.string(), filename: z.string(), contentType: z.string(), size: z.number().int() }).nullable(),
});
export type OutgoingPiece = z.infer<typeof OutgoingPiece>;

const ByTheirId = ById.extend({ externalId: Theirs });
const Stored = z.object({ messageId: Id, conversationId: Id });

export const bringMessage = route({
  method: "POST",
  path: "/channels/:id/messages",
  says: "Bring what a customer wrote in another system. The same `id` twice is one message. Nothing is taken as proven: a signed post to the channel's own address proves.",
  needs: "agent",
  params: ById,
  body: BroughtMessage,
  answer: Stored,
  refuses: ["channel.not-found", "channel.off", "message.empty"],
});
export const changeBrought = route({
  method: "PUT",
  path: "/channels/:id/messages/:externalId",
  says: "The customer changed what they wrote; what stood there before is kept.",
  needs: "agent",
  params: ByTheirId,
  body: BroughtEdit,
  answer: Stored,
  refuses: ["channel.not-found", "channel.off", "message.not-found"],
});
export const withdrawBrought = route({
  method: "DELETE",
  path: "/channels/:id/messages/:externalId",
  says: "The customer took back what they wrote.",
  needs: "agent",
  params: ByTheirId,
  answer: Stored,
  refuses: ["channel.not-found", "channel.off", "message.not-found"],
});
export const bringReceipts = route({
  method: "POST",
  path: "/channels/:id/receipts",
  says: "Say what became of pieces of our replies: delivered, seen, failed. What is named here leaves the outbox.",
  needs: "agent",
  params: ById,
  body: Receipts,
  refuses: ["channel.not-found", "channel.off"],
});
export const readOutbox = route({
  method: "GET",
  path: "/channels/:id/outbox",
  says: "The pieces of replies that wait to be taken along, oldest first; each stays until a receipt names it. For systems that cannot be called.",
  needs: "agent",
  params: ById,
  query: Paging,
  answer: pageOf(OutgoingPiece),
  refuses: ["channel.not-found"],
});
