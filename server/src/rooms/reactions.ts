import type { Reactions } from "../core/events/dispatching.ts";
import * as coaching from "./coaching/index.ts";
import * as conversations from "./conversations/index.ts";
import * as notices from "./notices/index.ts";

/** The one page: what happens after what. Each event with those who hear it, in this order; live streams hear all of them afterwards. */
export const reactions: Reactions = {
  "customer.met": [conversations.indexCustomers],
  "customer.changed": [conversations.indexCustomers],
  "customer.merged": [conversations.followJoin],
  "customer.parted": [conversations.followParting],
  "message.received": [conversations.countVisits, conversations.indexMessages, conversations.indexBeginnings],
  "message.changed": [conversations.indexMessages],
  "reply.written": [conversations.indexMessages, conversations.indexConversations],
  "reply.taken-back": [conversations.forgetReplies, coaching.forgetReview],
  "note.written": [conversations.indexMessages, notices.tellMentioned],
  "team.dissolved": [conversations.leaveTeam],
  "person.left": [conversations.leavePerson],
  "conversation.assigned": [notices.tellAssigned],
  "delivery.failed": [notices.tellFailed],
  "channel.broken": [notices.tellChannel],
  "channel.mended": [notices.tellChannel],
  "conversation.changed": [conversations.indexConversations],
};
