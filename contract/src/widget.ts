import { z } from "zod";

/**
 * What crosses the wire between the chat widget on a customer's page and the desk. Below /widget/api/v1; JSON; the visitor's token goes in
 * `Authorization: Bearer …`. The widget is served as /widget/guli.js and embedded by one line:
 * `<script async src="https://desk.example/widget/guli.js" data-key="…"></script>`
 */
export const WidgetLanguage = z.enum(["en", "ka", "uz", "ru"]);

export const WidgetConfig = z.object({
  business: z.string(), colour: z.string(), position: z.enum(["right", "left"]), greeting: z.string().nullable(), askFor: z.enum(["nothing", "name", "email"]),
  /** Whether someone is there now, by opening hours and presence. Closed: the form asks for an e-mail address too. */
  online: z.boolean(),
  /** When the business opens next, ISO 8601; null if unknown or open. */
  opensAt: z.string().nullable(),
  maxAttachmentBytes: z.number().int(),
});
export type WidgetConfig = z.infer<typeof WidgetConfig>;

export const WidgetAttachment = z.object({ id: z.string(), filename: z.string(), contentType: z.string(), size: z.number(), url: z.string() });
export type WidgetAttachment = z.infer<typeof WidgetAttachment>;

export const WidgetMessage = z.object({
  id: z.string(),
  /** The widget's own key of a message it sent: the way to know it again and never show it twice. */
  key: z.string().nullable(),
  from: z.enum(["visitor", "agent"]),
  agent: z.object({ name: z.string(), initials: z.string(), colour: z.string() }).nullable(),
  text: z.string(), attachments: z.array(WidgetAttachment), at: z.string(),
});
export type WidgetMessage = z.infer<typeof WidgetMessage>;

/** POST /widget/api/v1/open: no token the first time; a known token continues the same chat. */
export const OpenChat = z.object({
  key: z.string().max(64), token: z.string().max(400).nullable(), language: WidgetLanguage, timeZone: z.string().max(64).nullable(), page: z.string().max(2000).nullable(),
});
export const OpenedChat = z.object({
  /** Keep it in localStorage; null until the visitor has written first (no trace of those who only look). */
  token: z.string().nullable(),
  config: WidgetConfig,
  /** Oldest first, at most the latest 50. */
  messages: z.array(WidgetMessage),
  /** Until which message of ours (time) the visitor has seen. */
  seenAt: z.string().nullable(),
  unread: z.number().int(),
});
export type OpenedChat = z.infer<typeof OpenedChat>;

/** POST /widget/api/v1/messages (token optional on the very first; `key` is the widget's UUID: sent twice is stored once). */
export const SendChat = z.object({
  channelKey: z.string().max(64), key: z.uuid(), text: z.string().max(10_000), attachmentIds: z.array(z.uuid()).max(10).default([]),
  name: z.string().trim().max(120).optional(), email: z.string().trim().max(254).optional(), language: WidgetLanguage, timeZone: z.string().max(64).nullable(), page: z.string().max(2000).nullable(),
});
export const SentChat = z.object({ token: z.string(), message: WidgetMessage });

/** POST /widget/api/v1/start → token for uploading before the first message. POST /widget/api/v1/attachments?filename=&contentType= (bytes) → WidgetAttachment. */
/** GET /widget/api/v1/messages?after=<id> → { messages, seenByAgentAt }: what was missed. PUT /widget/api/v1/seen {until}. PUT /widget/api/v1/typing. */
export const MissedChat = z.object({ messages: z.array(WidgetMessage), seenByAgentAt: z.string().nullable(), online: z.boolean() });

/** GET /widget/api/v1/stream?token=… (server-sent events; EventSource cannot send headers, so a short-lived stream ticket from POST /widget/api/v1/tickets stands in the URL). */
export const WidgetEvent = z.discriminatedUnion("type", [
  z.object({ type: z.literal("hello") }),
  z.object({ type: z.literal("message"), message: WidgetMessage }),
  z.object({ type: z.literal("taken-back"), id: z.string() }),
  z.object({ type: z.literal("typing"), agent: z.string() }),
  z.object({ type: z.literal("seen"), at: z.string() }),
]);
export type WidgetEvent = z.infer<typeof WidgetEvent>;
