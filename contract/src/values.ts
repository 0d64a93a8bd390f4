import { z } from "zod";
import { Id, Instant } from "./basics.ts";
import { ContractEvery } from "./orders.ts";
import { route } from "./route.ts";

const Figure = z.object({ value: z.number(), low: z.number(), high: z.number() });
const Share = Figure.extend({ n: z.number().int() });

/** not-yet: too little is known · unsuited: the model does not hold for this business · doubtful: it holds with a caveat · suited */
export const ModelState = z.enum(["not-yet", "unsuited", "doubtful", "suited"]);
export type ModelState = z.infer<typeof ModelState>;

/** What speaks against a model, or what is missing; put into words where it is shown. */
export const ModelCaveat = z.object({
  code: z.enum([
    "few-customers",
    "few-again",
    "short",
    "few-values",
    "few-contracts",
    "few-ended",
    "no-convergence",
    "not-checked",
    "told-wrong",
    "misfit",
    "uneven-weeks",
    "like-a-clock",
    "in-bursts",
    "heavy-tail",
    "value-and-frequency",
  ]),
  params: z.record(z.string(), z.number()),
});
export type ModelCaveat = z.infer<typeof ModelCaveat>;

export const Parameter = z.object({ name: z.string(), value: z.number(), low: z.number().nullable(), high: z.number().nullable() });
export type Parameter = z.infer<typeof Parameter>;

const Fitted = z.object({ state: ModelState, because: z.array(ModelCaveat), /** Customers behind it. */ n: z.number().int(), parameters: z.array(Parameter) });

/** The last weeks, told by a model that had not seen them. */
export const HeldBack = z.object({
  from: z.iso.date(),
  customers: z.number().int(),
  actual: z.number().int(),
  expected: Figure,
  weeks: z.array(z.object({ nth: z.number().int(), actual: z.number().int(), expected: z.number() })),
  /** By which share of itself a week is off, on average. */
  meanError: z.number(),
  /** By which share weeks differ beyond chance. */
  unevenness: z.number(),
});
export type HeldBack = z.infer<typeof HeldBack>;

export const FittedBuying = Fitted.extend({
  /** Of them, who bought again. */
  again: z.number().int(),
  goodness: z
    .object({
      bars: z.array(z.object({ times: z.number().int(), actual: z.number().int(), expected: z.number() })),
      chiSquare: z.number(),
      freedom: z.number().int(),
      p: z.number(),
      misplaced: z.number(),
    })
    .nullable(),
  heldBack: HeldBack.nullable(),
});
export type FittedBuying = z.infer<typeof FittedBuying>;
export const FittedSpending = Fitted.extend({ correlation: z.number().nullable() });
export type FittedSpending = z.infer<typeof FittedSpending>;
export const FittedContracts = Fitted.extend({
  every: ContractEvery,
  ended: z.number().int(),
  /** Which share was kept for how many periods (Kaplan and Meier), beside the model. */
  kept: z.array(Share.extend({ period: z.number().int(), expected: z.number().nullable() })),
});
export type FittedContracts = z.infer<typeof FittedContracts>;

export const ValueModels = z.object({
  buying: FittedBuying,
  spending: FittedSpending,
  contracts: z.array(FittedContracts),
  /** What is left of a sum after costs, and of which share of purchases these are known; null: sums are what customers pay. */
  margin: z.object({ rate: z.number(), share: z.number() }).nullable(),
});
export type ValueModels = z.infer<typeof ValueModels>;

export const ValueSums = z.object({
  counts: z.object({
    customers: z.number().int(),
    /** Bought on one day only; on more than one. */
    once: z.number().int(),
    again: z.number().int(),
    contracts: z.number().int(),
    atRisk: z.number().int(),
  }),
  /** Of those who bought again, which share is still there. */
  alive: Share.nullable(),
  /** How often all of them will buy within 90 days and within a year. */
  nextQuarter: Figure.nullable(),
  nextYear: Figure.nullable(),
  /** What they will bring within a year, in minor units. */
  fromOrders: Figure.nullable(),
  fromContracts: Figure.nullable(),
  atRisk: Figure.nullable(),
});
export type ValueSums = z.infer<typeof ValueSums>;

export const Values = z.object({
  /** Null before the first time; then `models` and `sums` are, too. */
  asOf: z.iso.date().nullable(),
  fittedOn: z.iso.date().nullable(),
  currency: z.string(),
  riskBelow: z.number(),
  /** It is being reckoned now. */
  underWay: z.boolean(),
  models: ValueModels.nullable(),
  sums: ValueSums.nullable(),
});
export type Values = z.infer<typeof Values>;

export const CustomerValue = z.object({
  asOf: z.iso.date(),
  currency: z.string(),
  /** Sums are what is left after costs. */
  afterCosts: z.boolean(),
  /** Days on which they bought. */
  purchases: z.number().int(),
  firstOn: z.iso.date().nullable(),
  lastOn: z.iso.date().nullable(),
  spent: z.number().int(),
  contracted: z.boolean(),
  /** How likely they are still there; null of who bought once and of contracts. */
  alive: Figure.nullable(),
  nextQuarter: Figure.nullable(),
  nextYear: Figure.nullable(),
  valueAhead: Figure.nullable(),
  valueAtRisk: z.number().int(),
  /** Since when they are at risk. */
  atRiskSince: z.iso.date().nullable(),
});
export type CustomerValue = z.infer<typeof CustomerValue>;

export const ValueRow = z.object({
  customer: z.object({ id: Id, name: z.string() }),
  purchases: z.number().int(),
  lastOn: z.iso.date(),
  alive: Figure,
  valueAhead: Figure.nullable(),
  valueAtRisk: z.number().int(),
});
export type ValueRow = z.infer<typeof ValueRow>;

export const ValueSettings = z.object({ /** Below this probability of being there a customer is at risk. */ riskBelow: z.number().min(0.2).max(0.9) });
export type ValueSettings = z.infer<typeof ValueSettings>;

export const readValues = route({
  method: "GET",
  path: "/loyalty/values",
  says: "What customers will bring within a year and what of it is at risk, with ranges, and how well the models fit this business.",
  needs: "agent",
  answer: Values,
});

export const listAtRisk = route({
  method: "GET",
  path: "/loyalty/values/at-risk",
  says: "Customers who may have gone, the greatest loss first.",
  needs: "agent",
  query: z.object({ cursor: z.string().max(200).optional() }),
  answer: z.object({ rows: z.array(ValueRow), next: z.string().nullable() }),
});

export const readCustomerValue = route({
  method: "GET",
  path: "/customers/:id/value",
  says: "How likely a customer is still there, how often they will buy and what they will bring, each with its range; null where nothing is known.",
  needs: "light",
  params: z.object({ id: Id }),
  answer: z.object({ value: CustomerValue.nullable() }),
  refuses: ["customer.not-found"],
});

export const setValueSettings = route({
  method: "PUT",
  path: "/loyalty/values/settings",
  says: "Say below which probability of being there a customer is at risk. The figures follow within minutes.",
  needs: "owner",
  body: ValueSettings,
  answer: ValueSettings,
});

export const reckonValues = route({
  method: "POST",
  path: "/loyalty/values/reckoning",
  says: "Reckon the values now, from all orders, and fit the models anew.",
  needs: "lead",
  answer: z.object({ askedAt: Instant }),
});
