import type { AmendsKind, ApologyForm, FailureCause, Loss, Money, RecoveryBecause, RecoveryOption, RecoveryOutcome, RecoveryStage } from "@guli/contract";
import type { Instant } from "../../../core/clock.ts";

/** Everything that stands in a recovery's history. Times and amounts that were reckoned when it happened are in it: read again, it says the same. */
export type Body =
  | { kind: "opened"; customerId: string; because: RecoveryBecause; detail: Record<string, string>; earlier: number; severity: number }
  | { kind: "joined"; because: RecoveryBecause; detail: Record<string, string> }
  | { kind: "described"; change: Described }
  | { kind: "owned"; personId: string }
  | { kind: "fix-planned"; stepId: string | null; title: string; dueAt: Instant; waitsFor: "us" | "third-party" }
  | { kind: "fix-done"; title: string | null }
  | { kind: "fix-dropped" }
  | { kind: "apologised"; form: ApologyForm; messageId: string | null; words: string | null }
  | { kind: "options-offered"; options: RecoveryOption[] }
  | { kind: "options-skipped"; why: string }
  | { kind: "option-chosen"; optionId: string | null; words: string; by: "customer" | "person" }
  | { kind: "choice-taken-up" }
  | { kind: "amends-asked"; amendsId: string }
  /** `alone`: agreed to by the only owner, who had asked for it. */
  | { kind: "amends-given"; amendsId: string; what: AmendsKind; money: Money | null; alone?: true }
  | { kind: "amends-refused"; amendsId: string; why: string }
  | { kind: "amends-withdrawn"; amendsId: string }
  | { kind: "amends-skipped"; why: string }
  | { kind: "follow-up-set"; dueAt: Instant }
  | { kind: "follow-up-asked"; messageId: string | null; silentAt: Instant }
  | { kind: "follow-up-held"; until: Instant | null }
  | { kind: "answered"; good: boolean; words: string; by: "customer" | "person" }
  | { kind: "closed"; outcome: RecoveryOutcome; why: string }
  | { kind: "reopened"; why: string }
  | { kind: "late"; told: "owner" | "leads"; again: Instant | null }
  | { kind: "wish"; tell: boolean }
  | { kind: "customer-joined"; customerId: string };

export type FactKind = Body["kind"];

/** `stageDue`: until when the stage that begins with it should be over. `followUp`: when to ask, where everything is done with it. */
export type Fact = {
  id: string;
  at: Instant;
  by: "person" | "customer" | "desk";
  personId: string | null;
  body: Body & { stageDue?: Instant; followUp?: Instant };
};

export type Described = {
  failure?: string | null | undefined;
  severity?: number | undefined;
  cause?: FailureCause | undefined;
  lost?: Loss | null | undefined;
  rootCauseId?: string | null | undefined;
  tellWhenMended?: boolean | undefined;
};

export type Fix = { stepId: string | null; title: string; dueAt: Instant | null; waitsFor: "us" | "third-party"; doneAt: Instant | null };
export type Offer = {
  options: RecoveryOption[];
  at: Instant;
  chosen: { optionId: string | null; words: string; at: Instant; by: "customer" | "person" } | null;
  takenUpAt: Instant | null;
};

/** Where a recovery stands: nothing but what its facts say. */
export type State = {
  customerId: string;
  openedAt: Instant;
  round: number;
  causes: { because: RecoveryBecause; at: Instant; detail: Record<string, string> }[];
  /** Of this customer within a year, before this one. */
  earlier: number;
  failure: string | null;
  /** As a person said, else as proposed. */
  severity: number;
  severityStated: boolean;
  cause: FailureCause;
  lost: Loss | null;
  rootCauseId: string | null;
  tellWhenMended: boolean | null;
  ownerId: string | null;
  ownedAt: Instant | null;
  fix: Fix | null;
  apology: { form: ApologyForm; at: Instant; messageId: string | null } | null;
  offer: Offer | null;
  skipped: { options: { why: string; at: Instant } | null; amends: { why: string; at: Instant } | null };
  /** What was asked for or given, and stays so over all rounds once it is given. */
  amends: { id: string; state: "asked" | "given"; at: Instant; money: Money | null; kind: AmendsKind | null } | null;
  followUp: { dueAt: Instant; askedAt: Instant | null; silentAt: Instant | null; heldUntil: Instant | null; byHand: boolean } | null;
  settledAt: Instant | null;
  /** In whatever round: what it brought is measured from here, also where it was not good and began anew. */
  firstSettledAt: Instant | null;
  closed: { at: Instant; outcome: RecoveryOutcome } | null;
  stage: RecoveryStage;
  since: Instant;
  stageDue: Instant | null;
  /** Who was told that this stage is late, and when the next are to hear of it; not there while nobody was. */
  late?: { told: "owner" | "leads"; again: Instant | null };
};
