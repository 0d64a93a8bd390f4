import type { ChannelKind, Compared } from "@guli/contract";

export type AnswerSearch = { mood?: "low" | "high"; expectation?: Compared; kind?: ChannelKind; words?: boolean };

const MOODS = ["low", "high"] as const;
const COMPARED: readonly Compared[] = ["less", "as", "more"];
/** Without their signs: the router needs this before any screen. */
const KINDS: Record<ChannelKind, true> = {
  email: true,
  chat: true,
  telegram: true,
  whatsapp: true,
  messenger: true,
  instagram: true,
  viber: true,
  sms: true,
  form: true,
  phone: true,
  visit: true,
  api: true,
};
const isKind = (given: unknown): given is ChannelKind => typeof given === "string" && Object.hasOwn(KINDS, given);

/** Which answers an address asks for; what is not known is left out. */
export function answerSearch({ mood, expectation, kind, words }: Record<string, unknown>): AnswerSearch {
  const [asked, compared] = [MOODS.find((one) => one === mood), COMPARED.find((one) => one === expectation)];
  return { ...(asked && { mood: asked }), ...(compared && { expectation: compared }), ...(isKind(kind) && { kind }), ...(words === true && { words }) };
}
