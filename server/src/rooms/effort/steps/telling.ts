import { languageOf } from "@guli/coach";
import type { Language, NotTold, StepWords } from "@guli/contract";
import type { Instant } from "../../../core/clock.ts";
import { theDesk, type Tx } from "../../../core/desk.ts";
import { linkToken } from "../../../core/links.ts";
import { found } from "../../../core/refusal.ts";
import { publicUrl } from "../../channels/index.ts";
import * as conversations from "../../conversations/index.ts";
import { languageFor, momentIn, placeFor } from "../../promises/index.ts";
import { workspaceOf } from "../../workspaces/index.ts";
import type { StepHeld } from "./rules/step.ts";
import { doneWords, lookWords, takenOverWords } from "./rules/words.ts";

/** To whom one speaks about steps: in which language, by whose clock, and where they can look. */
export type Hearer = {
  thread: Awaited<ReturnType<typeof conversations.unattended>>[number];
  language: Language;
  /** Whether the customer's own language is known, not only guessed from the business's. */
  isKnown: boolean;
  by: (at: Instant, language?: Language) => { by: string; opens: string };
  business: string;
  url: string;
};

export async function hearerOf(tx: Tx, conversationId: string): Promise<Hearer> {
  const [one] = await conversations.unattended(tx, [conversationId]);
  const thread = found(one, "conversation.not-found");
  const { name: business, language: ours, timeZone } = await workspaceOf(tx);
  const heard = languageOf(thread.text);
  const cyrillic = heard.script === "Cyrl";
  const spoken = languageFor({ theirs: thread.language, heard: heard.language, cyrillic, ours });
  // Who is known to speak Uzbek reads the script in which they write.
  const language = spoken === "uz" && heard.language === "uz" && cyrillic ? "uz-Cyrl" : spoken;
  const by: Hearer["by"] = (at, spoken = language) => momentIn(spoken, at, { ...placeFor({ theirs: thread.timeZone, ours: timeZone, at }), now: tx.now });
  return { thread, language, isKnown: thread.language !== null || heard.language !== null, by, business, url: pageUrl(tx, conversationId) };
}

/** The customer's page with all steps of a conversation. */
export const pageUrl = ({ desk, workspaceId }: Tx, conversationId: string): string =>
  `${publicUrl(desk)}/steps/${linkToken(desk.vault, "steps", { workspaceId, id: conversationId })}`;

/** What the customer reads of a step. */
export const wordsOf = ({ customerWords, title }: Pick<StepHeld, "customerWords" | "title">): string => customerWords ?? title;

export const takenOverText = ({ by, url, ...hearer }: Hearer, steps: readonly StepHeld[], language: Language = hearer.language): string =>
  takenOverWords(
    language,
    steps.map((step) => ({ what: wordsOf(step), by: by(step.dueAt, language).by })),
    url,
  );

/** What an agent may put into a reply about this step. */
export function replyWords(hearer: Hearer, { step, text, language = hearer.language }: { step: StepHeld; text: string; language?: Language }): StepWords {
  return { language, text, by: hearer.by(step.dueAt, language).by, look: lookWords(language, hearer.url) };
}

export const doneText = ({ language, url }: Hearer, step: StepHeld): string => doneWords(language, wordsOf(step), url);

/** The desk writes to the customer by itself. What keeps it from it is no failure: an agent can say it in a reply. */
export async function tell(tx: Tx, { thread }: Hearer, text: string): Promise<{ messageId: string } | { notTold: NotTold }> {
  const notTold = hindrance(thread, tx.now);
  if (notTold) return { notTold };
  const said = await conversations.answerAutomatically(tx, theDesk, { conversationId: thread.conversationId, text });
  return said ?? { notTold: "too-many" };
}

function hindrance({ channelKind, address, isOpen, spam, blocked, lastCustomerMessageAt }: Hearer["thread"], now: Instant): NotTold | null {
  if (address === "" || channelKind === "phone" || channelKind === "visit" || spam || blocked) return "no-way";
  if (!isOpen) return "channel-off";
  return conversations.takesFreeWords(channelKind, lastCustomerMessageAt, now) ? null : "window-closed";
}

/** The customer heard that it is ours now: by the desk's message, or (null) by an agent's reply. */
export const toldOfTakingOver = (step: StepHeld, messageId: string | null, at: Instant): StepHeld => ({ ...step, toldAt: at, toldMessageId: messageId });

export const toldOfEnd = (step: StepHeld, messageId: string | null, at: Instant): StepHeld => ({
  ...step,
  endToldAt: at,
  endToldMessageId: messageId,
  tellsAt: null,
});
