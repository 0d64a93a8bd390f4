import { z } from "zod";
import { Id, Instant } from "./basics.ts";
import { ConversationRow, Presence, ViewCounts } from "./conversations.ts";
import { route } from "./route.ts";

/**
 * What an agent's browser is told without asking, as server-sent events named by `type`. Rows are those that everyone in the
 * workspace may see, made once. What was missed while away is fetched after a reconnect: there is no replay.
 */
export const LiveEvent = z.discriminatedUnion("type", [
  /** First on every stream; `server` changes when the desk was restarted or updated. */
  z.object({ type: z.literal("hello"), server: z.string(), at: Instant }),
  /** A conversation as it is now. `messageId` is there if one was added or changed: fetch what is new if it is open. */
  z.object({ type: z.literal("conversation"), row: ConversationRow, messageId: Id.nullable(), by: Id.nullable() }),
  z.object({ type: z.literal("counts"), counts: ViewCounts.omit({ mine: true, mentions: true }) }),
  z.object({ type: z.literal("presence"), conversationId: Id, presence: z.array(Presence) }),
  /** The customer is typing in the chat; forgotten after six seconds. */
  z.object({ type: z.literal("customer-typing"), conversationId: Id }),
  z.object({ type: z.literal("mentioned"), conversationId: Id, personId: Id, by: Id.nullable() }),
  z.object({ type: z.literal("read"), conversationId: Id, personId: Id, until: Instant.nullable() }),
  z.object({ type: z.literal("draft"), conversationId: Id, personId: Id, version: z.number().int() }),
  /** A customer shows their screen, was asked to, or stopped: ask how it stands. */
  z.object({ type: z.literal("showing"), conversationId: Id, personId: Id.nullable() }),
  /** There is a new notice for this person. */
  z.object({ type: z.literal("notice"), personId: Id, noticeId: Id }),
  /** Something of the settings changed: fetch it if it is on the screen. */
  z.object({
    type: z.literal("changed"),
    what: z.enum([
      "people",
      "teams",
      "channels",
      "tags",
      "saved-replies",
      "workspace",
      "customer",
      "coaching",
      "promises",
      "automation",
      "routing",
      "recovery",
      "guides",
      "steps",
      "effort",
      "surveys",
      "loyalty",
      "reputation",
      "orders",
      "session",
    ]),
    id: Id.nullable(),
  }),
]);
export type LiveEvent = z.infer<typeof LiveEvent>;

export const listen = route({
  method: "GET",
  path: "/live",
  says: "The stream of live events of one's workspace.",
  needs: "light",
  gives: "events",
  answer: LiveEvent,
});
