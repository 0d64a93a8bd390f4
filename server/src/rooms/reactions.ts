import type { Reactions } from "../core/events/dispatching.ts";
import * as conversations from "./conversations/index.ts";

/** The one page: what happens after what. Each event with those who hear it, in this order; live streams hear all of them afterwards. */
export const reactions: Reactions = {
  "customer.met": [conversations.indexCustomer],
  "customer.changed": [conversations.indexCustomer],
  "message.received": [conversations.indexMessage, conversations.indexBeginning],
  "reply.written": [conversations.indexMessage, conversations.indexConversation],
  "reply.taken-back": [conversations.forgetReply],
  "note.written": [conversations.indexMessage],
  "conversation.changed": [conversations.indexConversation],
};
