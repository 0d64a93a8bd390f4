import { z } from "zod";
import { Id, Language, listOf } from "./basics.ts";
import { AmendsKind, FailureCause, FailureKey, FailureKind, FailureName, Money, Severity } from "./recovery.ts";
import { route } from "./route.ts";

const Hours = z.number().int().min(1).max(8760);

/** One line of the table of amends. The first that fits counts. */
export const AmendsRule = z.object({
  severity: Severity,
  /** null: both. */
  again: z.boolean().nullable(),
  cause: FailureCause.nullable(),
  kind: AmendsKind,
  /** In minor units of the business's currency; null: none, or as much as was lost (a refund). */
  amount: z.number().int().min(1).max(100_000_000_000).nullable(),
});
export type AmendsRule = z.infer<typeof AmendsRule>;

export const RecoverySettings = z.object({
  /** What opens a recovery by itself. */
  triggers: z.object({
    promise: z.object({ on: z.boolean(), mood: z.enum(["dissatisfied", "angry"]) }),
    answer: z.object({
      on: z.boolean(),
      /** So many or fewer. */
      satisfaction: z.number().int().min(1).max(5),
      ease: z.number().int().min(1).max(7),
      less: z.boolean(),
    }),
    /** first: who is angry from the first word on counts, too. */
    anger: z.object({ on: z.boolean(), first: z.boolean() }),
    effort: z.object({ on: z.boolean(), sum: z.number().int().min(1).max(1000) }),
  }),
  /** How long a stage may take, in hours of the opening hours. */
  hours: z.object({ own: Hours, fix: Hours, apologise: Hours, options: Hours, amends: Hours, "follow-up": Hours }),
  /** Asked so many days after everything was done, and closed when silent for so many more. */
  followUpDays: z.number().int().min(1).max(90),
  silentDays: z.number().int().min(1).max(90),
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** Vouchers last so many days; null: they do not expire. */
  voucherDays: z.number().int().min(1).max(3660).nullable(),
  /** The most that is given at once without a lead, in minor units; null: no limit but the budgets. */
  singleLimit: z.number().int().min(0).max(100_000_000_000).nullable(),
  /** Amends for the same kind of failure within so many days need a lead. */
  recentlyDays: z.number().int().min(0).max(365),
  amends: z.array(AmendsRule).max(100),
  /** Where the table of amends comes from: ours until somebody changes it. */
  source: z.string().trim().max(500),
});
export type RecoverySettings = z.infer<typeof RecoverySettings>;

export const readRecoverySettings = route({
  method: "GET",
  path: "/recovery-settings",
  says: "What opens recoveries, how long their stages may take, and what is proposed as amends.",
  needs: "light",
  answer: RecoverySettings,
});
export const changeRecoverySettings = route({
  method: "PATCH",
  path: "/recovery-settings",
  says: "Change what is given; the rest stays.",
  needs: "lead",
  body: RecoverySettings.partial(),
  answer: RecoverySettings,
  refuses: ["money.unknown-currency"],
});

export const listFailureKinds = route({
  method: "GET",
  path: "/failure-kinds",
  says: "What can fail: those that every business knows, then one's own.",
  needs: "light",
  answer: listOf(FailureKind),
});
export const addFailureKind = route({
  method: "POST",
  path: "/failure-kinds",
  says: "Add a kind of failure.",
  needs: "lead",
  body: z.object({ name: FailureName }),
  answer: FailureKind,
  refuses: ["failure-kind.name-taken"],
});
export const changeFailureKind = route({
  method: "PATCH",
  path: "/failure-kinds/:failureKey",
  says: "Rename one's own kind, or offer any no longer.",
  needs: "lead",
  params: z.object({ failureKey: FailureKey }),
  body: z.object({ name: FailureName.optional(), offered: z.boolean().optional() }),
  answer: FailureKind,
  refuses: ["failure-kind.not-found", "failure-kind.name-taken"],
});

export const BudgetScope = z.enum(["person", "team", "workspace"]);
/** What may be given as amends within a calendar month of the business's time zone. */
export const AmendsBudget = z.object({
  scope: BudgetScope,
  /** Of the team or person; null: each of them that has no budget of its own, or the workspace. */
  id: Id.nullable(),
  /** In minor units of the business's currency. */
  limit: z.number().int().min(0).max(100_000_000_000),
});
export type AmendsBudget = z.infer<typeof AmendsBudget>;
const BudgetWithSpent = AmendsBudget.extend({
  /** This month; null where the budget stands for each of several. */
  spent: z.number().int().nullable(),
});
export const AmendsBudgets = z.object({ currency: z.string(), month: z.string(), rows: z.array(BudgetWithSpent) });
export type AmendsBudgets = z.infer<typeof AmendsBudgets>;

export const readAmendsBudgets = route({
  method: "GET",
  path: "/amends-budgets",
  says: "What may be given as amends in a month, and what was given in this one.",
  needs: "lead",
  answer: AmendsBudgets,
});
export const changeAmendsBudgets = route({
  method: "PUT",
  path: "/amends-budgets",
  says: "These are the budgets now; what is not named has none, which means no limit.",
  needs: "lead",
  body: z.object({ rows: z.array(AmendsBudget).max(500) }),
  answer: AmendsBudgets,
  refuses: ["person.not-found", "team.not-found"],
});

/** What is left for who asks: the least of their budgets. Null is no limit. */
export const readMyAllowance = route({
  method: "GET",
  path: "/amends-budgets/mine",
  says: "How much one may still give this month without a lead.",
  needs: "agent",
  answer: z.object({ left: Money.nullable(), atOnce: Money.nullable() }),
});

/** A text in the languages that customers read; the one of the customer is taken, else English, else any. */
export const Texts = z.partialRecord(Language, z.string().trim().min(1).max(4000));
