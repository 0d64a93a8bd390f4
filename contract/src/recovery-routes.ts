import { z } from "zod";
import { ById, Flag, Id, Instant, Paging, listOf, pageOf } from "./basics.ts";
import {
  Amends,
  AmendsKind,
  FailureCause,
  FailureKey,
  Loss,
  Money,
  Recovery,
  RecoveryOption,
  RecoveryRow,
  RecoveryStage,
  RecoveryWaits,
  Severity,
} from "./recovery.ts";
import { route } from "./route.ts";

const Words = z.string().trim().min(1).max(2000);
const known = ["recovery.not-found", "recovery.closed"] as const;

export const listRecoveries = route({
  method: "GET",
  path: "/recoveries",
  says: "Recoveries, those whose stage is due first in front; closed ones, the latest first, by `stage=closed`.",
  needs: "light",
  query: Paging.extend({
    stage: RecoveryStage.optional(),
    waitsFor: RecoveryWaits.optional(),
    ownerId: Id.optional(),
    /** Nobody owns it yet. */
    unowned: Flag.optional(),
    /** Amends that wait for a lead. */
    asked: Flag.optional(),
    severity: z.coerce.number().pipe(Severity).optional(),
    cause: FailureCause.optional(),
    failure: FailureKey.optional(),
  }),
  answer: pageOf(RecoveryRow),
});
export const countRecoveries = route({
  method: "GET",
  path: "/recovery-counts",
  says: "How many recoveries stand in each stage, and how many of them are late.",
  needs: "light",
  answer: z.object({
    stages: z.array(z.object({ stage: RecoveryStage, count: z.number().int(), late: z.number().int() })),
    waitsFor: z.array(z.object({ waitsFor: RecoveryWaits, count: z.number().int() })),
    /** Amends that wait for a lead. */
    asked: z.number().int(),
  }),
});
export const readRecovery = route({
  method: "GET",
  path: "/recoveries/:id",
  says: "One recovery with its checks and its history.",
  needs: "light",
  params: ById,
  answer: Recovery,
  refuses: ["recovery.not-found"],
});
export const readRecoveriesIn = route({
  method: "GET",
  path: "/conversations/:id/recoveries",
  says: "The recovery that is open in a conversation, and those that were.",
  needs: "light",
  params: ById,
  answer: z.object({ open: Recovery.nullable(), rows: z.array(RecoveryRow) }),
  refuses: ["conversation.not-found"],
});

/** What is asked for: nothing of it has to be known. */
const Described = z.object({
  failure: FailureKey.nullable(),
  severity: Severity,
  cause: FailureCause,
  lost: Loss.nullable(),
  rootCauseId: Id.nullable(),
  tellWhenMended: z.boolean(),
});
const refusesDescribed = ["failure-kind.not-found", "root-cause.not-found", "money.unknown-currency"] as const;

