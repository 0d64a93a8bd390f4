import type { WidgetMessage } from "@guli/contract/widget";
import { beside } from "./beside.ts";
import type { Chat } from "./chat.ts";
import { discard, tryAgain } from "./posting.ts";
import type { News } from "./state.ts";
import { listen } from "./stream.ts";
import { askAfter, isAfter, latest, merge, newestOf } from "./timeline.ts";

const typingLasts = 6000;

/** Takes in one piece of news, from wherever; hearing it again changes nothing. */
export function hear(chat: Chat, news: News): void {
  const { messages, seenAt, toldAt, seenByAgentAt } = chat.state;
  switch (news.type) {
    case "hello":
      return;
    case "message":
      return receive(chat, news.message);
    case "taken-back":
      return chat.change({ messages: messages.filter(({ id }) => id !== news.id) });
    case "typing":
      setTimeout(() => forgetTyping(chat), typingLasts);
      return chat.change({ typing: { agent: news.agent, until: Date.now() + typingLasts } });
    case "seen":
      return chat.change({ seenByAgentAt: latest(seenByAgentAt, news.at) });
    case "showing":
      return void beside(chat, "showing");
    case "read":
      return chat.change({ seenAt: latest(seenAt, news.at), toldAt: latest(toldAt, news.at) });
  }
}

/** Hears it and lets the other tabs know. */
export function pass(chat: Chat, news: News): void {
  hear(chat, news);
  chat.tabs.tell(news);
}

function receive(chat: Chat, message: WidgetMessage): void {
  const { messages, below } = chat.state;
  const isAnswer = message.from === "agent" && !messages.some(({ id }) => id === message.id);
  if (message.key) discard(chat, message.key);
  chat.change({ messages: merge(messages, [message]), ...(isAnswer && { typing: null, below: below + 1 }) });
  markSeen(chat);
}

function forgetTyping(chat: Chat): void {
  if (Date.now() >= (chat.state.typing?.until ?? 0)) chat.change({ typing: null });
}

/** Tells the desk what the visitor has seen; only what is really before their eyes counts. */
export function markSeen(chat: Chat): void {
  const { open, messages, toldAt } = chat.state;
  const until = newestOf(messages, "agent")?.at;
  if (!open || document.visibilityState !== "visible" || !until || !isAfter(until, toldAt)) return;
  pass(chat, { type: "read", at: until });
  void chat.api.seen(until);
}

/** What came in while nobody listened, told to the other tabs too. The desk is back: what was given up can go, and it may not know what was seen. */
async function fetchMissed(chat: Chat): Promise<void> {
  const answer = await chat.api.missed(askAfter(chat.state.messages));
  if (answer.is !== "ok") return;
  const { messages, seenByAgentAt, online } = answer.value;
  for (const message of messages) pass(chat, { type: "message", message });
  if (seenByAgentAt) pass(chat, { type: "seen", at: seenByAgentAt });
  chat.change({ toldAt: null, config: { ...chat.state.config, online } });
  markSeen(chat);
  tryAgain(chat);
}

/** Listens to the desk until the function it gives back is called. */
export const listenToDesk = (chat: Chat): (() => void) =>
  listen({ ticket: chat.api.ticket, url: chat.api.streamUrl, heard: (event) => pass(chat, event), missed: () => void fetchMissed(chat) });
