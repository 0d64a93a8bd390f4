import type { Message, OpenedConversation } from "@guli/contract";

/**
 * What was fetched anew, with the earlier messages that had been scrolled to before. If so much was written in between that the
 * two do not meet, the earlier ones are let go: a gap must not look like a thread.
 */
export function mergeOpened(old: OpenedConversation | undefined, fresh: OpenedConversation): OpenedConversation {
  if (!old || old.conversation.id !== fresh.conversation.id) return fresh;
  const conversation = old.conversation.version > fresh.conversation.version ? old.conversation : fresh.conversation;
  const first = fresh.messages[0];
  const meets = first ? old.messages.findIndex(({ id }) => id === first.id) : -1;
  if (meets <= 0) return { ...fresh, conversation };
  return { ...fresh, conversation, messages: [...old.messages.slice(0, meets), ...fresh.messages], earlier: old.earlier };
}

export function withEarlier(opened: OpenedConversation, page: { messages: Message[]; earlier: string | null }): OpenedConversation {
  const known = new Set(opened.messages.map(({ id }) => id));
  return { ...opened, messages: [...page.messages.filter(({ id }) => !known.has(id)), ...opened.messages], earlier: page.earlier };
}

export function withMessage(opened: OpenedConversation, message: Message): OpenedConversation {
  const at = opened.messages.findIndex(({ id }) => id === message.id);
  const messages = at === -1 ? [...opened.messages, message] : opened.messages.with(at, message);
  return { ...opened, messages };
}

export function withoutMessage(opened: OpenedConversation, id: string): OpenedConversation {
  return { ...opened, messages: opened.messages.filter((message) => message.id !== id) };
}
