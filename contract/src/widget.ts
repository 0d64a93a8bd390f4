import { z } from "zod";
import { Colour } from "./basics.ts";

/**
 * What crosses the wire between the chat widget on a customer's page and the desk. Below /widget/api/v1; JSON in UTF-8; the visitor's token goes in
 * `Authorization: Bearer …`, no cookies. The widget is served as /widget/guli.js (`text/javascript; charset=utf-8`: pages in other charsets embed it
 * too) by one line: `<script async src="https://desk.example/widget/guli.js" data-key="…"></script>`
 *
 * Refusals carry CORS headers as well, so that the widget can read `widget.origin`, and `Retry-After` is exposed and given with every 429.
 */
export const WidgetLanguage = z.enum(["en", "ka", "uz", "ru"]);
export type WidgetLanguage = z.infer<typeof WidgetLanguage>;

export const WidgetConfig = z.object({
  business: z.string(),
  /** `#rrggbb` */
  colour: z.string(),
  position: z.enum(["right", "left"]),
  /** In the language that the widget opened with. */
  greeting: z.string().nullable(),
  askFor: z.enum(["nothing", "name", "email"]),
  /** Whether someone is there now, by opening hours and presence. Closed: the form asks for an e-mail address too. */
  online: z.boolean(),
  /** When the business opens next, ISO 8601; null if unknown or open. */
  opensAt: z.string().nullable(),
  maxAttachmentBytes: z.number().int(),
  /** Whether there is a help centre to find something in. */
  guides: z.boolean().optional(),
});
export type WidgetConfig = z.infer<typeof WidgetConfig>;

/** `url` opens without a header (an image tag cannot send one): relative to the desk's origin or absolute, and good as long as the chat. */
export const WidgetAttachment = z.object({ id: z.string(), filename: z.string(), contentType: z.string(), size: z.number(), url: z.string() });
export type WidgetAttachment = z.infer<typeof WidgetAttachment>;

export const WidgetMessage = z.object({
  id: z.string(),
  /** The widget's own key of a message it sent: the way to know it again and never show it twice. */
  key: z.string().nullable(),
  from: z.enum(["visitor", "agent"]),
  agent: z.object({ name: z.string(), initials: z.string(), colour: Colour }).nullable(),
  text: z.string(),
  attachments: z.array(WidgetAttachment),
  /** What one can answer with one tap; drawn by the file beside the chat. */
  options: z.array(z.string()).optional(),
  at: z.string(),
});
export type WidgetMessage = z.infer<typeof WidgetMessage>;

/**
 * Who is signed in on the page, proven by its server: `user` is JSON with an `id` of theirs and, where known, `name`, `email`, `phone` (which are believed) and
 * `until` (after which it is worth nothing); `signature` is `sha256=` and the HMAC-SHA256, in hex, of exactly that text with the chat's key for signing.
 */
const signed = { user: z.string().max(4000).optional(), signature: z.string().max(100).optional() };
export const SignedUser = z.object({
  id: z.string().min(1).max(300),
  name: z.string().trim().max(120).default(""),
  email: z.email().max(254).nullish(),
  phone: z
    .string()
    .regex(/^\+(?:[ ()-]{0,3}\d){6,15}$/)
    .nullish(),
  until: z.iso.datetime({ offset: true }).nullish(),
});
export type SignedUser = z.output<typeof SignedUser>;

/** POST /widget/api/v1/open: no token the first time; a known token continues the same chat, one that is not known any more (those of /start are known) is answered with `token: null`. */
export const OpenChat = z.object({
  key: z.string().max(64),
  token: z.string().max(400).nullable(),
  language: WidgetLanguage,
  timeZone: z.string().max(64).nullable(),
  page: z.string().max(2000).nullable(),
  ...signed,
});
export type OpenChat = z.infer<typeof OpenChat>;
export const OpenedChat = z.object({
  /** Keep it in localStorage; null until the visitor has written first (no trace of those who only look). */
  token: z.string().nullable(),
  config: WidgetConfig,
  /** Oldest first, at most the latest 50. */
  messages: z.array(WidgetMessage),
  /** Until which message of ours (time) the visitor has seen. */
  seenAt: z.string().nullable(),
  /** Until which message of the visitor's (time) an agent has seen. */
  seenByAgentAt: z.string().nullable(),
  unread: z.number().int(),
  /** For who builds the page: why the user was not believed. */
  warning: z.string().optional(),
});
export type OpenedChat = z.infer<typeof OpenedChat>;

