import type { Act } from "../acts/acts.ts";
import type { Pack } from "./pack.ts";
import { actsOf, judgedIn, readingOf } from "./reading.ts";
import type { ReviewInput } from "./types.ts";

/** What a sentence of a reply does, each act with how likely (0 to 1) it is, and whether it names what the customer has given. */
export type HeardSentence = { text: string; acts: Readonly<Record<Act, number>>; within: Readonly<Record<Act, number>>; asksKnown: boolean };

/** Hears what a reply does, sentence by sentence, without judging it; in a language without a pack it hears nothing. */
export function hearWith(packs: readonly Pack[], input: ReviewInput): HeardSentence[] {
  const { language } = judgedIn(input);
  const pack = packs.find((one) => one.language === language);
  if (pack === undefined || input.draft.trim() === "") return [];
  return readingOf(input, pack).sentences.map(({ text, acts, within, asksKnown }) => ({ text, acts, within, asksKnown }));
}

/** The acts alone, of a draft of which nothing else is known: what is heard of a hundred thousand replies at once. */
export function actsWith(packs: readonly Pack[], draft: string): Readonly<Record<Act, number>>[] {
  const { language } = judgedIn({ draft, customer: { mood: "calm" }, thread: [] });
  const pack = packs.find((one) => one.language === language);
  return pack === undefined || draft.trim() === "" ? [] : actsOf(draft, pack);
}
