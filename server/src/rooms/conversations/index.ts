// knows: threads and messages, the mood of each, drafts, notes, assignment, tags, snooze, state, views and their counts, deliveries of replies
// announces: message.received/changed, reply.written/taken-back/sent/delivered/seen/failed, mood.corrected, note.written, conversation.changed/assigned/resolved/reopened
// hears: its own and customers' facts, to make them findable
import "./events.ts";

export { receive, externalKey, type Awaited, type Incoming, type Received } from "./receiving.ts";
export { beginDelivery, deliveryClock, mayAnswerAutomatically, noteCameBack, noteDelivery, type Outcome, type ToDeliver } from "./delivering.ts";
export { bring, sendFile, type Brought } from "./attaching.ts";
export { answeredElsewhere, type Elsewhere } from "./answering-elsewhere.ts";
export { byAnyId, byExternalId, editIncoming, withdrawIncoming, withdrawReactions } from "./amending.ts";
export { fileCame, fileIsMissing } from "./awaiting.ts";
export { awaitedFiles, type AwaitedFile } from "./store/awaited.ts";
export { catchUp, noteFailedLater, notePart, noteProgress, noteProgressUntil, noteTaken } from "./progressing.ts";
export { freeUntil, takesFreeWords } from "./rules/windows.ts";
export { isUnsafe } from "./rules/files.ts";
export { originalOf } from "./store/originals.ts";
export { byPart, unacknowledged, type Part, type Unacknowledged } from "./store/parts.ts";
export { conversationFor, conversationToChangeFor, messageFor, rowFor, threadOf } from "./finding.ts";
export { countVisits, forgetReplies, indexBeginnings, indexConversations, indexCustomers, indexCustomersById, indexMessages } from "./indexing.ts";
export { followJoin, followParting } from "./following.ts";
export { moodClock } from "./reading-moods.ts";
export { moodShift, moodsAround, type MoodIn } from "./store/moods.ts";
export { countViews } from "./listing.ts";
export { presenceIn, watchPresence } from "./presence.ts";
export { leavePerson, leaveTeam } from "./leaving.ts";
export { beginReply, reply } from "./replying.ts";
export { beginStart, start } from "./starting.ts";
export { giveBack as giveNumberBack, takeNumber } from "./numbering.ts";
export { takeNumbers, writePast } from "./retelling.ts";
export type { PastReply } from "./rules/past-replies.ts";
export type { Past, PastFile, Step } from "./rules/retelling.ts";
export { subjectOf } from "./rules/arriving.ts";
export { putSavedReply as addSavedReply } from "./store/saved-replies.ts";
export { insertTag as addTag } from "./store/tags.ts";
export { changeWithin, snoozeClock } from "./changing.ts";
export { say } from "./saying.ts";
export { giveByDesk } from "./giving.ts";
export { countBefore, lastAnsweredBy, queue, queuedOne, queueLengths, waitingWith, type Queued } from "./store/queue.ts";
export { answerAutomatically, noteAutomatically, withdrawAutomatic } from "./speaking-alone.ts";
export { asksForMore, fillIn } from "./rules/variables.ts";
export { beginningsOf, conversationsAfter, type Beginning } from "./store/beginnings.ts";
export { chosenById, mattersSince, mattersToDecide, saidById, saidIn, type FullMatter, type SaidIn } from "./store/matters.ts";
export { savedReplies as savedRepliesOf } from "./store/saved-replies.ts";
export { knowTags } from "./store/tags.ts";
export { leftoverClock } from "./sweeping.ts";
export { attachments, attachmentsOfMessage, type StoredAttachment } from "./store/attachments.ts";
export { conversationsToChange, latestAt } from "./store/conversations.ts";
export {
  conversationsSince,
  countOf,
  coursesOf,
  saidElsewhere,
  spamTurned,
  tagLinesBefore,
  type TagLine,
  teamsBefore,
  unresolvedSince,
} from "./store/courses.ts";
export type { Course, Happened, SaidElsewhere, Start } from "./store/courses.ts";
export { forgetChannel, knowChannel, knownChannel, openChannels } from "./store/channels.ts";
export { recount, counts } from "./store/counts.ts";
export { viewCounts } from "./counting.ts";
export { blankSome, dropContents, hideThreads, unerased } from "./erasing.ts";
export { exportPerson, threadsWith } from "./store/exporting.ts";
export { headerIds, headerIdsById, markSeen, messagesAfter, messagesOf, setHeaderId } from "./store/messages.ts";
export { readByAnyone } from "./store/personal.ts";
export type { Thread } from "./store/threads.ts";
export { showPromises } from "./showing-promises.ts";
export { answersIn, conversationsToPromise, putShown, shownAfter, type Promisable, type Shown } from "./store/promises.ts";
export { excerptOf, vectorOf } from "./rules/search.ts";
export { textsOf } from "./store/search.ts";
export { saidByCustomer, type SaidByCustomer } from "./store/said-by-customer.ts";
export { rowsById } from "./store/rows.ts";
export { unattended, type UnattendedThread } from "./store/unattended.ts";
export { loggedIn, threadsOf } from "./store/logged.ts";
export { threadsThen } from "./store/threads-then.ts";
export { customersIn, customersWithThreads, waitingFacts, type WaitingFact } from "./store/waits.ts";
export { routes } from "./routes.ts";
