import { z } from "zod";
import { Id, Instant } from "./basics.ts";

/** Minor units of a currency; what is wrong with a sum (below zero, too large) is said by its own refusal. */
const Sum = z.number().int();
/** ISO 4217. */
const Currency = z.string().trim().max(10);
const Theirs = z.string().trim().min(1).max(200);
const Line = z.string().trim().max(300);
/** Which system tells it: a word of one's own, as "till" or "shop". Ids are unique within it. */
export const OrderSource = z.string().trim().min(1).max(64);

export const OrderState = z.enum(["placed", "cancelled"]);
export type OrderState = z.infer<typeof OrderState>;

export const OrderLine = z.object({
  what: Line.min(1),
  /** The shop's article number. */
  article: Line.nullable().default(null),
  /** At most three decimals. */
  quantity: z.number(),
  /** Of all of them together. */
  amount: Sum,
});
export type OrderLine = z.output<typeof OrderLine>;

/** Who bought, in the words of the system that tells it. Its own id of them is the surest. */
export const BuyerTold = z.object({
  id: Theirs.nullable().default(null),
  name: Line.nullable().default(null),
  email: Line.nullable().default(null),
  phone: Line.nullable().default(null),
});
export type BuyerTold = z.output<typeof BuyerTold>;

const Told = z.object({
  source: OrderSource.default("api"),
  externalId: Theirs,
  buyer: BuyerTold.nullable().default(null),
  /** Our own id of the customer, where the other system knows it. */
  customerId: Id.nullable().default(null),
  /** When the other system says that it was so; none: now. What is older never overwrites what is newer. */
  updatedAt: Instant.nullable().default(null),
});

export const OrderTold = Told.extend({
  what: z.literal("order").default("order"),
  /** As people call it: #1001. */
  number: Line.nullable().default(null),
  placedAt: Instant,
  state: OrderState.default("placed"),
  cancelledAt: Instant.nullable().default(null),
  currency: Currency,
  total: Sum,
  /** What it cost the business. */
  cost: Sum.nullable().default(null),
  /** The source or campaign that brought the customer. */
  cameBy: Line.nullable().default(null),
  dueAt: Instant.nullable().default(null),
  paidAt: Instant.nullable().default(null),
  lines: z.array(OrderLine).max(500).default([]),
});
export type OrderTold = z.output<typeof OrderTold>;

export const ReturnKind = z.enum(["return", "refund"]);
export type ReturnKind = z.infer<typeof ReturnKind>;

export const ReturnFields = z.object({
  kind: ReturnKind.default("return"),
  /** In the currency of the order. */
  amount: Sum,
  /** Which lines of the order came back, counted from 1, and how many of each. */
  lines: z
    .array(z.object({ nth: z.number().int().min(1).max(500), quantity: z.number() }))
    .max(500)
    .default([]),
  reason: z.string().trim().max(1000).nullable().default(null),
});
export const ReturnTold = ReturnFields.extend({
  what: z.literal("return"),
  source: OrderSource.default("api"),
  /** The order's. */
  externalId: Theirs,
  /** The return's own: told twice, it is one. */
  returnId: Theirs,
  at: Instant,
});
export type ReturnTold = z.output<typeof ReturnTold>;

export const TroubleKind = z.enum(["late-payment", "dispute", "chargeback"]);
export type TroubleKind = z.infer<typeof TroubleKind>;
export const TroubleOutcome = z.enum(["paid", "won", "lost", "withdrawn"]);
export type TroubleOutcome = z.infer<typeof TroubleOutcome>;

export const TroubleFields = z.object({
  kind: TroubleKind,
  amount: Sum.nullable().default(null),
  reason: z.string().trim().max(1000).nullable().default(null),
});
export const TroubleTold = TroubleFields.extend({
  what: z.literal("trouble"),
  source: OrderSource.default("api"),
  /** The order's. */
  externalId: Theirs,
  troubleId: Theirs,
  at: Instant,
  outcome: TroubleOutcome.nullable().default(null),
  endedAt: Instant.nullable().default(null),
  updatedAt: Instant.nullable().default(null),
});
export type TroubleTold = z.output<typeof TroubleTold>;

export const ContractEvery = z.enum(["week", "month", "quarter", "year"]);
export type ContractEvery = z.infer<typeof ContractEvery>;

export const ContractTold = Told.extend({
  what: z.literal("contract"),
  /** What it is for. */
  title: Line.min(1),
  startedOn: z.iso.date(),
  /** The first day without it. */
  endedOn: z.iso.date().nullable().default(null),
  whyEnded: z.string().trim().max(1000).nullable().default(null),
  currency: Currency,
  /** Each `every`. */
  price: Sum,
  cost: Sum.nullable().default(null),
  every: ContractEvery.default("month"),
  cameBy: Line.nullable().default(null),
});
export type ContractTold = z.output<typeof ContractTold>;

