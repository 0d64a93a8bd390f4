import { z } from "zod";
import { route } from "./route.ts";

/** To how many people one customer tells it, as a source says. */
export const ReachClaim = z.object({
  /** The point of the articles: S5, D3, T6, L5. */
  point: z.string().min(1).max(20),
  who: z.enum(["satisfied", "dissatisfied"]),
  /** Null where the source names no number of people: it is shown in words and nothing is reckoned with it. */
  low: z.number().int().min(0).max(10_000).nullable(),
  /** Null: no upper end. */
  high: z.number().int().min(0).max(10_000).nullable(),
  source: z.string().trim().min(1).max(300),
  /** By whom and when it was measured; null: not known. */
  year: z.number().int().min(1900).max(2100).nullable(),
});
export type ReachClaim = z.infer<typeof ReachClaim>;

const Interval = z.object({ value: z.number(), low: z.number(), high: z.number(), n: z.number().int() });

export const Reach = z.object({
  claims: z.array(
    ReachClaim.extend({
      /** The claim times the customers of the survey who said so; null where nothing can be reckoned. `high` null: no upper end. */
      told: z.object({ low: z.number().int(), high: z.number().int().nullable() }).nullable(),
    }),
  ),
  /** Changed from what was shipped. */
  own: z.boolean(),
  /** Customers who said how satisfied they were, by their last answer in these days. */
  answered: z.number().int(),
  satisfied: Interval.nullable(),
  dissatisfied: Interval.nullable(),
  satisfiedCount: z.number().int(),
  dissatisfiedCount: z.number().int(),
  /** Below so many answers nothing is reckoned. */
  needs: z.number().int(),
  /** What was really counted in the same days. */
  counted: z.object({
    referrals: z.number().int(),
    reviews: z.object({ all: z.number().int(), good: z.number().int(), bad: z.number().int() }),
    stories: z.object({ exceeded: z.number().int(), fellShort: z.number().int() }),
  }),
});
export type Reach = z.infer<typeof Reach>;

export const readReach = route({
  method: "GET",
  path: "/reach",
  says: "To how many people it may have been told, as a range with its source, beside what was really counted. The two are never added.",
  needs: "lead",
  query: z.object({ from: z.iso.date(), to: z.iso.date() }),
  answer: Reach,
});
export const changeReach = route({
  method: "PUT",
  path: "/reach/claims",
  says: "Put other figures, with their source, in the place of those that were shipped; null brings these back.",
  needs: "lead",
  body: z.object({ claims: z.array(ReachClaim).min(1).max(12).nullable() }),
});
