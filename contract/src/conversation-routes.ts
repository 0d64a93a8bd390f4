import { z } from "zod";
import { ById, Cursor, Email, Flag, Id, Instant, Name, listOf, pageOf } from "./basics.ts";
import {
  AttachmentBrief,
  ConversationPage,
  ConversationQuery,
  ConversationRow,
  ConversationState,
  Draft,
  Message,
  Mood,
  OpenedConversation,
  Priority,
  SearchHit,
  ViewCounts,
} from "./conversations.ts";
import { route } from "./route.ts";
import { Written } from "./written.ts";

export const listConversations = route({
  method: "GET",
  path: "/conversations",
  says: "A page of a view of the inbox.",
  needs: "light",
  query: ConversationQuery,
  answer: ConversationPage,
});
export const countViews = route({
  method: "GET",
  path: "/conversation-counts",
  says: "How many conversations each view holds.",
  needs: "light",
  answer: ViewCounts,
});
export const openConversation = route({
  method: "GET",
  path: "/conversations/:id",
  says: "A conversation with its latest messages and all that is shown beside them.",
  needs: "light",
  params: ById,
  answer: OpenedConversation,
  refuses: ["conversation.not-found"],
});
export const listMessages = route({
  method: "GET",
  path: "/conversations/:id/messages",
  says: "Earlier messages of a conversation, oldest first.",
  needs: "light",
  params: ById,
  query: z.object({ before: Cursor.optional() }),
  answer: z.object({ messages: z.array(Message), earlier: Cursor.nullable() }),
  refuses: ["conversation.not-found"],
});

export const takeReplyBack = route({
  method: "DELETE",
  path: "/replies/:id",
  says: "Take a reply back while it is held; its text becomes the draft again.",
  needs: "agent",
  params: ById,
  answer: z.object({ draft: Draft }),
  refuses: ["message.not-found", "reply.gone"],
});
export const retryReply = route({
  method: "POST",
  path: "/replies/:id/retry",
  says: "Try once more to deliver a reply that failed.",
  needs: "agent",
  params: ById,
  answer: z.object({ message: Message }),
  refuses: ["message.not-found", "reply.sent-twice"],
});
export const writeNote = route({
  method: "POST",
  path: "/conversations/:id/notes",
  says: "Write a note that only colleagues see; @mentions by id.",
  needs: "light",
  params: ById,
  body: Written.extend({ mentions: z.array(Id).max(50).default([]), key: Id.optional() }),
  answer: z.object({ message: Message, conversation: ConversationRow }),
  refuses: ["conversation.not-found", "reply.empty", "person.not-found", "attachment.not-found"],
});

export const ConversationChange = z.object({
  state: ConversationState.optional(),
  /** With `state: "snoozed"`. */
  snoozedUntil: Instant.optional(),
  assigneeId: Id.nullable().optional(),
  teamId: Id.nullable().optional(),
  priority: Priority.optional(),
  addTags: z.array(Name).max(20).optional(),
  removeTags: z.array(Name).max(20).optional(),
  subject: z.string().trim().min(1).max(300).optional(),
  spam: z.boolean().optional(),
  /** Refuse if it has changed since this version; left out: the last one wins. */
  ifVersion: z.number().int().optional(),
});
export const changeConversation = route({
  method: "PATCH",
  path: "/conversations/:id",
  says: "Assign, tag, snooze, resolve, reopen or mark as spam.",
  needs: "agent",
  params: ById,
  body: ConversationChange,
  answer: ConversationRow,
  refuses: ["conversation.not-found", "conversation.changed", "person.not-found", "person.light", "team.not-found"],
});
export const changeMany = route({
  method: "PATCH",
  path: "/conversations",
  says: "The same change to several conversations at once.",
  needs: "agent",
  body: z.object({ ids: z.array(Id).min(1).max(100), change: ConversationChange.omit({ ifVersion: true, subject: true }) }),
  answer: listOf(ConversationRow),
  refuses: ["conversation.not-found", "person.not-found", "person.light", "team.not-found"],
});
export const markRead = route({
  method: "PUT",
  path: "/conversations/:id/read",
  says: "Note until when one has read; null means unread.",
  needs: "light",
  params: ById,
  body: z.object({ until: Instant.nullable() }),
  refuses: ["conversation.not-found"],
});
export const showPresence = route({
  method: "PUT",
  path: "/conversations/:id/presence",
  says: "Tell colleagues that one is looking at it or typing; forgotten after 30 seconds.",
  needs: "light",
  params: ById,
  /** noting: typing what only colleagues will read; the customer is not told. */
  body: z.object({ doing: z.enum(["viewing", "typing", "noting", "gone"]) }),
  refuses: ["conversation.not-found"],
});

