import type { AboutSurveys, Expected } from "@guli/contract";
import type { Desk, Tx } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { newId } from "../../../core/ids.ts";
import { refuse } from "../../../core/refusal.ts";
import * as conversations from "../../conversations/index.ts";
import { languageFor } from "../../promises/index.ts";
import { workspaceOf } from "../../workspaces/index.ts";
import { aboutConversation } from "../reading.ts";
import { surveyWords } from "../words/words.ts";
import { languageOf } from "@guli/coach";
import { insertNoted, type NotedRow } from "../store/expectations.ts";

type Noted = { what: Expected; by: string | null; words: string };

/** Somebody here knows what the customer expects, or that what was read is not so. */
export function noteByHand(desk: Desk, who: Who, { conversationId, ...noted }: Noted & { conversationId: string }): Promise<AboutSurveys> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const { customerId } = await conversations.conversationFor(tx, conversationId);
    await note(tx, customerId, { ...noted, conversationId, how: "person", personId: who.personId, messageId: null });
    return aboutConversation(tx, conversationId);
  });
}

export async function note(tx: Tx, customerId: string, one: Omit<NotedRow, "id">): Promise<void> {
  if (!(await insertNoted(tx, { ...one, id: newId() }))) return;
  const actor = one.personId === null ? { customer: customerId } : { person: one.personId };
  tx.record("expectation.noted", actor, { conversationId: one.conversationId, customerId });
}

/** Ask the customer by when they need it, with answers to choose from. */
export function askWhen(desk: Desk, who: Who, conversationId: string): Promise<AboutSurveys> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await conversations.conversationFor(tx, conversationId);
    const [thread] = await conversations.unattended(tx, [conversationId]);
    if (!thread || thread.address === "" || BY_HAND.has(thread.channelKind)) refuse("reply.no-way");
    if (!conversations.takesFreeWords(thread.channelKind, thread.lastCustomerMessageAt, tx.now)) refuse("reply.window-closed");
    const { language: ours } = await workspaceOf(tx);
    const guess = languageOf(thread.text);
    const words = surveyWords[languageFor({ theirs: thread.language, heard: guess.language, cyrillic: guess.script === "Cyrl", ours })].when;
    const options = [words.today, words.week, words.anytime];
    const said = await conversations.answerAutomatically(tx, { person: who.personId }, { conversationId, text: words.asks, options });
    if (!said) refuse("survey.asked-already");
    return aboutConversation(tx, conversationId);
  });
}

const BY_HAND: ReadonlySet<string> = new Set(["phone", "visit"]);
