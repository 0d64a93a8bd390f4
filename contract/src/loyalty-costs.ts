import { z } from "zod";
import { ById, Id, Instant } from "./basics.ts";
import { route } from "./route.ts";

const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
export const CostPurpose = z.enum(["winning", "keeping"]);
export type CostPurpose = z.infer<typeof CostPurpose>;
export const CostKind = z.enum(["campaign", "discount", "thanks", "desk-time", "other"]);
export type CostKind = z.infer<typeof CostKind>;

export const CostRow = z.object({
  id: Id,
  month: Month,
  purpose: CostPurpose,
  kind: CostKind,
  /** As orders name it; null: not for one source. */
  source: z.string().nullable(),
  /** Minor units. */
  amount: z.number().int(),
  currency: z.string(),
  hours: z.number().nullable(),
  note: z.string(),
  at: Instant,
});
export type CostRow = z.infer<typeof CostRow>;

/** A cost for each of n, with the interval that comes from how much n varies by chance; the sum itself is known. */
export const CostFigure = z.object({
  /** Minor units: what was paid in these months, and for how many. */
  paid: z.number().int(),
  n: z.number().int(),
  from: Month,
  /** Null: not known; `because` says why. The upper end is null where none is. */
  each: z.object({ value: z.number(), low: z.number(), high: z.number() }).nullable(),
  /** no-costs: none are noted · few: fewer than `needs` customers */
  because: z.enum(["no-costs", "few"]).nullable(),
});
export type CostFigure = z.infer<typeof CostFigure>;

export const LoyaltyCosts = z.object({
  asOf: z.iso.date().nullable(),
  currency: z.string(),
  needs: z.number().int(),
  /** Winning one new customer, of all and by source; keeping one who had bought before; all of it for one who became loyal. */
  winning: CostFigure,
  bySource: z.array(z.object({ via: z.string(), name: z.string(), figure: CostFigure })),
  keeping: CostFigure,
  loyal: CostFigure,
  /** Winning one costs so many times as much as keeping one. */
  times: z.object({ value: z.number(), low: z.number(), high: z.number() }).nullable(),
  /** Amends that were given, out of recoveries; in another currency: so many, not in the sum. */
  amends: z.object({ amount: z.number().int(), elsewhere: z.number().int() }),
  /** Months since the first that has costs of keeping in which none are noted. */
  gaps: z.array(Month),
  rows: z.array(CostRow),
  /** As orders name them, for the form. */
  sources: z.array(z.string()),
});
export type LoyaltyCosts = z.infer<typeof LoyaltyCosts>;

export const readLoyaltyCosts = route({
  method: "GET",
  path: "/loyalty/costs",
  says: "What winning a customer, keeping one and having a loyal one costs, with intervals, and the costs that were noted.",
  needs: "lead",
  answer: LoyaltyCosts,
});

export const noteLoyaltyCost = route({
  method: "POST",
  path: "/loyalty/costs",
  says: "Note what was paid in a month for winning or keeping customers, in the business's own currency. Desk time: hours and what an hour costs.",
  needs: "owner",
  body: z.object({
    month: Month,
    purpose: CostPurpose,
    kind: CostKind,
    source: z.string().trim().min(1).max(120).nullable().default(null),
    /** A sum, or for desk time what an hour costs. */
    amount: z.number().int().min(0).max(1_000_000_000_000),
    hours: z.number().positive().max(100_000).nullable().default(null),
    note: z.string().trim().max(300).default(""),
  }),
  answer: z.object({ id: Id }),
});

export const dropLoyaltyCost = route({
  method: "DELETE",
  path: "/loyalty/costs/:id",
  says: "Take a cost out that was noted by mistake.",
  needs: "owner",
  params: ById,
  refuses: ["loyalty-cost.not-found"],
});