/**
 * POST /widget/api/v1/start: a token before anything is written. The widget always asks for it first and keeps it, so that a first message whose
 * answer got lost is sent again into the same chat, and files can be uploaded before it. Nothing shows at the desk until a message comes.
 */
export const StartChat = z.object({ key: z.string().max(64) });
export const StartedChat = z.object({ token: z.string() });
export type StartedChat = z.infer<typeof StartedChat>;

/** POST /widget/api/v1/messages (`key` is the widget's UUID: sent twice it is stored once and answered alike). `name` and `email` come when the visitor gave them. */
export const SendChat = z.object({
  channelKey: z.string().max(64),
  key: z.uuid(),
  text: z.string().max(10_000),
  attachmentIds: z.array(z.uuid()).max(10).default([]),
  name: z.string().trim().max(120).optional(),
  email: z.string().trim().max(254).optional(),
  language: WidgetLanguage,
  timeZone: z.string().max(64).nullable(),
  page: z.string().max(2000).nullable(),
  /** A friend's code with which the page was opened (`?r=` or `?ref=`); only the first message of a chat needs it. */
  cameBy: z.string().max(40).optional(),
  ...signed,
});
export type SendChat = z.input<typeof SendChat>;
export const SentChat = z.object({ token: z.string(), message: WidgetMessage });
export type SentChat = z.infer<typeof SentChat>;

/** POST /widget/api/v1/attachments?filename=&contentType= (bytes as application/octet-stream) → WidgetAttachment. Refused: attachment.too-large, attachment.unsafe. */

/** GET /widget/api/v1/messages?after=<id>: what was missed, oldest first; without `after` the latest 50. */
export const MissedChat = z.object({ messages: z.array(WidgetMessage), seenByAgentAt: z.string().nullable(), online: z.boolean() });
export type MissedChat = z.infer<typeof MissedChat>;

/** PUT /widget/api/v1/seen: the visitor has seen our messages up to this time (the `at` of the newest shown). PUT /widget/api/v1/typing has no body; at most every 3 s. Both 204. */
export const SeenChat = z.object({ until: z.string() });

/** GET /widget/api/v1/guides?key=&language=&q=: up to three guides that may answer what is being written before the first message. None where nothing fits. */
export const AskGuides = z.object({ key: z.string().max(64), language: WidgetLanguage, q: z.string().max(1000) });
export const SuggestedGuides = z.object({ rows: z.array(z.object({ title: z.string(), url: z.string() })) });
export type SuggestedGuides = z.infer<typeof SuggestedGuides>;

/** POST /widget/api/v1/tickets: EventSource cannot send headers, so a ticket good for one connection within 30 s stands in the URL. */
export const StreamTicket = z.object({ ticket: z.string() });
export type StreamTicket = z.infer<typeof StreamTicket>;

/** GET /widget/api/v1/stream?ticket=… (server-sent events named by `type`; `data` is the whole event). Each tab that is looked at listens; a hidden one stops after a while and asks for what it missed. */
export const WidgetEvent = z.discriminatedUnion("type", [
  /** First, and then every `every` seconds as a sign of life: a stream silent for twice as long is dead and opened anew. */
  z.object({ type: z.literal("hello"), every: z.number().int() }),
  /** The visitor's own messages too: another tab may have sent them. */
  z.object({ type: z.literal("message"), message: WidgetMessage }),
  z.object({ type: z.literal("taken-back"), id: z.string() }),
  /** Forgotten after six seconds. */
  z.object({ type: z.literal("typing"), agent: z.string() }),
  /** An agent has seen the visitor's messages up to this time. */
  z.object({ type: z.literal("seen"), at: z.string() }),
  /** Something about showing the screen has changed: ask how it stands (contract/src/showing.ts). */
  z.object({ type: z.literal("showing") }),
]);
export type WidgetEvent = z.infer<typeof WidgetEvent>;