export const saveDraft = route({
  method: "PUT",
  path: "/conversations/:id/draft",
  says: "Keep what one has begun to write.",
  needs: "light",
  params: ById,
  body: z.object({
    body: z.string().max(100_000),
    kind: z.enum(["reply", "note"]),
    attachmentIds: z.array(Id).max(50).default([]),
    cc: z.array(Email).max(20).default([]),
    version: z.number().int().min(0),
  }),
  answer: Draft,
  refuses: ["conversation.not-found", "draft.newer"],
});
export const dropDraft = route({
  method: "DELETE",
  path: "/conversations/:id/draft",
  says: "Throw the draft away.",
  needs: "light",
  params: ById,
  refuses: ["conversation.not-found"],
});

export const uploadAttachment = route({
  method: "POST",
  path: "/attachments",
  says: "Bring a file; name it when writing the message. The body is the file itself.",
  needs: "light",
  takes: "bytes",
  query: z.object({ filename: z.string().min(1).max(255), contentType: z.string().max(127).default("application/octet-stream") }),
  answer: AttachmentBrief,
  refuses: ["attachment.too-large", "attachment.unsafe", "disk.full"],
});
export const readAttachment = route({
  method: "GET",
  path: "/attachments/:id",
  says: "The file. Pictures can be shown in place; everything else is a download.",
  needs: "light",
  gives: "bytes",
  params: ById,
  query: z.object({ inline: Flag.optional() }),
  refuses: ["attachment.not-found"],
});
export const readMessageHtml = route({
  method: "GET",
  path: "/messages/:id/html",
  says: "The message as a page for a sandboxed frame: no scripts, remote images only if asked.",
  needs: "light",
  gives: "html",
  params: ById,
  query: z.object({ images: Flag.optional(), quoted: Flag.optional() }),
  refuses: ["message.not-found"],
});
export const readRawMessage = route({
  method: "GET",
  path: "/messages/:id/raw",
  says: "The message as it came, byte for byte.",
  needs: "agent",
  gives: "bytes",
  params: ById,
  refuses: ["message.not-found"],
});

export const listVersions = route({
  method: "GET",
  path: "/messages/:id/versions",
  says: "What stood in a message before its writer changed it, oldest first.",
  needs: "light",
  params: ById,
  answer: listOf(z.object({ text: z.string(), until: Instant })),
  refuses: ["message.not-found"],
});
export const correctMood = route({
  method: "PUT",
  path: "/messages/:id/mood",
  says: "Say what mood a customer's message really shows; given back what was read first, the correction is undone.",
  needs: "agent",
  params: ById,
  body: z.object({ mood: Mood }),
  answer: z.object({ message: Message, conversation: ConversationRow }),
  refuses: ["message.not-found", "message.no-mood"],
});

export const searchAll = route({
  method: "GET",
  path: "/search",
  says: "Search everything, best matches first; scripts and accents do not matter.",
  needs: "light",
  query: z.object({ q: z.string().trim().min(1).max(200), kind: z.enum(["all", "conversations", "customers"]).default("all"), cursor: Cursor.optional() }),
  answer: pageOf(SearchHit),
});
