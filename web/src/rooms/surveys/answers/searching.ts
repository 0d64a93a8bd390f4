import type { ChannelKind, Compared } from "@guli/contract";
import { CHANNEL_ICONS } from "../../conversations/parts/channel-kinds.ts";

export type AnswerSearch = { mood?: "low" | "high"; expectation?: Compared; kind?: ChannelKind; words?: boolean };

const MOODS = ["low", "high"] as const;
const COMPARED: readonly Compared[] = ["less", "as", "more"];

/** Which answers an address asks for; what is not known is left out. */
export function answerSearch({ mood, expectation, kind, words }: Record<string, unknown>): AnswerSearch {
  const [asked, compared] = [MOODS.find((one) => one === mood), COMPARED.find((one) => one === expectation)];
  const known = (Object.keys(CHANNEL_ICONS) as ChannelKind[]).find((one) => one === kind);
  return { ...(asked && { mood: asked }), ...(compared && { expectation: compared }), ...(known && { kind: known }), ...(words === true && { words }) };
}
