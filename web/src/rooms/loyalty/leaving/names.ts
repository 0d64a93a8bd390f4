import type { LeavingBecause, LeavingKnownBy, LeavingNotAsked, LeavingReason, LeavingState, Sureness } from "@guli/contract";
import type { RouteName } from "../../../api.ts";
import { key } from "../../../i18n/key.ts";
import type { Meaning } from "../../../ui/Chip.tsx";
import { useDeedsThatMove } from "../../recovery/useDeeds.ts";

/** Keys of the words. */
export const REASONS: Readonly<Record<LeavingReason, string>> = {
  service: key("Bad service"),
  price: key("The price"),
  product: key("The product"),
  competitor: key("A better offer elsewhere"),
  moved: key("Moved, or not needed any more"),
  other: key("Another reason"),
};
export const REASON_ORDER = Object.keys(REASONS) as readonly LeavingReason[];

export const BECAUSE: Readonly<Record<LeavingBecause, string>> = {
  model: key("Has not bought for longer than usual"),
  contract: key("Ended their contract"),
  words: key("Said so"),
  hand: key("A colleague noted it"),
};

export const STATES: Readonly<Record<LeavingState, { name: string; meaning: Meaning }>> = {
  noticed: { name: key("Noticed"), meaning: "stone" },
  "to-ask": { name: key("To be asked by you"), meaning: "waiting" },
  asked: { name: key("Was asked"), meaning: "waiting" },
  answered: { name: key("The reason is known"), meaning: "stone" },
  "way-back": { name: key("A way back is open"), meaning: "waiting" },
  back: { name: key("They came back"), meaning: "recovered" },
  gone: { name: key("Did not come back"), meaning: "at-risk" },
  mistaken: { name: key("Does not leave"), meaning: "stone" },
};
export const STATE_ORDER = Object.keys(STATES) as readonly LeavingState[];

export const KNOWN_BY: Readonly<Record<LeavingKnownBy, string>> = {
  asked: key("They answered so"),
  taken: key("Taken from their words"),
  hand: key("Noted by a colleague"),
};

export const SURE: Readonly<Record<Sureness, string>> = { sure: key("sure"), likely: key("likely"), guess: key("a guess") };

export const NOT_ASKED: Readonly<Record<LeavingNotAsked, string>> = {
  off: key("The desk does not ask by itself."),
  blocked: key("Not asked: they are blocked."),
  stopped: key("Not asked: they do not wish to be asked."),
  "asked-before": key("Not asked: they were asked once already."),
  known: key("Not asked: they have said why."),
  "no-way": key("Not asked by the desk: there is no way to reach them now."),
  recovery: key("Not asked by the desk: something is being made good for them."),
  open: key("Not asked by the desk: a conversation with them is open."),
  angry: key("Not asked by the desk: they are angry."),
  "too-late": key("Not asked: it was too long ago."),
  over: key("Not asked: it is over."),
};

const MOVED: readonly RouteName[] = ["listLeavings", "listLeavingsOfCustomer", "readLeavingReport", "readLeavingSettings", "readRecoveriesIn"];
export const useLeavingDeeds = () => useDeedsThatMove(MOVED);
