import type { Act } from "../acts/acts.ts";
import type { Pack } from "./pack.ts";
import { judgedIn, readingOf } from "./reading.ts";
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
