import { z } from "zod";
import { ById, Id, Instant, Language, Name, listOf } from "./basics.ts";
import { ChannelBase, ChatChannel, EmailChannel } from "./channels.ts";
import { route } from "./route.ts";

/*
 * Channels other than mailboxes and chats. For each kind: what may be seen of it (`settings`) and what is kept sealed (`secrets`: given to us, never given
 * back; one left out stays as it was).
 */

const Secret = z.string().trim().min(1).max(1000).optional();
const Url = z.url({ protocol: /^https?$/ }).max(2000);
const PlatformId = z
  .string()
  .trim()
  .regex(/^\d{1,40}$/, "This is a number.");

const Telegram = {
  kind: z.literal("telegram"),
  /** polling: the desk asks Telegram, which works behind any router · webhook: Telegram calls the desk's public address. */
  settings: z.object({ receive: z.enum(["polling", "webhook"]).default("polling") }),
  secrets: z.object({ token: Secret }),
};
const WhatsApp = {
  kind: z.literal("whatsapp"),
  settings: z.object({ phoneNumberId: PlatformId, businessAccountId: PlatformId }),
  secrets: z.object({ accessToken: Secret, appSecret: Secret }),
};
const Messenger = { kind: z.literal("messenger"), settings: z.object({ pageId: PlatformId }), secrets: z.object({ accessToken: Secret, appSecret: Secret }) };
const Instagram = {
  kind: z.literal("instagram"),
  settings: z.object({ accountId: PlatformId }),
  secrets: z.object({ accessToken: Secret, appSecret: Secret }),
};
const Viber = {
  kind: z.literal("viber"),
  settings: z.object({ senderName: z.string().trim().min(1).max(28) }),
  secrets: z.object({ token: Secret }),
};
const Sms = {
  kind: z.literal("sms"),
  settings: z.object({
    /** The number or name that customers see. */
    sender: z.string().trim().min(1).max(30),
    send: z.object({
      url: Url,
      method: z.enum(["POST", "GET"]).default("POST"),
      format: z.enum(["json", "form"]).default("json"),
      /**
       * Field name → value, where {{to}}, {{digits}} (of the number), {{text}}, {{from}}, {{id}} and {{key}} (the `authorization` secret, which then goes in no
       * header) are filled in. In JSON a name may be a path: `messages.0.to`.
       */
      fields: z.record(z.string().min(1).max(60), z.string().max(500)).default({ to: "{{to}}", text: "{{text}}", from: "{{from}}" }),
      /** Where the gateway's id of the message stands in its answer, as a path: `data.0.id`. */
      idAt: z.string().max(200).default("id"),
    }),
    /** Names of the fields in which the gateway posts what it received, and what became of what we sent. */
    receive: z
      .object({ from: z.string().max(60), text: z.string().max(60), id: z.string().max(60), status: z.string().max(60) })
      .default({ from: "from", text: "text", id: "id", status: "status" }),
  }),
  /** `authorization` is sent as the header of this name, or as the one that it begins with (`X-Api-Key: …`); `inbound` must come with each call to us, as a header `x-guli-secret` or `?secret=`. */
  secrets: z.object({ authorization: Secret, inbound: Secret }),
};
const FormField = z.object({
  name: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, "A field's name is of small Latin letters, digits and _, and begins with a letter."),
  label: z.partialRecord(Language, z.string().trim().min(1).max(120)),
  type: z.enum(["text", "long", "email", "phone", "choice", "date", "file"]),
  required: z.boolean().default(false),
  choices: z.array(z.string().trim().min(1).max(120)).max(50).default([]),
});
const Form = {
  kind: z.literal("form"),
  settings: z.object({
    title: z.partialRecord(Language, z.string().max(200)).default({}),
    thanks: z.partialRecord(Language, z.string().max(500)).default({}),
    fields: z.array(FormField).min(1).max(30),
    allowedOrigins: z.array(z.string().trim().max(253)).max(50).default([]),
  }),
  secrets: z.object({}),
};
const Api = {
  kind: z.literal("api"),
  settings: z.object({
    /** Replies, and what happens to them, are posted here; none: they are fetched. */
    callbackUrl: Url.nullable().default(null),
    /** What people call the system that it brings: "Telegram of the shop", "Facebook comments". */
    brings: z.string().trim().max(60).default(""),
  }),
  /** Signs what we post, as `x-guli-signature: sha256=…` over the raw body, and proves `verifiedPhone`/`verifiedEmail` of what is brought. */
  secrets: z.object({ signing: Secret }),
};
const ByHand = { settings: z.object({}), secrets: z.object({}) };
const Phone = { kind: z.literal("phone"), ...ByHand };
const Visit = { kind: z.literal("visit"), ...ByHand };

