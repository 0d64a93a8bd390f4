import { z } from "zod";
import { Id, Instant, Name } from "./basics.ts";
import { ChannelKind } from "./channels.ts";

/** What a failure made good goes through: a stage is over when what it asks for is there, in whatever order it came. */
export const RecoveryStage = z.enum(["own", "fix", "apologise", "options", "amends", "follow-up", "closed"]);
export type RecoveryStage = z.infer<typeof RecoveryStage>;

/** Whom the stage waits for. */
export const RecoveryWaits = z.enum(["us", "customer", "third-party"]);
export type RecoveryWaits = z.infer<typeof RecoveryWaits>;

/** What opened it, or came to it: a promise broken to someone upset, a bad answer, anger that rose, too much effort, somebody here. */
export const RecoveryBecause = z.enum(["promise", "answer", "anger", "effort", "hand"]);
export type RecoveryBecause = z.infer<typeof RecoveryBecause>;

/** Whose cause it was. third-party: a carrier, a bank, a supplier. */
export const FailureCause = z.enum(["ours", "third-party", "customer", "unknown"]);
export type FailureCause = z.infer<typeof FailureCause>;

/** 1 mild · 2 serious · 3 grave. */
export const Severity = z.number().int().min(1).max(3);

/** good: they said so · unanswered: asked, and silent since · lost: nothing more can be done · mistaken: nothing had failed. */
export const RecoveryOutcome = z.enum(["good", "unanswered", "lost", "mistaken"]);
export type RecoveryOutcome = z.infer<typeof RecoveryOutcome>;

/** Integer minor units with the ISO 4217 code of the currency: 1050 GEL are ten lari fifty. */
export const Money = z.object({
  amount: z.number().int().min(0).max(100_000_000_000),
  currency: z.string().regex(/^[A-Z]{3}$/),
});
export type Money = z.infer<typeof Money>;

/** Those that every business knows (article D4); the app has their names by key. A business adds its own, which have a name. */
export const KnownFailure = z.enum([
  "shipping-mistake",
  "defective-product",
  "extra-charge",
  "late",
  "wrong-information",
  "rude",
  "not-as-agreed",
  "hard-to-reach",
  "other",
]);
export type KnownFailure = z.infer<typeof KnownFailure>;

/** A key of `KnownFailure`, or the id of one's own. */
export const FailureKey = z.string().min(1).max(60);
export const FailureKind = z.object({
  key: FailureKey,
  /** Null for those that the app names by their key. */
  name: z.string().nullable(),
  /** What is not offered any more keeps its name for what was noted with it. */
  offered: z.boolean(),
});
export type FailureKind = z.infer<typeof FailureKind>;

/** What the customer lost. Nothing of it needs to be known. */
export const Loss = z.object({
  words: z.string().trim().max(2000).default(""),
  money: Money.nullable().default(null),
  minutes: z.number().int().min(1).max(525_600).nullable().default(null),
});
export type Loss = z.infer<typeof Loss>;

export const AmendsKind = z.enum(["voucher", "gift", "refund", "points", "word"]);
export type AmendsKind = z.infer<typeof AmendsKind>;

/** asked: above what may be given without a lead · refused: by a lead · withdrawn: taken back while it was asked for. */
export const AmendsState = z.enum(["asked", "given", "refused", "withdrawn"]);
export type AmendsState = z.infer<typeof AmendsState>;

/** Why a lead has to agree: a budget does not reach, or they were made amends for the same kind of failure lately, or for one in this very matter. */
export const AmendsLimit = z.enum(["person-budget", "team-budget", "workspace-budget", "single-limit", "recently", "same-matter"]);
export type AmendsLimit = z.infer<typeof AmendsLimit>;

export const Amends = z.object({
  id: Id,
  recoveryId: Id,
  conversationId: Id,
  customerId: Id,
  kind: AmendsKind,
  /** What it costs us; null for points and a personal word. */
  money: Money.nullable(),
  points: z.number().int().nullable(),
  /** What is said with it, or what the gift is. */
  words: z.string(),
  state: AmendsState,
  /** Why it had to be asked for; empty where it had not. */
  limits: z.array(AmendsLimit),
  voucher: z.object({ id: Id, code: z.string(), expiresAt: Instant.nullable() }).nullable(),
  personId: Id,
  decidedBy: Id.nullable(),
  decidedWhy: z.string().nullable(),
  at: Instant,
});
export type Amends = z.infer<typeof Amends>;

/** On the board and in lists. */
export const RecoveryRow = z.object({
  id: Id,
  conversationId: Id,
  /** Of the conversation. */
  number: z.number().int(),
  subject: z.string(),
  channelKind: ChannelKind,
  customer: z.object({ id: Id, name: z.string() }),
  stage: RecoveryStage,
  /** In this stage since. */
  since: Instant,
  /** Until when the stage should be over; null where nobody waits for us, and when it is closed. */
  dueAt: Instant.nullable(),
  waitsFor: RecoveryWaits.nullable(),
  ownerId: Id.nullable(),
  failure: FailureKey.nullable(),
  /** As a person said, else as proposed. */
  severity: Severity,
  cause: FailureCause,
  /** They have met a failure here before, within a year. */
  again: z.boolean(),
  because: z.array(RecoveryBecause),
  /** Asked again after "not good": 1 is the first. */
  round: z.number().int(),
  openedAt: Instant,
  closedAt: Instant.nullable(),
  outcome: RecoveryOutcome.nullable(),
  /** What is known of the customer's worth without their orders: since when they are one, and how many matters they came with. */
  stake: z.object({
    customerSince: Instant,
    conversations: z.number().int(),
    /** What they bought within the last twelve months, in the business's own currency, what came back taken off; null: of no orders is known. */
    spent: z.object({ amount: z.number().int(), currency: z.string() }).nullable(),
    /** How many orders that were. */
    orders: z.number().int(),
  }),
  /** The money of what was given; null where none was. */
  given: Money.nullable(),
});
export type RecoveryRow = z.infer<typeof RecoveryRow>;