/** placed: it is new · same: it was here already · corrected: it is otherwise now · older: something newer is known; it is kept beside it. */
export const OrderOutcome = z.enum(["placed", "same", "corrected", "older"]);
export type OrderOutcome = z.infer<typeof OrderOutcome>;

export const OrderBuyer = z.object({ id: Id, name: z.string().nullable(), email: z.string().nullable(), phone: z.string().nullable() });
export type OrderBuyer = z.infer<typeof OrderBuyer>;

export const OrderRow = z.object({
  id: Id,
  source: z.string(),
  externalId: z.string(),
  number: z.string().nullable(),
  /** Null: not known yet whose it is. */
  customer: z.object({ id: Id, name: z.string() }).nullable(),
  buyer: OrderBuyer.nullable(),
  placedAt: Instant,
  state: OrderState,
  currency: z.string(),
  total: z.number().int(),
  /** In the business's own currency at the rate of its day; null: no rate is known for it. */
  baseTotal: z.number().int().nullable(),
  /** What came back, in the order's currency, and in how many pieces. */
  returned: z.number().int(),
  returns: z.number().int(),
  troubles: z.number().int(),
});
export type OrderRow = z.infer<typeof OrderRow>;

export const OrderReturn = z.object({
  id: Id,
  externalId: z.string().nullable(),
  kind: ReturnKind,
  at: Instant,
  amount: z.number().int(),
  baseAmount: z.number().int().nullable(),
  lines: z.array(z.object({ nth: z.number().int(), quantity: z.number() })),
  reason: z.string().nullable(),
  personId: Id.nullable(),
});
export type OrderReturn = z.infer<typeof OrderReturn>;

export const OrderTrouble = z.object({
  id: Id,
  externalId: z.string().nullable(),
  kind: TroubleKind,
  at: Instant,
  amount: z.number().int().nullable(),
  reason: z.string().nullable(),
  outcome: TroubleOutcome.nullable(),
  endedAt: Instant.nullable(),
  personId: Id.nullable(),
});
export type OrderTrouble = z.infer<typeof OrderTrouble>;

/** What was said before, or came late. */
export const OrderVersion = z.object({
  toldAt: Instant,
  personId: Id.nullable(),
  state: OrderState,
  placedAt: Instant,
  currency: z.string(),
  total: z.number().int(),
  lines: z.array(OrderLine),
});
export type OrderVersion = z.infer<typeof OrderVersion>;

export const Order = OrderRow.extend({
  cancelledAt: Instant.nullable(),
  cost: z.number().int().nullable(),
  baseCost: z.number().int().nullable(),
  baseReturned: z.number().int().nullable(),
  cameBy: z.string().nullable(),
  dueAt: Instant.nullable(),
  paidAt: Instant.nullable(),
  toldAt: Instant,
  lines: z.array(OrderLine),
  cameBack: z.array(OrderReturn),
  troubled: z.array(OrderTrouble),
  versions: z.array(OrderVersion),
});
export type Order = z.infer<typeof Order>;

/** All that somebody bought, in one line; sums in the business's own currency, what came back taken off. */
export const PurchaseLine = z.object({
  currency: z.string(),
  /** Cancelled orders do not count. */
  count: z.number().int(),
  sum: z.number().int(),
  /** Orders in a currency of which no rate is known; they are not in the sum. */
  unpriced: z.number().int(),
  firstAt: Instant.nullable(),
  lastAt: Instant.nullable(),
  /** Orders of which something came back, and those with a late payment or a dispute. */
  returned: z.number().int(),
  troubled: z.number().int(),
  /** Contracts that run today. */
  contracts: z.number().int(),
});
export type PurchaseLine = z.infer<typeof PurchaseLine>;

export const Contract = z.object({
  id: Id,
  source: z.string(),
  externalId: z.string(),
  customer: z.object({ id: Id, name: z.string() }).nullable(),
  buyer: OrderBuyer.nullable(),
  title: z.string(),
  startedOn: z.iso.date(),
  endedOn: z.iso.date().nullable(),
  whyEnded: z.string().nullable(),
  currency: z.string(),
  price: z.number().int(),
  every: ContractEvery,
  basePrice: z.number().int().nullable(),
  cost: z.number().int().nullable(),
  cameBy: z.string().nullable(),
});
export type Contract = z.infer<typeof Contract>;