const common = { name: Name, teamId: Id.nullable().default(null) };
const given = <K extends z.ZodType, S extends z.ZodType, X extends z.ZodType>({ kind, settings, secrets }: { kind: K; settings: S; secrets: X }) =>
  z.object({ kind, ...common, settings, secrets });
export const MessagingFields = z.discriminatedUnion("kind", [
  given(Telegram),
  given(WhatsApp),
  given(Messenger),
  given(Instagram),
  given(Viber),
  given(Sms),
  given(Form),
  given(Api),
  given(Phone),
  given(Visit),
]);
export type MessagingFields = z.output<typeof MessagingFields>;
export type MessagingKind = MessagingFields["kind"];

const shown = <K extends z.ZodType, S extends z.ZodType>({ kind, settings }: { kind: K; settings: S }) =>
  ChannelBase.extend({
    kind,
    settings,
    /** What the platform calls it: "@shop_bot", "+995 …"; null until it was asked. */
    account: z.string().nullable(),
    /** Where the platform has to call us; of a form its page, which takes what other web sites post as well. */
    webhookUrl: z.string().nullable(),
    /** What has to be typed in at Meta beside it. */
    verifyToken: z.string().nullable(),
    /** Which secrets are kept, by name. */
    kept: z.array(z.string()),
    /** When it was last asked how it is. */
    checkedAt: Instant.nullable(),
  });
export const MessagingChannel = z.discriminatedUnion("kind", [
  shown(Telegram),
  shown(WhatsApp),
  shown(Messenger),
  shown(Instagram),
  shown(Viber),
  shown(Sms),
  shown(Form),
  shown(Api),
  shown(Phone),
  shown(Visit),
]);
export type MessagingChannel = z.infer<typeof MessagingChannel>;

export const Channel = z.discriminatedUnion("kind", [EmailChannel, ChatChannel, ...MessagingChannel.options]);
export type Channel = z.infer<typeof Channel>;

export const listChannels = route({ method: "GET", path: "/channels", says: "The channels and how they are.", needs: "light", answer: listOf(Channel) });
export const connectMessaging = route({
  method: "POST",
  path: "/channels/messaging",
  says: "Connect Telegram, WhatsApp, Messenger, Instagram, Viber, an SMS gateway, a form, another system; or open a log of calls and visits.",
  needs: "lead",
  body: MessagingFields,
  answer: MessagingChannel,
  refuses: ["channel.account-taken", "channel.address-forbidden", "team.not-found"],
});
export const changeMessaging = route({
  method: "PUT",
  path: "/channels/messaging/:id",
  says: "Change such a channel, or switch it off.",
  needs: "lead",
  params: ById,
  body: z.object({ on: z.boolean(), fields: MessagingFields }),
  answer: MessagingChannel,
  refuses: ["channel.not-found", "channel.account-taken", "channel.address-forbidden", "team.not-found"],
});

/** One step of trying a channel. What to do at the platform where it failed is put into words where it is shown. */
export const MessagingTestStep = z.object({
  step: z.enum(["reach", "sign-in", "account", "rights", "webhook", "subscription", "send"]),
  ok: z.boolean(),
  trouble: z.string().nullable(),
  detail: z.string().nullable(),
});
export type MessagingTestStep = z.infer<typeof MessagingTestStep>;
export const testMessaging = route({
  method: "POST",
  path: "/channels/messaging/tests",
  says: "Try such a channel step by step, without keeping anything; `channelId` uses the secrets kept there.",
  needs: "lead",
  body: z.object({ fields: MessagingFields, channelId: Id.optional() }),
  answer: z.object({ ok: z.boolean(), account: z.string().nullable(), steps: z.array(MessagingTestStep) }),
  refuses: ["channel.not-found", "channel.no-test", "channel.address-forbidden"],
});

