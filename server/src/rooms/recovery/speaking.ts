import { languageOf } from "@guli/coach";
import type { Language } from "@guli/contract";
import { theDesk, type Tx } from "../../core/desk.ts";
import * as conversations from "../conversations/index.ts";
import { isRobot, languageFor } from "../promises/index.ts";
import { workspaceOf } from "../workspaces/index.ts";
import { words, type Words } from "./words/words.ts";

export type Thread = conversations.UnattendedThread;

/** held: it would be one automatic message too many, later it may not be · no-way: the desk cannot write here by itself. */
export type Spoken = { messageId: string } | "held" | "no-way";

/** Write to the customer without a person, in their language, through the guards against mail storms. */
export async function speak(tx: Tx, conversationId: string, say: (words: Words, language: Language) => string): Promise<Spoken> {
  const [thread] = await conversations.unattended(tx, [conversationId]);
  if (!thread || !mayWrite(thread, tx.now)) return "no-way";
  const language = await spokenIn(tx, thread);
  const said = await conversations.answerAutomatically(tx, theDesk, { conversationId, text: say(words[language], language) });
  return said ?? "held";
}

/** Whether the desk may write here by itself at all. */
export function mayWrite(thread: Thread, now: string): boolean {
  const { channelKind, address, isOpen, spam, blocked, lastCustomerMessageAt } = thread;
  if (spam || blocked || !isOpen || address === "" || channelKind === "phone" || channelKind === "visit") return false;
  if (channelKind === "email" && isRobot(address)) return false;
  return conversations.takesFreeWords(channelKind, lastCustomerMessageAt, now);
}

/** The customer's language, else that of their last words, else the business's. */
export async function spokenIn(tx: Tx, { language, text }: Pick<Thread, "language" | "text">): Promise<Language> {
  const heard = languageOf(text);
  const cyrillic = heard.script === "Cyrl";
  const spoken = languageFor({ theirs: language, heard: heard.language, cyrillic, ours: (await workspaceOf(tx)).language });
  // Who is known to speak Uzbek reads the script in which they write.
  return spoken === "uz" && heard.language === "uz" && cyrillic ? "uz-Cyrl" : spoken;
}
