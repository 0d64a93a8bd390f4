import type { RefusalCode } from "@guli/contract";
import { checksOf, isDueAmends, STAGES } from "./stages.ts";
import type { Body, FactKind, State } from "./state.ts";

type Why<K extends FactKind> = (state: State, body: Extract<Body, { kind: K }>) => RefusalCode | null;

/** What is not named may happen to whatever is open. */
const whys: { [K in FactKind]?: Why<K> } = {
  opened: () => "recovery.open-already",
  reopened: () => "recovery.open-already",
  "fix-done": ({ fix }, { title }) => (fix === null && title === null ? "recovery.no-fix" : null),
  "options-offered": ({ offer }, { options }) => (offer?.takenUpAt ? "recovery.choice-taken-up" : whyNotOptions(options)),
  "option-chosen": whyNotChoice,
  "choice-taken-up": ({ offer }) => (offer?.chosen ? null : "recovery.no-choice"),
  "amends-asked": (state, { amendsId }) => whyNotAmends(state, amendsId),
  "amends-given": (state, { amendsId }) => whyNotAmends(state, amendsId),
  "amends-skipped": ({ amends }) => (amends ? "amends.made-already" : null),
  "follow-up-set": (state) => (state.followUp?.askedAt ? "recovery.asked-already" : whyNotFollowed(state)),
  "follow-up-asked": whyNotFollowed,
  "follow-up-held": whyNotFollowed,
  answered: whyNotFollowed,
};

/** Why something may not happen to a recovery as it stands; null where it may. Whoever asks: people, customers on their page, and the desk itself. */
export function whyNot(state: State, body: Body): RefusalCode | null {
  if (state.closed) return whyNotClosed(body);
  return (whys[body.kind] as Why<FactKind> | undefined)?.(state, body) ?? null;
}

/** Once they were asked, their word counts, whatever was undone since. */
function whyNotFollowed(state: State): RefusalCode | null {
  return isSettled(state) || state.followUp?.askedAt ? null : "recovery.not-settled";
}

/** What may still happen to a closed one: it begins anew, is described better, and follows its customer. */
function whyNotClosed({ kind }: Body): RefusalCode | null {
  return ["reopened", "described", "wish", "customer-joined"].includes(kind) ? null : "recovery.closed";
}

export const isSettled = (state: State): boolean => {
  const checks = checksOf(state);
  return STAGES.every((stage) => stage === "follow-up" || checks[stage] !== null);
};

/** One way is no choice (D8). */
function whyNotOptions(options: { title: string }[]): RefusalCode | null {
  if (options.length < 2) return "recovery.options-few";
  const titles = options.map(({ title }) => title.trim().toLowerCase());
  return new Set(titles).size < titles.length ? "recovery.options-same" : null;
}

function whyNotChoice({ offer }: State, { optionId, words }: Extract<Body, { kind: "option-chosen" }>): RefusalCode | null {
  if (!offer) return "recovery.no-offer";
  if (offer.takenUpAt) return "recovery.choice-taken-up";
  const isKnown = optionId === null ? words.trim() !== "" : offer.options.some(({ id }) => id === optionId);
  return isKnown ? null : "recovery.no-choice";
}

/** What was asked for may be given: it is the same. */
function whyNotAmends(state: State, amendsId: string): RefusalCode | null {
  if (state.amends && (state.amends.state === "given" || state.amends.id !== amendsId)) return "amends.made-already";
  return isDueAmends(state) ? null : "recovery.too-early";
}
