import type { Channel, ChannelKind, MessagingKind } from "@guli/contract";
import { key } from "../../i18n/key.ts";

export type MessagingChannel = Extract<Channel, { kind: MessagingKind }>;
export type ChannelOf<K extends MessagingKind> = Extract<MessagingChannel, { kind: K }>;

/** What can be added here, in the order in which it is offered, with a sentence each (keys of the words). Mailboxes and chats have pages of their own. */
export const OFFERED: readonly { kind: MessagingKind; says: string }[] = [
  { kind: "telegram", says: key("A bot that customers write to. Ready in two minutes.") },
  { kind: "whatsapp", says: key("A business number, by Meta’s Cloud API.") },
  { kind: "messenger", says: key("What is written to your Facebook page.") },
  { kind: "instagram", says: key("Direct messages to your professional account.") },
  { kind: "viber", says: key("A business bot on Viber.") },
  { kind: "sms", says: key("Any gateway that speaks HTTP.") },
  { kind: "form", says: key("Questions on a page of yours, answered by e-mail.") },
  { kind: "phone", says: key("Calls, written down in seconds.") },
  { kind: "visit", says: key("Who came by, written down in seconds.") },
  { kind: "api", says: key("Whatever you have: it brings its messages by our API.") },
];

export const isMessaging = (channel: Channel): channel is MessagingChannel => OFFERED.some(({ kind }) => kind === channel.kind);

/** Those that a service or a system outside has a part in: only of them there is something to try. */
const OUTSIDE: ReadonlySet<ChannelKind> = new Set(["telegram", "whatsapp", "messenger", "instagram", "viber", "sms", "api"]);
export const hasOutside = (kind: ChannelKind): boolean => OUTSIDE.has(kind);
