import type {
  AmendsKind,
  AmendsLimit,
  AmendsState,
  FailureCause,
  FailureKind,
  KnownFailure,
  RecoveryBecause,
  RecoveryOutcome,
  RecoveryStage,
  RecoveryWaits,
  RootCauseState,
  VoucherState,
} from "@guli/contract";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../asking.ts";
import { key } from "../../i18n/key.ts";
import type { Meaning } from "../../ui/Chip.tsx";

/** Keys of the words. */
export const STAGES: Readonly<Record<RecoveryStage, string>> = {
  own: key("Own it"),
  fix: key("Put it right"),
  apologise: key("Apologise"),
  options: key("Let them choose"),
  amends: key("Make amends"),
  "follow-up": key("Ask whether it is good"),
  closed: key("Closed"),
};
export const STAGE_ORDER = Object.keys(STAGES) as readonly RecoveryStage[];
export type OpenStage = Exclude<RecoveryStage, "closed">;

export const WAITS: Readonly<Record<RecoveryWaits, string>> = {
  us: key("Waits for us"),
  customer: key("Waits for the customer"),
  "third-party": key("Waits for a third party"),
};

export const BECAUSE: Readonly<Record<RecoveryBecause, string>> = {
  promise: key("A promise to somebody upset was broken"),
  answer: key("They said that it was not good"),
  anger: key("They became angry"),
  effort: key("It was too much work for them"),
  hand: key("A colleague said so"),
};

export const CAUSES: Readonly<Record<FailureCause, string>> = {
  ours: key("Ours"),
  "third-party": key("A third party’s"),
  customer: key("The customer’s"),
  unknown: key("Not known"),
};

export const SEVERITIES: readonly { value: number; name: string; meaning: Meaning }[] = [
  { value: 1, name: key("Mild"), meaning: "stone" },
  { value: 2, name: key("Serious"), meaning: "waiting" },
  { value: 3, name: key("Grave"), meaning: "at-risk" },
];
export const severityOf = (value: number) => SEVERITIES.find((one) => one.value === value) ?? SEVERITIES[0]!;

export const OUTCOMES: Readonly<Record<RecoveryOutcome, string>> = {
  good: key("It is good again"),
  unanswered: key("Asked, and no answer since"),
  lost: key("Nothing more could be done"),
  mistaken: key("Nothing had failed"),
};

export const AMENDS: Readonly<Record<AmendsKind, string>> = {
  voucher: key("Voucher"),
  gift: key("Gift"),
  refund: key("Refund"),
  points: key("Points"),
  word: key("A personal word"),
};

export const AMENDS_STATES: Readonly<Record<AmendsState, string>> = {
  asked: key("Waits for a lead"),
  given: key("Given"),
  refused: key("Not agreed to"),
  withdrawn: key("Taken back"),
};

/** Why a lead has to agree. */
export const LIMITS: Readonly<Record<AmendsLimit, string>> = {
  "person-budget": key("More than this person may still give this month"),
  "team-budget": key("More than the team may still give this month"),
  "workspace-budget": key("More than the business may still give this month"),
  "single-limit": key("More than may be given at once"),
  "same-matter": key("They were made amends for this in the same conversation already"),
  recently: key("They were made amends for the same kind of failure lately"),
};

export const CAUSE_STATES: Readonly<Record<RootCauseState, string>> = {
  open: key("Nothing is done yet"),
  planned: key("A measure is planned"),
  "in-work": key("It is being mended"),
  mended: key("Mended"),
  accepted: key("We live with it"),
};

export const VOUCHER_STATES: Readonly<Record<VoucherState, { name: string; meaning: Meaning }>> = {
  free: { name: key("In the list"), meaning: "stone" },
  given: { name: key("With a customer"), meaning: "waiting" },
  redeemed: { name: key("Redeemed"), meaning: "recovered" },
  cancelled: { name: key("Cancelled"), meaning: "stone" },
  expired: { name: key("Expired"), meaning: "stone" },
};

const FAILURES: Readonly<Record<KnownFailure, string>> = {
  "shipping-mistake": key("Shipping mistake"),
  "defective-product": key("Defective product"),
  "extra-charge": key("Extra charge"),
  late: key("Too late"),
  "wrong-information": key("Wrong information"),
  rude: key("Rude treatment"),
  "not-as-agreed": key("Not as agreed"),
  "hard-to-reach": key("Hard to reach us"),
  other: key("Something else"),
};

export function failureName({ key: id, name }: Pick<FailureKind, "key" | "name">, t: TFunction): string {
  return name ?? t(FAILURES[id as KnownFailure] ?? key("Something else"));
}

/** What can fail here, and how each is called. */
export function useFailures(): { offered: readonly FailureKind[]; nameOf: (id: string | null) => string | null } {
  const { t } = useTranslation();
  const all = useAsk("listFailureKinds").data?.rows ?? [];
  return {
    offered: all.filter(({ offered }) => offered),
    nameOf: (id) => (id === null ? null : failureName(all.find(({ key: one }) => one === id) ?? { key: id, name: null }, t)),
  };
}

/** As choices of a field: keys of the words by value. */
export const choicesOf = <K extends string>(names: Readonly<Record<K, string>>, t: TFunction): { value: K; label: string }[] =>
  (Object.keys(names) as K[]).map((value) => ({ value, label: t(names[value] as string) }));
