import type { Reactions } from "../core/events/dispatching.ts";
import * as coaching from "./coaching/index.ts";
import * as conversations from "./conversations/index.ts";
import * as notices from "./notices/index.ts";
import * as promises from "./promises/index.ts";
import * as routing from "./routing/index.ts";

/** The one page: what happens after what. Each event with those who hear it, in this order; live streams hear all of them afterwards. */
export const reactions: Reactions = {
  "customer.met": [conversations.indexCustomers],
  "customer.changed": [conversations.indexCustomers],
  "customer.merged": [conversations.followJoin, promises.followPeople],
  "customer.parted": [conversations.followParting, promises.followPeople],
  "message.received": [
    conversations.countVisits,
    conversations.indexMessages,
    conversations.indexBeginnings,
    promises.keepPromises,
    promises.followWaits,
    routing.mayMove,
  ],
  "message.changed": [conversations.indexMessages],
  "reply.written": [conversations.indexMessages, conversations.indexConversations, promises.keepPromises, promises.followWaits, routing.mayMove],
  "reply.taken-back": [conversations.forgetReplies, promises.keepPromises, promises.followWaits, coaching.forgetReview],
  "reply.sent": [promises.keepPromises],
  "reply.failed": [promises.keepPromises, promises.followWaits],
  "mood.corrected": [promises.followWaits],
  "note.written": [conversations.indexMessages, notices.tellMentioned],
  "team.dissolved": [conversations.leaveTeam],
  "person.left": [conversations.leavePerson],
  "conversation.assigned": [routing.noteGivingBack, notices.tellAssigned],
  "delivery.failed": [notices.tellFailed],
  "channel.broken": [notices.tellChannel],
  "channel.mended": [notices.tellChannel],
  "conversation.changed": [conversations.indexConversations, promises.keepPromises, promises.followWaits, routing.mayMove],
  "conversation.resolved": [promises.keepPromises, promises.followWaits],
  "conversation.reopened": [promises.keepPromises],
  "settings.changed": [promises.askForRecount, routing.mayMove],
};
