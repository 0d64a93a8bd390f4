import type { Message, MessageEntity } from "grammy/types";

/** The words of a message. Of a link behind a word the address is shown, too: an agent should see where it leads. */
export function textOf(message: Message): string {
  if (message.text !== undefined) return withLinks(message.text, message.entities ?? []);
  if (message.caption !== undefined) return withLinks(message.caption, message.caption_entities ?? []);
  return message.poll?.question ?? message.dice?.emoji ?? "";
}

/** Offsets of Telegram are UTF-16 units, as JavaScript's are. Done from the end, so that those before stay right. */
function withLinks(text: string, entities: MessageEntity[]): string {
  let linked = text;
  const links = entities.flatMap((one) => (one.type === "text_link" ? [{ end: one.offset + one.length, url: one.url }] : []));
  for (const { end, url } of links.toSorted((one, other) => other.end - one.end)) {
    if (!linked.slice(0, end).endsWith(url)) linked = `${linked.slice(0, end)} (${url})${linked.slice(end)}`;
  }
  return linked;
}
