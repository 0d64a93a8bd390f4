import type { Chat } from "./chat.ts";
import { again, inOrder, type Outgoing } from "./outbox.ts";

/** Each message has a place of its own in the storage: two tabs that write one list would overwrite each other. */
const place = (key: string): string => `out:${key}`;

export const isPosted = (chat: Chat, key: string): boolean => chat.kept.read(place(key)) !== null;

export const readOutbox = (chat: Chat): Outgoing[] => inOrder(chat.kept.readAll<Outgoing>(place("")));

export const showOutbox = (chat: Chat): void => chat.change({ outbox: readOutbox(chat) });

/** Keeps a message as it stands now, before anything else happens to it. */
export function post(chat: Chat, message: Outgoing): void {
  chat.kept.write(place(message.key), message);
  showOutbox(chat);
}

/** Takes it out: the desk has it, or the visitor does not want it any more. */
export function discard(chat: Chat, key: string): void {
  chat.kept.write(place(key), null);
  showOutbox(chat);
}

/** Everything that waits for a person or the network may be tried at once. */
export function tryAgain(chat: Chat): void {
  for (const message of readOutbox(chat)) post(chat, again(message));
}
