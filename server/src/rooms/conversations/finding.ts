import type { ConversationRow, Message } from "@guli/contract";
import type { Tx } from "../../core/desk.ts";
import { found, refuse } from "../../core/refusal.ts";
import type { Conversation } from "./rules/conversation.ts";
import { conversation, conversationToChange } from "./store/conversations.ts";
import { message } from "./store/messages.ts";
import { rowsById } from "./store/rows.ts";
import { threadIn, type Thread } from "./store/threads.ts";

/** The one way to reach a conversation on someone's behalf; everyone in a workspace may see all of them. */
export async function conversationFor(tx: Tx, id: string): Promise<Conversation> {
  return found(await conversation(tx, id), "conversation.not-found");
}

/** The same, to change it. */
export async function conversationToChangeFor(tx: Tx, id: string): Promise<Conversation> {
  return found(await conversationToChange(tx, id), "conversation.not-found");
}

export async function rowFor(tx: Tx, id: string): Promise<ConversationRow> {
  return (await rowsById(tx, [id])).get(id) ?? refuse("conversation.not-found");
}

/** What a reply to it answers. */
export async function threadOf(tx: Tx, id: string): Promise<Thread> {
  return found(await threadIn(tx, id), "conversation.not-found");
}

export async function messageFor(tx: Tx, id: string): Promise<Message> {
  return found(await message(tx, id), "message.not-found");
}
