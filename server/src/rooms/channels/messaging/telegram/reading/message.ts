import type { Message, User } from "grammy/types";
import type { Instant } from "../../../../../core/clock.ts";
import type { Sender } from "../../../../customers/index.ts";
import type { Happening } from "../../adapter.ts";
import { extrasOf, nameOf, phoneOf } from "./extras.ts";
import { filesOf } from "./files.ts";
import { textOf } from "./text.ts";

export type Said = Extract<Happening, { what: "message" }>;

/** A message in a private chat, as the desk takes it in. */
export function readMessage(message: Message): Said {
  const { chat, from, reply_to_message: answered, quote } = message;
  return {
    what: "message",
    externalId: idOf(chat.id, message.message_id),
    sender: senderOf(chat.id, from),
    at: momentOf(message.date, message.message_id),
    text: textOf(message),
    extras: extrasOf(message),
    files: filesOf(message),
    ...(answered && { answersId: idOf(chat.id, answered.message_id), answersText: quote?.text ?? textOf(answered) }),
    ...provenBy(message),
  };
}

/** Numbers of messages are counted within a chat. */
export const idOf = (chatId: number, messageId: number): string => `${chatId}:${messageId}`;

/** In a private chat the chat has the person's own number; it is where they are written to. */
export function senderOf(chatId: number, from: User | undefined): Sender {
  return {
    kind: "telegram",
    address: String(chatId),
    name: from ? nameOf(from) || (from.username ?? "") : "",
    language: languageOf(from?.language_code),
  };
}

const SPOKEN = ["en", "ka", "uz", "ru"];

/** The language of their app, where it is one of ours. */
function languageOf(code: string | undefined): string | null {
  const primary = code?.toLowerCase().split("-")[0] ?? "";
  return SPOKEN.includes(primary) ? primary : null;
}

/** Telegram tells the time in whole seconds; within one, the number of the message says what came first. */
export function momentOf(seconds: number, messageId: number): Instant {
  const micros = String(messageId % 100_000).padStart(6, "0");
  return new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, `.${micros}Z`);
}

/** Telegram vouches for the number that someone shares as their own; a card that was only passed on says nothing about its sender. */
function provenBy({ contact, from, forward_origin: forwarded, via_bot: bot }: Message): Pick<Said, "alsoTheirs"> {
  const own = contact !== undefined && contact.user_id !== undefined && contact.user_id === from?.id && !forwarded && !bot;
  return own ? { alsoTheirs: [{ kind: "phone", address: phoneOf(contact.phone_number) }] } : {};
}
