import { z } from "zod";
import { ById, Cursor, Id, Instant } from "./basics.ts";
import { route } from "./route.ts";

const Figure = z.object({ value: z.number(), low: z.number(), high: z.number() });
export type FitFigure = z.infer<typeof Figure>;

/** What a customer does, never who they are. money: what an order leaves, or what is paid for it · again: how often they buy · messages: how much they write to us for an order. */
export const FitPoint = z.enum(["returns", "late", "disputes", "messages", "money", "again"]);
export type FitPoint = z.infer<typeof FitPoint>;

const Weight = z.number().int().min(0).max(5);
export const FitWeights = z.object({ returns: Weight, late: Weight, disputes: Weight, messages: Weight, money: Weight, again: Weight });
export type FitWeights = z.infer<typeof FitWeights>;

const Words = z.string().trim().max(600).default("");
export const IdealWords = z.object({ en: Words, ka: Words, uz: Words, ru: Words });
export type IdealWords = z.infer<typeof IdealWords>;

/** What is usual here. */
export const UsualPoint = z.object({
  point: FitPoint,
  /** Customers of whom enough is known. */
  customers: z.number().int(),
  /** Null: not measured, for the reason. nothing: it was never recorded here · few: too few customers · same: customers do not differ in it beyond chance. */
  usual: z.number().nullable(),
  because: z.enum(["nothing", "few", "same"]).nullable(),
  /** So many orders of their own weigh as much as what is usual (for `again`: years). */
  weighs: z.number().nullable(),
});
export type UsualPoint = z.infer<typeof UsualPoint>;

/** higher, lower: than of all others, after correcting for all looks (Holm); unclear: the data do not say. */
export const SourceSays = z.enum(["higher", "lower", "unclear"]);
const Compared = Figure.extend({ n: z.number().int(), says: SourceSays }).nullable();
export const SourceFigures = z.object({
  /** came:… as orders say it, code, channel:…, nothing, or `small`: the small ones together. */
  via: z.string(),
  /** As it stands in an order; null where it is none that orders name. */
  name: z.string().nullish(),
  customers: z.number().int(),
  loyal: Compared,
  left: Compared,
  fit: Compared,
  valueAhead: Compared,
  returns: Compared,
});
export type SourceFigures = z.infer<typeof SourceFigures>;

export const Ideal = z.object({
  /** Null: nothing was measured yet. */
  asOf: z.iso.date().nullable(),
  currency: z.string(),
  /** What `money` is. */
  money: z.enum(["margin", "revenue"]),
  definition: z.object({ version: z.number().int(), words: IdealWords, weights: FitWeights, madeAt: Instant.nullable() }),
  points: z.array(UsualPoint),
  /** Of so many customers who bought, fit is known of so many. */
  customers: z.number().int(),
  scored: z.number().int(),
  /** A source is shown by itself from so many customers on. */
  needs: z.number().int(),
  sourcesOn: z.iso.date().nullable(),
  sources: z.array(SourceFigures),
});
export type Ideal = z.infer<typeof Ideal>;

export const readIdeal = route({
  method: "GET",
  path: "/loyalty/ideal",
  says: "Whom the owner says they serve best, what is usual here in each point, and what each source brought, with intervals.",
  needs: "lead",
  answer: Ideal,
});

export const changeIdeal = route({
  method: "PUT",
  path: "/loyalty/ideal",
  says: "Say whom the business serves best, in its own words, and how much each point weighs. All fits follow.",
  needs: "owner",
  body: z.object({ words: IdealWords, weights: FitWeights }),
  answer: Ideal.shape.definition,
});

export const reckonFits = route({
  method: "POST",
  path: "/loyalty/ideal/reckoning",
  says: "Measure now what is usual, and reckon all fits anew from all orders.",
  needs: "lead",
  answer: z.object({ askedAt: Instant }),
});

export const FitRow = z.object({ customer: z.object({ id: Id, name: z.string() }), fit: z.number(), good: z.number().int(), known: z.number().int() });
export type FitRow = z.infer<typeof FitRow>;

export const listFits = route({
  method: "GET",
  path: "/loyalty/ideal/customers",
  says: "Customers by their fit, the best first. Shown to people; nothing answers anybody later or worse for it.",
  needs: "lead",
  query: z.object({ cursor: Cursor.optional() }),
  answer: z.object({ rows: z.array(FitRow), next: Cursor.nullable() }),
});

export const ShownPoint = z.object({
  point: FitPoint,
  weight: z.number().int(),
  /** good: no worse than usual · near: a little worse, and their own interval holds what is usual · poor: worse, and it does not · more: not enough is known yet · unmeasured: nobody can be told by this point here. */
  state: z.enum(["good", "near", "poor", "more", "unmeasured"]),
  /** Returned, late, disputed orders, messages, money or further days of buying, and of how many orders or in how many years. */
  x: z.number(),
  n: z.number(),
  /** What they show by themselves, with its interval. */
  own: Figure.nullable(),
  /** The same with what is usual weighed in, since they have bought so often only. */
  shrunken: z.number().nullable(),
  usual: z.number().nullable(),
  /** Of 100 customers of whom enough is known, so many stand less well in it. */
  betterThan: z.number().nullable(),
  /** So many more orders (for `again`: days) until it can be told. */
  needs: z.number().int().nullable(),
});
export type ShownPoint = z.infer<typeof ShownPoint>;

export const CustomerFit = z.object({
  asOf: z.iso.date(),
  currency: z.string(),
  money: z.enum(["margin", "revenue"]),
  matters: z.number().int(),
  /** 0–100; null while fewer than `needs` points are known. */
  fit: z.number().nullable(),
  good: z.number().int(),
  known: z.number().int(),
  needs: z.number().int(),
  points: z.array(ShownPoint),
});
export type CustomerFit = z.infer<typeof CustomerFit>;

export const readCustomerFit = route({
  method: "GET",
  path: "/customers/:id/fit",
  says: "In how many points a customer and the business serve each other well, each point with its numbers; null of whom nothing is known.",
  needs: "light",
  params: ById,
  answer: z.object({ fit: CustomerFit.nullable() }),
  refuses: ["customer.not-found"],
});
