import { z } from "zod";
import { Colour, Cursor, Id, Instant, Paging, pageOf } from "./basics.ts";
import { ChannelBrief } from "./channels.ts";
import { CustomerBrief } from "./customers.ts";
import { Extra } from "./extras.ts";
import { ShownPromise } from "./shown-promise.ts";

/** open: we owe an answer · waiting: the customer does · snoozed: comes back by itself · resolved: done until they write again. */
export const ConversationState = z.enum(["open", "waiting", "snoozed", "resolved"]);
export type ConversationState = z.infer<typeof ConversationState>;
export const Priority = z.enum(["low", "normal", "high", "urgent"]);
export type Priority = z.infer<typeof Priority>;

/** How upset a customer's message is, from least to most. */
export const Mood = z.enum(["calm", "dissatisfied", "angry"]);
export type Mood = z.infer<typeof Mood>;

/** One line of the inbox, the same for everyone who may see it (what differs from person to person is not in it). */
export const ConversationRow = z.object({
  id: Id,
  /** What people call it on the phone: 1042. */
  number: z.number().int(),
  subject: z.string(),
  preview: z.string(),
  customer: CustomerBrief,
  /** public: everybody can read what is answered there. */
  channel: ChannelBrief.extend({ public: z.literal(true).optional() }),
  state: ConversationState,
  priority: Priority,
  assigneeId: Id.nullable(),
  teamId: Id.nullable(),
  tags: z.array(z.string()),
  spam: z.boolean(),
  /** Since when the customer has been waiting for us; null while they are not. */
  waitingSince: Instant.nullable(),
  snoozedUntil: Instant.nullable(),
  lastMessageAt: Instant,
  lastMessageFrom: z.enum(["customer", "agent"]),
  lastCustomerMessageAt: Instant.nullable(),
  /** Of the customer's latest message that says something; null before there is one. */
  mood: Mood.nullable(),
  attachmentCount: z.number().int(),
  /** What is promised to the customer next; null where nothing is. */
  promise: ShownPromise.nullable(),
  /** Goes up with every change; of two copies the higher is newer. */
  version: z.number().int(),
});
export type ConversationRow = z.infer<typeof ConversationRow>;

export const ViewName = z.enum(["mine", "unassigned", "waiting", "mentions", "snoozed", "open", "all", "resolved", "spam"]);
export type ViewName = z.infer<typeof ViewName>;

/** newest: last message first · longest: who has waited longest first · breaking: whose promise breaks first, then those without one, newest first. */
export const ConversationOrder = z.enum(["newest", "longest", "breaking"]);
export type ConversationOrder = z.infer<typeof ConversationOrder>;

export const ConversationQuery = Paging.extend({
  view: ViewName.default("open"),
  order: ConversationOrder.optional(),
  teamId: Id.optional(),
  assigneeId: Id.optional(),
  channelId: Id.optional(),
  customerId: Id.optional(),
  tag: z.string().max(60).optional(),
});

/** A page of the inbox; `readAt` says until when the asking person has read each, missing means never. */
export const ConversationPage = pageOf(ConversationRow).extend({ readAt: z.record(z.string(), Instant) });

export const ViewCounts = z.object({
  mine: z.number().int(),
  unassigned: z.number().int(),
  waiting: z.number().int(),
  mentions: z.number().int(),
  snoozed: z.number().int(),
  open: z.number().int(),
  all: z.number().int(),
  resolved: z.number().int(),
  spam: z.number().int(),
  /** Open conversations by team. */
  teams: z.record(z.string(), z.number().int()),
});
export type ViewCounts = z.infer<typeof ViewCounts>;

export const AttachmentBrief = z.object({
  id: Id,
  filename: z.string(),
  contentType: z.string(),
  size: z.number().int(),
  /** Shown within the text rather than below it. */
  inline: z.boolean(),
  /** fetching: the platform has it still · missing: it could not be fetched, `trouble` says why in a code word (`expired`, `too-large`, `gone`, `refused`). */
  state: z.enum(["here", "fetching", "missing"]),
  trouble: z.string().nullable(),
});
export type AttachmentBrief = z.infer<typeof AttachmentBrief>;

/** What became of a reply on its way out. */
export const DeliveryState = z.enum(["held", "queued", "sending", "sent", "delivered", "seen", "failed", "bounced", "taken-back"]);
export const DeliveryBrief = z.object({
  state: DeliveryState,
  /** Until when it can be taken back, or when it is tried next. */
  dueAt: Instant.nullable(),
  attempts: z.number().int(),
  /** In a code word: `refused`, `timed-out`, `auth-failed` …, and the server's own words. */
  outcome: z.string().nullable(),
  detail: z.string().nullable(),
});

/** What is seen of a customer's mood in a message. */
export const MessageMood = z.object({
  mood: Mood,
  /** From 0 (serene) to 1 (furious), as it was read. */
  score: z.number(),
  /** Someone has said that another mood was read at first. */
  corrected: z.object({ from: Mood, by: Id, at: Instant }).nullable(),
});
export type MessageMood = z.infer<typeof MessageMood>;