export const openRecovery = route({
  method: "POST",
  path: "/conversations/:id/recoveries",
  says: "Open a recovery by hand. Where one is open already, this joins it.",
  needs: "agent",
  params: ById,
  body: Described.partial().extend({ words: z.string().trim().max(2000).default("") }),
  answer: Recovery,
  refuses: ["conversation.not-found", ...refusesDescribed],
});
export const describeRecovery = route({
  method: "PATCH",
  path: "/recoveries/:id",
  says: "Say what failed, how bad it is, whose cause it was, what they lost, and what lies at the root of it.",
  needs: "agent",
  params: ById,
  body: Described.partial(),
  answer: Recovery,
  refuses: ["recovery.not-found", ...refusesDescribed],
});
export const ownRecovery = route({
  method: "PUT",
  path: "/recoveries/:id/owner",
  says: "Somebody owns it from now on.",
  needs: "agent",
  params: ById,
  body: z.object({ personId: Id }),
  answer: Recovery,
  refuses: [...known, "person.not-found"],
});
export const planFix = route({
  method: "POST",
  path: "/recoveries/:id/fix",
  says: "Take the fix over as a step of ours with a date; or note that it is done already.",
  needs: "agent",
  params: ById,
  body: z.object({
    title: z.string().trim().min(1).max(200),
    /** Null only with `done`. */
    dueAt: Instant.nullable().default(null),
    waitsFor: RecoveryWaits.exclude(["customer"]).default("us"),
    done: z.boolean().default(false),
  }),
  answer: Recovery,
  refuses: [...known, "date.past", "recovery.fix-undated"],
});
export const doneFix = route({
  method: "POST",
  path: "/recoveries/:id/fix/done",
  says: "It is put right.",
  needs: "agent",
  params: ById,
  answer: Recovery,
  refuses: [...known, "recovery.no-fix"],
});
export const noteApology = route({
  method: "POST",
  path: "/recoveries/:id/apology",
  says: "Note the words of an apology that was said elsewhere, on the phone or over the counter. Replies are read by the desk itself.",
  needs: "agent",
  params: ById,
  body: z.object({ words: Words }),
  answer: Recovery,
  refuses: [...known, "recovery.no-apology"],
});
export const offerOptions = route({
  method: "POST",
  path: "/recoveries/:id/options",
  says: "Put at least two ways to the customer, on a page behind a secret link. What was offered before, and not yet taken up, is replaced.",
  needs: "agent",
  params: ById,
  body: z.object({
    options: z.array(RecoveryOption.omit({ id: true })).max(6),
    /** Write to the customer now, in their language, with the link; else the link goes into the next answer. */
    send: z.boolean().default(false),
  }),
  answer: Recovery,
  refuses: [...known, "recovery.options-few", "recovery.options-same", "recovery.choice-taken-up", "amends.price-for-silence", "reply.no-way"],
});
export const noteChoice = route({
  method: "POST",
  path: "/recoveries/:id/choice",
  says: "Note what the customer chose, or proposed, in the conversation.",
  needs: "agent",
  params: ById,
  body: z.object({ optionId: z.string().max(40).nullable().default(null), words: z.string().trim().max(2000).default("") }),
  answer: Recovery,
  refuses: [...known, "recovery.no-offer", "recovery.no-choice", "recovery.choice-taken-up"],
});
export const takeUpChoice = route({
  method: "POST",
  path: "/recoveries/:id/choice/taken-up",
  says: "We act on the choice: from now on it stays as it is.",
  needs: "agent",
  params: ById,
  answer: Recovery,
  refuses: [...known, "recovery.no-choice"],
});
export const skipStage = route({
  method: "POST",
  path: "/recoveries/:id/skips",
  says: "Say why nothing is left to choose, or why no amends are called for.",
  needs: "agent",
  params: ById,
  body: z.object({ stage: RecoveryStage.extract(["options", "amends"]), why: Words }),
  answer: Recovery,
  refuses: [...known],
});
export const makeAmends = route({
  method: "POST",
  path: "/recoveries/:id/amends",
  says: "Make amends, after fix and apology, once. What the budgets do not allow is asked of a lead.",
  needs: "agent",
  params: ById,
  body: z.object({
    kind: AmendsKind,
    /** For voucher, gift and refund. */
    money: Money.extend({ amount: z.number().int().min(1).max(100_000_000_000) })
      .nullable()
      .default(null),
    points: z.number().int().min(1).max(100_000_000).nullable().default(null),
    words: z.string().trim().max(2000).default(""),
    /** made: a new code · list: the next of those that the business brought, of this worth. */
    voucher: z.enum(["made", "list"]).default("made"),
  }),
  answer: Recovery,
  refuses: [
    ...known,
    "recovery.too-early",
    "amends.made-already",
    "amends.price-for-silence",
    "amends.incomplete",
    "money.unknown-currency",
    "money.other-currency",
    "voucher.none-left",
  ],
});
export const listAskedAmends = route({
  method: "GET",
  path: "/amends",
  says: "Amends that wait for a lead, the oldest first.",
  needs: "light",
  query: Paging,
  answer: pageOf(Amends.extend({ customerName: z.string(), number: z.number().int() })),
});
export const decideAmends = route({
  method: "POST",
  path: "/amends/:id/decision",
  says: "Agree to amends that the budgets did not allow, or refuse them. Nobody agrees to their own.",
  needs: "lead",
  params: ById,
  body: z.object({ agree: z.boolean(), why: z.string().trim().max(1000).default("") }),
  answer: Amends,
  refuses: ["amends.not-found", "amends.decided", "amends.own", "voucher.none-left", "recovery.closed", "recovery.too-early"],
});
export const withdrawAmends = route({
  method: "DELETE",
  path: "/amends/:id",
  says: "Take back what was asked of a lead and is not decided.",
  needs: "agent",
  params: ById,
  answer: Amends,
  refuses: ["amends.not-found", "amends.decided"],
});
export const setFollowUp = route({
  method: "PUT",
  path: "/recoveries/:id/follow-up",
  says: "Ask on another day whether it is really good now.",
  needs: "agent",
  params: ById,
  body: z.object({ dueAt: Instant }),
  answer: Recovery,
  refuses: [...known, "date.past", "recovery.not-settled", "recovery.asked-already"],
});
export const noteFollowUp = route({
  method: "POST",
  path: "/recoveries/:id/follow-up/answer",
  says: "Note what the customer said when somebody asked: good closes it, not good begins anew.",
  needs: "agent",
  params: ById,
  body: z.object({ good: z.boolean(), words: z.string().trim().max(2000).default("") }),
  answer: Recovery,
  refuses: [...known, "recovery.not-settled"],
});
export const closeRecovery = route({
  method: "POST",
  path: "/recoveries/:id/close",
  says: "Close it without the customer's word: nothing more can be done, or nothing had failed.",
  needs: "agent",
  params: ById,
  body: z.object({ outcome: z.enum(["lost", "mistaken"]), why: Words }),
  answer: Recovery,
  refuses: [...known, "amends.made-already"],
});
export const reopenRecovery = route({
  method: "POST",
  path: "/recoveries/:id/reopen",
  says: "It was not good after all: it begins anew, with its history.",
  needs: "agent",
  params: ById,
  body: z.object({ why: Words }),
  answer: Recovery,
  refuses: ["recovery.not-found", "recovery.open-already"],
});
export const listRecoveriesOfCustomer = route({
  method: "GET",
  path: "/customers/:id/recoveries",
  says: "What failed for a customer and how it was made good, the latest first.",
  needs: "light",
  params: ById,
  answer: listOf(RecoveryRow),
  refuses: ["customer.not-found"],
});
