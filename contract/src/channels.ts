import { z } from "zod";
import { ById, Email, Id, Instant, Language, Name } from "./basics.ts";
import { route } from "./route.ts";

/** phone and visit are written down by hand; form is a form on a web site; api is what another system brings. */
export const ChannelKind = z.enum(["email", "chat", "telegram", "whatsapp", "messenger", "instagram", "viber", "sms", "form", "phone", "visit", "api"]);
export type ChannelKind = z.infer<typeof ChannelKind>;

export const ChannelBrief = z.object({ id: Id, kind: ChannelKind, name: z.string() });
export type ChannelBrief = z.infer<typeof ChannelBrief>;

export const Security = z.enum(["tls", "starttls", "none"]);

const Login = z.object({
  host: z.string().trim().min(1).max(253),
  port: z.number().int().min(1).max(65_535),
  security: Security,
  user: z.string().trim().max(254),
  /** Left out: the one kept already stays. It is never given back. */
  password: z.string().max(1000).optional(),
});

export const EmailSettings = z.object({
  address: Email,
  /** The name that customers see: "Guli Books". */
  senderName: z.string().trim().max(120),
  /** How mail comes in: fetched by IMAP, or only by the address/URL of the built-in receiver. */
  imap: Login.extend({
    folder: z.string().max(200).default("INBOX"),
    after: z.enum(["keep", "seen", "move"]).default("seen"),
    moveTo: z.string().max(200).default("Guli"),
  }).nullable(),
  smtp: Login.nullable(),
  signature: z.string().max(2000).default(""),
  /** Mail from before this is left alone at the first fetch. */
  since: Instant.nullable().default(null),
});
export type EmailSettings = z.infer<typeof EmailSettings>;

export const ChatSettings = z.object({
  allowedOrigins: z.array(z.string().trim().max(253)).max(50).default([]),
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .default("#b4532a"),
  position: z.enum(["right", "left"]).default("right"),
  /** By language; missing ones are Guli's own words. */
  greeting: z.partialRecord(Language, z.string().max(300)).default({}),
  askFor: z.enum(["nothing", "name", "email"]).default("nothing"),
  /** Which of its keys for signing holds; left out, the first. Raised, there is another one, and the one before is worthless. */
  signing: z.number().int().min(1).max(1_000_000).optional(),
});
export type ChatSettings = z.infer<typeof ChatSettings>;

export const ChannelHealth = z.object({
  state: z.enum(["well", "trying", "broken", "off"]),
  /**
   * A code word for what is wrong: `auth-failed`, `refused`, `dns-failed`, `timed-out`, `tls-failed`, `folder-missing`, `host-forbidden`; from trying to
   * send also `rejected`, `try-later`, `address-unknown`, `mailbox-full`, `too-large`.
   */
  trouble: z.string().nullable(),
  detail: z.string().nullable(),
  since: Instant.nullable(),
  /** What is wrong with the outgoing server since its last try; null where nothing is known to be. `state` and `trouble` are about the incoming one. */
  sending: z.object({ trouble: z.string(), detail: z.string().nullable(), since: Instant }).nullable(),
  lastReceivedAt: Instant.nullable(),
  lastSentAt: Instant.nullable(),
});
export type ChannelHealth = z.infer<typeof ChannelHealth>;

export const ChannelBase = ChannelBrief.extend({ on: z.boolean(), teamId: Id.nullable(), health: ChannelHealth, createdAt: Instant });
export const EmailChannel = ChannelBase.extend({
  kind: z.literal("email"),
  settings: EmailSettings,
  /** Post raw mail here, or let it be delivered to this address at the built-in receiver. */
  inboundUrl: z.string(),
  inboundAddress: z.string(),
});
export const ChatChannel = ChannelBase.extend({
  kind: z.literal("chat"),
  settings: ChatSettings,
  key: z.string(),
  embed: z.string(),
  /** By which the page proves who is signed in there; null for those who do not look after channels. */
  userKey: z.string().nullable(),
});

/** One step of trying a mailbox: what was tried, whether it worked, and what to do if not. */
export const TestStep = z.object({
  step: z.enum(["dns", "connect", "tls", "sign-in", "folder", "send"]),
  of: z.enum(["imap", "smtp"]),
  ok: z.boolean(),
  trouble: z.string().nullable(),
  detail: z.string().nullable(),
});

export const connectEmail = route({
  method: "POST",
  path: "/channels/email",
  says: "Connect a mailbox.",
  needs: "lead",
  body: z.object({ name: Name, teamId: Id.nullable().default(null), settings: EmailSettings }),
  answer: EmailChannel,
  refuses: ["channel.address-taken", "channel.address-forbidden", "team.not-found"],
});
export const changeEmail = route({
  method: "PUT",
  path: "/channels/email/:id",
  says: "Change a mailbox.",
  needs: "lead",
  params: ById,
  body: z.object({ name: Name, teamId: Id.nullable().default(null), on: z.boolean(), settings: EmailSettings }),
  answer: EmailChannel,
  refuses: ["channel.not-found", "channel.address-taken", "channel.address-forbidden", "team.not-found"],
});
export const testEmail = route({
  method: "POST",
  path: "/channels/email/tests",
  says: "Try a mailbox step by step, without keeping anything; `channelId` uses the passwords kept there.",
  needs: "lead",
  body: z.object({ settings: EmailSettings, channelId: Id.optional() }),
  answer: z.object({ ok: z.boolean(), steps: z.array(TestStep) }),
  refuses: ["channel.not-found", "channel.address-forbidden"],
});
export const connectChat = route({
  method: "POST",
  path: "/channels/chat",
  says: "Open a web chat.",
  needs: "lead",
  body: z.object({ name: Name, teamId: Id.nullable().default(null), settings: ChatSettings }),
  answer: ChatChannel,
  refuses: ["team.not-found"],
});
export const changeChat = route({
  method: "PUT",
  path: "/channels/chat/:id",
  says: "Change a web chat.",
  needs: "lead",
  params: ById,
  body: z.object({ name: Name, teamId: Id.nullable().default(null), on: z.boolean(), settings: ChatSettings }),
  answer: ChatChannel,
  refuses: ["channel.not-found", "team.not-found"],
});
export const deleteChannel = route({
  method: "DELETE",
  path: "/channels/:id",
  says: "Remove a channel that nothing hangs on.",
  needs: "owner",
  params: ById,
  refuses: ["channel.not-found", "channel.in-use"],
});