/** Activity lines are a code and parameters, put into words where they are shown. */
export const Activity = z.object({
  code: z.enum([
    "assigned",
    "unassigned",
    "team-assigned",
    "team-unassigned",
    "state-changed",
    "snoozed",
    "woken",
    "reopened",
    "tagged",
    "untagged",
    "priority-changed",
    "spam-marked",
    "spam-cleared",
    "subject-changed",
    "customer-blocked",
    "delivery-failed",
    "customer-joined",
    "customer-parted",
    "waiting-for-third-party",
    "waiting-for-our-step",
    "clock-goes-on",
    "promise-warned",
    "promise-broken",
    "escalated",
    "routed",
    "automated",
    "guide-stuck",
    "guide-failed",
    "guide-done",
    "screen-offered",
    "screen-shown",
    "screen-not-shown",
    "survey-answered",
    "recovery-opened",
    "recovery-chosen",
    "recovery-amends",
    "recovery-closed",
    "recovery-reopened",
    "step-taken-over",
    "step-done",
    "step-dropped",
    "step-reopened",
    "step-late",
  ]),
  params: z.record(z.string(), z.string()),
});

export const Message = z.object({
  id: Id,
  conversationId: Id,
  kind: z.enum(["incoming", "reply", "note", "activity"]),
  personId: Id.nullable(),
  /** Who wrote, as the channel says: "Nino <nino@…>" for mail. */
  from: z.string().nullable(),
  to: z.array(z.string()),
  cc: z.array(z.string()),
  subject: z.string().nullable(),
  /** What was newly written, without quotes and signature. */
  text: z.string(),
  /** The rest, folded behind "…". */
  quoted: z.string().nullable(),
  /** Whether there is HTML to look at (`GET /messages/:id/html`). */
  hasHtml: z.boolean(),
  hasRemoteImages: z.boolean(),
  /** The mail could not be read; only its raw form is there. */
  unreadable: z.boolean(),
  automatic: z.boolean(),
  /** Of a customer's own words; null for everything else. */
  mood: MessageMood.nullable(),
  activity: Activity.nullable(),
  mentions: z.array(Id),
  attachments: z.array(AttachmentBrief),
  delivery: DeliveryBrief.nullable(),
  /** What the channel brought beside the text, or is to take along. */
  extras: z.array(Extra),
  createdAt: Instant,
  /** Where it stands in the thread: the platform's own time where it keeps order, else when it came. */
  at: Instant,
  /** The customer changed it or took it back since; what stood there before is at `GET /messages/:id/versions`. */
  editedAt: Instant.nullable(),
  withdrawnAt: Instant.nullable(),
  /** When the customer is known to have seen it. */
  seenAt: Instant.nullable(),
});
export type Message = z.infer<typeof Message>;

export const Draft = z.object({
  body: z.string(),
  kind: z.enum(["reply", "note"]),
  attachments: z.array(AttachmentBrief),
  cc: z.array(z.string()),
  /** Goes up by one at each save; send the one you began from. */
  version: z.number().int(),
  savedAt: Instant,
});
export type Draft = z.infer<typeof Draft>;

export const Presence = z.object({ personId: Id, doing: z.enum(["viewing", "typing"]) });
export type Presence = z.infer<typeof Presence>;

/** Everything to show on opening a conversation, in one answer. */
export const OpenedConversation = z.object({
  conversation: ConversationRow,
  /** Oldest first: the latest 50. */
  messages: z.array(Message),
  /** Cursor to the messages before these. */
  earlier: Cursor.nullable(),
  draft: Draft.nullable(),
  readAt: Instant.nullable(),
  presence: z.array(Presence),
  /** The customer's other conversations, newest first, at most five. */
  others: z.array(z.object({ id: Id, number: z.number().int(), subject: z.string(), state: ConversationState, lastMessageAt: Instant })),
});
export type OpenedConversation = z.infer<typeof OpenedConversation>;

export const SearchHit = z.object({
  kind: z.enum(["message", "note", "conversation", "customer"]),
  conversation: ConversationRow.nullable(),
  customer: CustomerBrief.nullable(),
  /** The words around the match, plain text; `marks` are its UTF-16 offsets in the excerpt. */
  excerpt: z.string(),
  marks: z.array(z.tuple([z.number().int(), z.number().int()])),
  at: Instant,
});
export type SearchHit = z.infer<typeof SearchHit>;

export const SavedReply = z.object({
  id: Id,
  title: z.string(),
  /** Typed after a slash in the composer: `/shipping`. */
  shortcut: z.string().nullable(),
  /** With variables: {{customer.name}}, {{customer.salutation}}, {{agent.name}}, {{conversation.number}}, {{business.name}}. */
  body: z.string(),
  language: z.string().nullable(),
  teamId: Id.nullable(),
  useCount: z.number().int(),
  updatedAt: Instant,
});
export type SavedReply = z.infer<typeof SavedReply>;

export const Tag = z.object({ id: Id, name: z.string(), colour: Colour });
export type Tag = z.infer<typeof Tag>;
