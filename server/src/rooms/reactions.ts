import type { Reactions } from "../core/events/dispatching.ts";
import * as automation from "./automation/index.ts";
import * as coaching from "./coaching/index.ts";
import * as conversations from "./conversations/index.ts";
import * as effort from "./effort/index.ts";
import * as guides from "./guides/index.ts";
import * as notices from "./notices/index.ts";
import * as promises from "./promises/index.ts";
import * as recovery from "./recovery/index.ts";
import * as routing from "./routing/index.ts";
import * as surveys from "./surveys/index.ts";

/** The one page: what happens after what. Each event with those who hear it, in this order; live streams hear all of them afterwards. */
export const reactions: Reactions = {
  "customer.met": [conversations.indexCustomers, automation.follow],
  "customer.changed": [conversations.indexCustomers, promises.heedCustomers],
  "customer.merged": [conversations.followJoin, promises.followPeople, effort.countEffortOfPeople, surveys.followCustomers, recovery.followPeople],
  "customer.parted": [conversations.followParting, promises.followPeople, effort.countEffortOfPeople, surveys.followCustomers, recovery.followPeople],
  "message.received": [
    conversations.countVisits,
    conversations.indexMessages,
    conversations.indexBeginnings,
    promises.keepPromises,
    promises.followWaits,
    promises.speakOutOfHours,
    routing.mayMove,
    effort.countEffort,
    surveys.hearAnswers,
    surveys.hearExpectations,
    recovery.hearAnger,
    automation.follow,
  ],
  "message.changed": [conversations.indexMessages, effort.countEffort, surveys.rereadExpectations],
  "reply.written": [
    conversations.indexMessages,
    conversations.indexConversations,
    promises.keepPromises,
    promises.followWaits,
    routing.mayMove,
    effort.countEffort,
    effort.noteTold,
    automation.follow,
  ],
  "reply.taken-back": [
    conversations.forgetReplies,
    promises.keepPromises,
    promises.followWaits,
    coaching.forgetReview,
    effort.countEffort,
    effort.forgetTold,
    automation.follow,
  ],
  "reply.sent": [promises.keepPromises, guides.noteSent, recovery.hearReplies, automation.follow],
  "reply.failed": [promises.keepPromises, promises.followWaits, effort.countEffort, automation.follow],
  "mood.corrected": [promises.followWaits, recovery.hearCorrections, automation.follow],
  "note.written": [conversations.indexMessages, notices.tellMentioned, automation.follow],
  "team.dissolved": [conversations.leaveTeam, effort.leaveStepsOfTeam],
  "person.left": [conversations.leavePerson, effort.leaveStepsOf, guides.showing.endOfPeople],
  "conversation.assigned": [routing.noteGivingBack, effort.countEffort, notices.tellAssigned, automation.follow],
  "delivery.failed": [notices.tellFailed],
  "channel.broken": [notices.tellChannel, automation.follow],
  "channel.mended": [notices.tellChannel, automation.follow],
  "conversation.changed": [
    conversations.indexConversations,
    promises.keepPromises,
    promises.followWaits,
    routing.mayMove,
    effort.countEffort,
    automation.follow,
  ],
  "conversation.resolved": [promises.keepPromises, promises.followWaits, guides.showing.endResolved, surveys.inviteLater, automation.follow],
  "conversation.reopened": [promises.keepPromises, automation.follow],
  "settings.changed": [promises.askForRecount, routing.mayMove],
  "promise.warned": [notices.tellPromise, automation.follow],
  "promise.broken": [recovery.hearBroken, notices.tellPromise, automation.follow],
  "promise.escalated": [notices.tellEscalated],
  "patience.ran-out": [automation.follow],
  "effort.counted": [recovery.hearEffort, automation.follow],
  "survey.answered": [recovery.hearAnswers, notices.tellSurvey, automation.follow],
  "step.taken-over": [notices.tellStepGiven, automation.follow],
  "step.changed": [recovery.followSteps, notices.tellStepGiven],
  "step.done": [recovery.followSteps, automation.follow],
  "step.reopened": [recovery.followSteps],
  "step.dropped": [recovery.followSteps, automation.follow],
  "step.late": [notices.tellStep, automation.follow],
  "step.escalated": [notices.tellStep],
  "guide.read": [notices.tellGuideFailed, automation.follow],
  "recovery.opened": [notices.tellRecovery, automation.follow],
  "recovery.settled": [automation.follow],
  "recovery.closed": [automation.follow],
  "recovery.reopened": [notices.tellOwner],
  "recovery.late": [notices.tellLate],
  "recovery.escalated": [notices.tellLate],
  "amends.asked": [notices.tellLeads],
  "option.chosen": [notices.tellOwner, automation.follow],
  "amends.given": [automation.follow],
  "term.granted": [automation.follow],
};
