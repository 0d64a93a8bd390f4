import { isBefore, plus, type Instant } from "../../core/clock.ts";
import { theDesk, type Tx } from "../../core/desk.ts";
import type { Language } from "@guli/contract";
import * as conversations from "../conversations/index.ts";
import { whenToWrite } from "./adding.ts";
import { mayWrite, spokenIn } from "./speaking.ts";

/** Somebody who is to hear that what once went wrong for them, or kept them away, is gone. */
export type ToTell = { customerId: string; conversationId: string; text: string; tries: number };

/** later: not an hour at which they are written to · told and unreachable are final · due: it would have been one automatic message too many. */
export type Telling =
  | { state: "later"; ringAt: Instant }
  | { state: "told"; messageId: string; ringAt: null }
  | { state: "unreachable"; messageId: null; ringAt: null }
  | { state: "due"; messageId: null; ringAt: Instant };

const AGAIN = { hours: 1 };
const MOST_TRIES = 72;
const UNREACHABLE: Telling = { state: "unreachable", messageId: null, ringAt: null };

/** Tell one customer, where and when the desk may write to them by itself. */
export async function tellGone(tx: Tx, { customerId, conversationId, text, tries }: ToTell): Promise<Telling> {
  const when = await whenToWrite(tx, customerId);
  if (isBefore(tx.now, when)) return { state: "later", ringAt: when };
  const [thread] = await conversations.unattended(tx, [conversationId]);
  if (!thread || !mayWrite(thread, tx.now)) return UNREACHABLE;
  const said = await conversations.answerAutomatically(tx, theDesk, { conversationId, text });
  if (said) return { state: "told", messageId: said.messageId, ringAt: null };
  return tries + 1 >= MOST_TRIES ? UNREACHABLE : { state: "due", messageId: null, ringAt: plus(tx.now, AGAIN) };
}

/** The language of each of these threads. */
export async function languagesIn(tx: Tx, conversationIds: string[]): Promise<(conversationId: string) => Promise<Language>> {
  const threads = new Map((await conversations.unattended(tx, conversationIds)).map((one) => [one.conversationId, one]));
  return (conversationId) => spokenIn(tx, threads.get(conversationId) ?? { language: null, text: "" });
}

/** What somebody wrote, and ours where they wrote nothing in a language; with words of theirs in one language the others say nothing of the measure. */
export function textsFor(
  texts: Partial<Record<Language, string | undefined>>,
  measure: string,
  ours: (language: Language, measure: string) => string,
): Record<Language, string> {
  const of = (language: Language) => texts[language] ?? ours(language, Object.keys(texts).length === 0 ? measure : "");
  return { en: of("en"), ka: of("ka"), uz: of("uz"), "uz-Cyrl": of("uz-Cyrl"), ru: of("ru") };
}