/** What a service sent that this desk does not understand and that is no message: kept as it came. */
export const StrangeUpdate = z.object({
  id: Id,
  why: z.string(),
  at: Instant,
  /** The beginning of it. */
  raw: z.string(),
});
export type StrangeUpdate = z.infer<typeof StrangeUpdate>;
export const listStrange = route({
  method: "GET",
  path: "/channels/:id/strange",
  says: "The latest of what a service sent that this desk does not understand.",
  needs: "lead",
  params: ById,
  answer: listOf(StrangeUpdate),
  refuses: ["channel.not-found"],
});

/** A button of a template that asks for something: the end of its address, the code that it copies, or (for programs; may be left out) what comes back when it is pressed. */
export const TemplateButton = z.object({
  /** Its place among the template's buttons, from 0 on. */
  index: z.number().int(),
  kind: z.enum(["url", "copy-code", "quick-reply"]),
  label: z.string(),
  /** The address with {{1}} at its end; of others null. */
  url: z.string().nullable(),
});
export type TemplateButton = z.infer<typeof TemplateButton>;

/** A message template of WhatsApp, as Meta has it. */
export const MessageTemplate = z.object({
  name: z.string(),
  language: z.string(),
  /** With {{1}}, {{2}} … where parameters go. */
  text: z.string(),
  parameters: z.number().int(),
  /** What is shown above the words, which has to be given: by a link, or as a file. */
  header: z.enum(["image", "video", "document"]).nullable(),
  buttons: z.array(TemplateButton),
  state: z.enum(["approved", "pending", "rejected", "paused", "other"]),
  /** Why it was rejected, in Meta's words. */
  reason: z.string().nullable(),
});
export type MessageTemplate = z.infer<typeof MessageTemplate>;

/** What may be sent to the customer of a conversation just now, and why not. */
export const WayOut = z.object({
  open: z.boolean(),
  /** `channel-off`, `window-closed`, `by-hand`, `no-address`, `no-mailbox` (a form is answered by mail), `blocked-us`; null while open. */
  why: z.string().nullable(),
  /** Until when free words are taken; null: always. */
  freeUntil: Instant.nullable(),
  /** How many characters the channel takes in one message; longer ones are sent in pieces. */
  longest: z.number().int().nullable(),
  quickReplies: z.boolean(),
  files: z.boolean(),
  largestFile: z.number().int().nullable(),
  templates: z.array(MessageTemplate),
});
export type WayOut = z.infer<typeof WayOut>;
export const readWayOut = route({
  method: "GET",
  path: "/conversations/:id/way-out",
  says: "What may be sent to this customer just now: the platform's window, templates, limits.",
  needs: "light",
  params: ById,
  answer: WayOut,
  refuses: ["conversation.not-found"],
});

/** What another system brings by the channel API. The same `id` twice is one message. */
export const BroughtMessage = z.object({
  id: z.string().min(1).max(300),
  from: z.object({
    id: z.string().min(1).max(300),
    name: z.string().max(200).default(""),
    language: Language.nullable().default(null),
    /** Proven by the other system, which signs the request; anyone with the same proven address is the same person. */
    verifiedPhone: z
      .string()
      .regex(/^\+(?:[ ()-]{0,3}\d){6,15}$/, "This is not a phone number with its country code.")
      .nullable()
      .default(null),
    verifiedEmail: z.email().max(254).nullable().default(null),
  }),
  text: z.string().max(100_000).default(""),
  /** When it was written; the order of the thread. */
  at: Instant.nullable().default(null),
  /** Fetched from there. */
  files: z
    .array(z.object({ url: Url, filename: z.string().max(255), contentType: z.string().max(127).default("application/octet-stream") }))
    .max(20)
    .default([]),
  location: z
    .object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180), title: z.string().max(300).nullable().default(null) })
    .nullable()
    .default(null),
});
