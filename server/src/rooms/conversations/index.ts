// knows: threads and messages, the mood of each, drafts, notes, assignment, tags, snooze, state, views and their counts, deliveries of replies
// announces: message.received/changed, reply.written/taken-back/sent/delivered/seen/failed, mood.corrected, note.written, conversation.changed/assigned/resolved/reopened
// hears: its own and customers' facts, to make them findable
import "./events.ts";

export { receive, externalKey, type Awaited, type Incoming, type Received } from "./receiving.ts";
export { beginDelivery, deliveryClock, mayAnswerAutomatically, noteCameBack, noteDelivery, type Outcome, type ToDeliver } from "./delivering.ts";
export { bring, sendFile } from "./attaching.ts";
export { byExternalId, editIncoming, withdrawIncoming } from "./amending.ts";
export { fileCame, fileIsMissing } from "./awaiting.ts";
export { awaitedFiles, type AwaitedFile } from "./store/awaited.ts";
export { catchUp, noteFailedLater, notePart, noteProgress, noteProgressUntil } from "./progressing.ts";
export { freeUntil } from "./rules/windows.ts";
export { byPart, type Part } from "./store/parts.ts";
export { conversationFor, messageFor, rowFor, threadOf } from "./finding.ts";
export { countVisits, forgetReplies, indexBeginnings, indexConversations, indexCustomers, indexCustomersById, indexMessages } from "./indexing.ts";
export { followJoin, followParting } from "./following.ts";
export { moodClock } from "./reading-moods.ts";
export { moodShift } from "./store/moods.ts";
export { countViews } from "./listing.ts";
export { presenceIn, watchPresence } from "./presence.ts";
export { leavePerson, leaveTeam } from "./leaving.ts";
export { beginReply, reply } from "./replying.ts";
export { takeNumbers, writePast } from "./retelling.ts";
export type { PastReply } from "./rules/past-replies.ts";
export type { Past, PastFile, Step } from "./rules/retelling.ts";
export { subjectOf } from "./rules/arriving.ts";
export { putSavedReply as addSavedReply } from "./store/saved-replies.ts";
export { insertTag as addTag } from "./store/tags.ts";
export { changeWithin, snoozeClock } from "./changing.ts";
export { say } from "./saying.ts";
export { leftoverClock } from "./sweeping.ts";
export { attachments, attachmentsOfMessage, type StoredAttachment } from "./store/attachments.ts";
export { latestAt } from "./store/conversations.ts";
export { forgetChannel, knowChannel } from "./store/channels.ts";
export { recount, counts } from "./store/counts.ts";
export { headerIds, headerIdsById, markSeen, messagesAfter, messagesOf, setHeaderId } from "./store/messages.ts";
export { readByAnyone } from "./store/personal.ts";
export type { Thread } from "./store/threads.ts";
export { showPromises } from "./showing-promises.ts";
export { answersIn, conversationsToPromise, putShown, type Promisable, type Shown } from "./store/promises.ts";
export { textsOf } from "./store/search.ts";
export { rowsById } from "./store/rows.ts";
export { routes } from "./routes.ts";