/** owning: "we made a mistake, we are sorry" · sympathising: "we are sorry for what you had to go through", without a fault that nobody knows of. */
export const ApologyForm = z.enum(["owning", "sympathising"]);
export type ApologyForm = z.infer<typeof ApologyForm>;

export const RecoveryOption = z.object({ id: z.string().min(1).max(40), title: z.string().trim().min(1).max(200), words: z.string().trim().max(1000) });
export type RecoveryOption = z.infer<typeof RecoveryOption>;

/** One line of a recovery's history: a code that the app puts into words. */
export const RecoveryLine = z.object({
  id: Id,
  at: Instant,
  code: z.enum([
    "opened",
    "joined",
    "described",
    "owned",
    "fix-planned",
    "fix-done",
    "fix-dropped",
    "apologised",
    "options-offered",
    "options-skipped",
    "option-chosen",
    "own-option",
    "choice-taken-up",
    "amends-asked",
    "amends-given",
    "amends-refused",
    "amends-withdrawn",
    "amends-skipped",
    "follow-up-set",
    "follow-up-asked",
    "follow-up-held",
    "good",
    "not-good",
    "closed",
    "reopened",
    "customer-joined",
    "late",
    "wish",
  ]),
  by: z.enum(["person", "customer", "desk"]),
  personId: Id.nullable(),
  /** What the line says, by name: texts, dates, keys of the contract. */
  params: z.record(z.string(), z.string()),
});
export type RecoveryLine = z.infer<typeof RecoveryLine>;

/** What may be given here, by severity, repetition and cause; the amount is a beginning that a person changes. */
export const AmendsProposal = z.object({ kind: AmendsKind, money: Money.nullable() });
export type AmendsProposal = z.infer<typeof AmendsProposal>;

export const Recovery = RecoveryRow.extend({
  /** Whether a person said how bad it is. */
  severityStated: z.boolean(),
  lost: Loss.nullable(),
  /** Everything that came to it. `detail`: the promise, the score, the sum. */
  causes: z.array(z.object({ because: RecoveryBecause, at: Instant, detail: z.record(z.string(), z.string()) })),
  /** In order; a stage that came early is done early. */
  checks: z.array(z.object({ stage: RecoveryStage.exclude(["closed"]), doneAt: Instant.nullable(), skipped: z.string().nullable() })),
  fix: z
    .object({ stepId: Id.nullable(), title: z.string(), dueAt: Instant.nullable(), waitsFor: RecoveryWaits.exclude(["customer"]), doneAt: Instant.nullable() })
    .nullable(),
  apology: z.object({
    /** The form that this cause asks for. */
    wanted: ApologyForm,
    said: z.object({ form: ApologyForm, at: Instant, messageId: Id.nullable(), enough: z.boolean(), admitsMore: z.boolean() }).nullable(),
  }),
  offer: z
    .object({
      options: z.array(RecoveryOption),
      at: Instant,
      /** Where they choose; put it into the answer. Null for who only reads: it speaks for the customer. */
      url: z.string().nullable(),
      chosen: z.object({ optionId: z.string().nullable(), words: z.string(), at: Instant, by: z.enum(["customer", "person"]) }).nullable(),
      /** We act on it: the choice stays. */
      takenUpAt: Instant.nullable(),
    })
    .nullable(),
  amends: z.array(Amends),
  /** Null until fix and apology are there, and where amends were made or asked for already. */
  proposal: z.array(AmendsProposal).nullable(),
  followUp: z
    .object({
      dueAt: Instant,
      askedAt: Instant.nullable(),
      /** It cannot be asked by the desk here (phone, a visit, a closed window): somebody has to. */
      byHand: z.boolean(),
      url: z.string().nullable(),
    })
    .nullable(),
  rootCauseId: Id.nullable(),
  /** Whether they wish to be told when the cause is mended; null: nobody has asked. */
  tellWhenMended: z.boolean().nullable(),
  lines: z.array(RecoveryLine),
});
export type Recovery = z.infer<typeof Recovery>;

export const RootCauseState = z.enum(["open", "planned", "in-work", "mended", "accepted"]);
export type RootCauseState = z.infer<typeof RootCauseState>;

export const RootCause = z.object({
  id: Id,
  name: z.string(),
  failure: FailureKey.nullable(),
  ownerId: Id.nullable(),
  /** What is done against it. */
  measure: z.string(),
  state: RootCauseState,
  mendedAt: Instant.nullable(),
  createdAt: Instant,
  /** Recoveries that came of it, and what they cost by currency. */
  count: z.number().int(),
  cost: z.array(Money),
  /** Customers who wish to be told, and those who were. */
  wish: z.number().int(),
  told: z.number().int(),
  /** On their way to be told. */
  telling: z.number().int(),
});
export type RootCause = z.infer<typeof RootCause>;

export const VoucherState = z.enum(["free", "given", "redeemed", "cancelled", "expired"]);
export type VoucherState = z.infer<typeof VoucherState>;

export const Voucher = z.object({
  id: Id,
  code: z.string(),
  /** made: by the desk · list: brought by the business, as its till knows it. */
  source: z.enum(["made", "list"]),
  money: Money,
  state: VoucherState,
  expiresAt: Instant.nullable(),
  customerId: Id.nullable(),
  redeemedAt: Instant.nullable(),
  createdAt: Instant,
});
export type Voucher = z.infer<typeof Voucher>;

export const FailureName = Name;
