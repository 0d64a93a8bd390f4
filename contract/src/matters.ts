import { z } from "zod";
import { ById, Id, Instant } from "./basics.ts";
import { ChannelKind } from "./channels.ts";
import { ConversationState, Mood } from "./conversations.ts";
import { route } from "./route.ts";

/** A matter of somebody's past with us, in one line: what it was, how they were, what it cost them, how it ended. */
export const MatterLine = z.object({
  conversationId: Id,
  number: z.number().int(),
  subject: z.string(),
  channelKind: ChannelKind,
  state: ConversationState,
  beganAt: Instant,
  lastMessageAt: Instant,
  /** The worst that was read in what they wrote; null where nothing was. */
  mood: Mood.nullable(),
  /** Promises to them that broke. */
  broken: z.number().int(),
  /** What it cost them, as the ledger of effort weighs it. */
  effort: z.number().int(),
  /** Steps that we took over and did. */
  steps: z.number().int(),
  /** Their answer, 1 to 5. */
  satisfaction: z.number().int().nullable(),
  /** Something went wrong: how far it has been made good. */
  recovery: z.enum(["open", "good", "unanswered", "lost", "mistaken"]).nullable(),
});
export type MatterLine = z.infer<typeof MatterLine>;

export const readMatters = route({
  method: "GET",
  path: "/customers/:id/matters",
  says: "What somebody has written about, each matter in one line with how it went, the latest 30 first.",
  needs: "light",
  params: ById,
  answer: z.object({ rows: z.array(MatterLine) }),
  refuses: ["customer.not-found"],
});
