import type { CallbackQuery, Chat, ChatMemberUpdated, Message, MessageReactionUpdated, Update } from "grammy/types";
import type { Happening } from "../../adapter.ts";
import { serviceIn } from "./extras.ts";
import { idOf, momentOf, readMessage, senderOf } from "./message.ts";

/** Of which updates Telegram tells us; it leaves reactions out unless they are asked for. */
export const TOLD = ["message", "edited_message", "callback_query", "my_chat_member", "message_reaction"] as const;

/** What one update says. Groups are left alone: a desk talks with one customer at a time. */
export function readUpdate(update: Update): Happening[] {
  const { message, edited_message: edited, message_reaction: reaction, callback_query: pressed, my_chat_member: member } = update;
  if (message) return inPrivate(message.chat, () => spoken(message));
  if (edited) return inPrivate(edited.chat, () => changed(edited));
  if (reaction) return inPrivate(reaction.chat, () => reacted(reaction));
  if (member) return inPrivate(member.chat, () => cameOrLeft(member));
  if (pressed) return inPrivate(pressed.message?.chat, () => pressedOn(pressed));
  return strange(`update: ${Object.keys(update).find((key) => key !== "update_id") ?? "empty"}`);
}

const strange = (why: string): Happening[] => [{ what: "strange", why: why.slice(0, 100) }];

function inPrivate(chat: Chat | undefined, read: () => Happening[]): Happening[] {
  return chat?.type === "private" ? read() : strange(`chat: ${chat?.type ?? "none"}`);
}

function spoken(message: Message): Happening[] {
  const service = serviceIn(message);
  return service ? strange(`service: ${service}`) : [readMessage(message)];
}

/** An edit that is quicker than what it edits is taken for the message, which is then known already. Of a moving location each step is an edit. */
function changed(message: Message): Happening[] {
  const whole = readMessage(message);
  const at = momentOf(message.edit_date ?? message.date, message.message_id);
  return [{ what: "edited", externalId: whole.externalId, text: whole.text, at, whole }];
}

/** What was taken back, and what was added. */
function reacted({ chat, message_id: messageId, user, date, old_reaction: before, new_reaction: after }: MessageReactionUpdated): Happening[] {
  const emojis = (reactions: typeof after): string[] => reactions.map((one) => (one.type === "emoji" ? one.emoji : "⭐"));
  const [known, now] = [emojis(before), emojis(after)];
  const [answersId, at] = [idOf(chat.id, messageId), momentOf(date, messageId)];
  const gone = known.filter((emoji) => !now.includes(emoji)).map((emoji): Happening => ({ what: "unreacted", address: String(chat.id), answersId, emoji, at }));
  const fresh = now
    .filter((emoji) => !known.includes(emoji))
    .map((emoji): Happening => {
      const externalId = `reaction:${answersId}:${date}:${emoji}`;
      return { what: "message", externalId, sender: senderOf(chat.id, user), at, text: "", extras: [{ kind: "reaction", emoji }], files: [], answersId };
    });
  return [...gone, ...fresh];
}

function cameOrLeft({ chat, new_chat_member: now }: ChatMemberUpdated): Happening[] {
  const gone = now.status === "kicked" || now.status === "left";
  return [{ what: gone ? "left" : "came-back", address: String(chat.id) }];
}

/** The desk's own buttons are answered in words; those of another program of the same bot are shown by what stood on them. */
function pressedOn({ id, from, data, message }: CallbackQuery): Happening[] {
  const chatId = message?.chat.id ?? from.id;
  const buttons = message && "reply_markup" in message ? (message.reply_markup?.inline_keyboard.flat() ?? []) : [];
  const button = buttons.find((one) => "callback_data" in one && one.callback_data === data);
  const label = button?.text ?? data ?? "";
  const answersId = message ? { answersId: idOf(chatId, message.message_id) } : {};
  return [
    {
      what: "message",
      externalId: `pressed:${id}`,
      sender: senderOf(chatId, from),
      at: null,
      text: "",
      extras: [{ kind: "pressed", label }],
      files: [],
      ...answersId,
    },
  ];
}
