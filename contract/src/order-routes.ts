import { z } from "zod";
import { ById, Flag, Id, Instant, Paging, listOf, pageOf } from "./basics.ts";
import {
  Contract,
  ContractTold,
  Order,
  OrderBuyer,
  OrderOutcome,
  OrderRow,
  OrderSource,
  OrderTold,
  PurchaseLine,
  ReturnFields,
  ReturnTold,
  TroubleFields,
  TroubleOutcome,
  TroubleTold,
} from "./orders.ts";
import { Refusal } from "./refusals.ts";
import { route } from "./route.ts";

const money = ["money.negative", "money.too-large", "money.unknown-currency"] as const;
const told = [...money, "date.far-future", "order.amounts-differ", "customer.not-found"] as const;

export const placeOrder = route({
  method: "POST",
  path: "/orders",
  says: "Tell an order, or what it has become. The same again changes nothing; what is older than what is known is kept beside it.",
  needs: "lead",
  body: OrderTold,
  answer: z.object({ outcome: OrderOutcome, order: Order }),
  refuses: [...told, "order.returned-too-much", "order.returned-early", "order.returned-in-currency"],
});

/** One row of a batch: `what` says which; without it, it is an order. */
export const ToldRow = z.union([OrderTold, ReturnTold, TroubleTold, ContractTold]);
export type ToldRow = z.output<typeof ToldRow>;

export const tellOrders = route({
  method: "POST",
  path: "/order-batches",
  says: "Tell many at once: orders, returns, troubles, contracts, in any order. Each row is taken whole or refused with its reason; a refused one keeps none of the others back.",
  needs: "lead",
  body: z.object({ rows: z.array(ToldRow.or(z.unknown())).min(1).max(1000) }),
  answer: z.object({
    /** In the order of the rows. */
    outcomes: z.array(
      z.object({ index: z.number().int(), outcome: z.enum([...OrderOutcome.options, "refused"]), id: Id.nullable(), refusal: Refusal.nullable() }),
    ),
    refused: z.number().int(),
  }),
});

export const listOrders = route({
  method: "GET",
  path: "/orders",
  says: "Orders, the latest first. `q`: a number or the id in the other system.",
  needs: "light",
  query: Paging.extend({
    q: z.string().trim().min(1).max(200).optional(),
    source: OrderSource.optional(),
    customerId: Id.optional(),
    /** cancelled · unmatched: nobody knows whose · returned: something came back · troubled: late payment or dispute */
    only: z.enum(["cancelled", "unmatched", "returned", "troubled"]).optional(),
  }),
  answer: pageOf(OrderRow),
});
export const readOrder = route({
  method: "GET",
  path: "/orders/:id",
  says: "One order with its lines, what came back, its troubles, and what was said of it before.",
  needs: "light",
  params: ById,
  answer: Order,
  refuses: ["order.not-found"],
});
export const correctOrder = route({
  method: "PATCH",
  path: "/orders/:id",
  says: "Correct an order by hand; what stood there is kept.",
  needs: "lead",
  params: ById,
  body: OrderTold.pick({ number: true, placedAt: true, currency: true, total: true, cost: true, cameBy: true, dueAt: true, paidAt: true })
    .partial()
    .extend({ lines: OrderTold.shape.lines.unwrap().optional() }),
  answer: Order,
  refuses: ["order.not-found", ...told, "order.returned-too-much", "order.returned-early", "order.returned-in-currency"],
});
export const cancelOrder = route({
  method: "POST",
  path: "/orders/:id/cancel",
  says: "An order was cancelled: it counts no more.",
  needs: "lead",
  params: ById,
  answer: Order,
  refuses: ["order.not-found"],
});
export const returnOrder = route({
  method: "POST",
  path: "/orders/:id/returns",
  says: "Something came back, or money was given back. With a `key` told twice, it is one. More than was bought is refused.",
  needs: "lead",
  params: ById,
  body: ReturnFields.extend({ at: Instant.optional(), key: z.string().trim().min(1).max(200).nullable().default(null) }),
  answer: Order,
  refuses: ["order.not-found", "order.returned-too-much", "order.returned-early", "order.no-such-line", "money.negative", "date.far-future"],
});
export const troubleOrder = route({
  method: "POST",
  path: "/orders/:id/troubles",
  says: "An order was paid late, disputed, or its money was claimed back through the bank.",
  needs: "lead",
  params: ById,
  body: TroubleFields.extend({ at: Instant.optional(), key: z.string().trim().min(1).max(200).nullable().default(null) }),
  answer: Order,
  refuses: ["order.not-found", "money.negative", "money.too-large", "date.far-future"],
});
export const endTrouble = route({
  method: "POST",
  path: "/order-troubles/:id/end",
  says: "How a trouble ended.",
  needs: "lead",
  params: ById,
  body: z.object({ outcome: TroubleOutcome }),
  answer: Order,
  refuses: ["order-trouble.not-found"],
});
export const readOrdersOfCustomer = route({
  method: "GET",
  path: "/customers/:id/orders",
  says: "What a customer bought: in one line, and order by order, the latest first.",
  needs: "light",
  params: ById,
  query: Paging,
  answer: pageOf(OrderRow).extend({ line: PurchaseLine, contracts: z.array(Contract) }),
  refuses: ["customer.not-found"],
});

export const tellContract = route({
  method: "POST",
  path: "/contracts",
  says: "Tell a contract, or what it has become: since when, at which price each period, until when and why.",
  needs: "lead",
  body: ContractTold.extend({ what: z.literal("contract").default("contract") }),
  answer: z.object({ outcome: OrderOutcome, contract: Contract }),
  refuses: [...told, "contract.ends-early"],
});
export const endContract = route({
  method: "POST",
  path: "/contracts/:id/end",
  says: "A contract ended, and why.",
  needs: "lead",
  params: ById,
  body: z.object({ endedOn: z.iso.date(), whyEnded: z.string().trim().max(1000).nullable().default(null) }),
  answer: Contract,
  refuses: ["contract.not-found", "contract.ends-early"],
});
export const listContracts = route({
  method: "GET",
  path: "/contracts",
  says: "Contracts, the latest begun first.",
  needs: "light",
  query: Paging.extend({ running: Flag.optional() }),
  answer: pageOf(Contract),
});

export const OrderSettings = z.object({
  /** The business's own: sums are shown in it. */
  currency: z.string(),
  /** Where orders came from so far. */
  sources: z.array(z.string()),
  /** Currencies of orders for which a rate is missing, with the first day that needs one. */
  missing: z.array(z.object({ currency: z.string(), from: z.iso.date(), orders: z.number().int() })),
});
export type OrderSettings = z.infer<typeof OrderSettings>;

export const readOrderSettings = route({
  method: "GET",
  path: "/order-settings",
  says: "The currency of the business, where orders come from, and which rates are missing.",
  needs: "light",
  answer: OrderSettings,
});
export const changeOrderSettings = route({
  method: "PUT",
  path: "/order-settings",
  says: "Choose the currency of the business. All sums are reckoned anew; rates into another currency stay with that one.",
  needs: "owner",
  body: z.object({ currency: z.string().trim().max(10) }),
  answer: OrderSettings,
  refuses: ["money.unknown-currency"],
});

export const ExchangeRate = z.object({
  currency: z.string(),
  /** Good from this day until the next that is given. */
  day: z.iso.date(),
  /** What one unit (a dollar, not a cent) is in the business's own currency: a decimal number with a point. */
  rate: z.string(),
});
export type ExchangeRate = z.infer<typeof ExchangeRate>;

export const listRates = route({
  method: "GET",
  path: "/exchange-rates",
  says: "Rates into the business's own currency, the latest day first.",
  needs: "light",
  query: z.object({ currency: z.string().max(3).optional(), before: z.iso.date().optional() }),
  answer: listOf(ExchangeRate).extend({ more: z.boolean() }),
});
export const giveRates = route({
  method: "PUT",
  path: "/exchange-rates",
  says: "Give rates, or other ones for days that have one. Sums that hang on them are reckoned anew.",
  needs: "owner",
  body: z.object({
    rows: z
      .array(z.object({ currency: z.string().trim().max(10), day: z.iso.date(), rate: z.string().trim().max(40) }))
      .min(1)
      .max(2000),
  }),
  answer: OrderSettings,
  refuses: ["money.unknown-currency", "rate.wrong", "rate.own-currency"],
});
export const takeRate = route({
  method: "DELETE",
  path: "/exchange-rates/:currency/:day",
  says: "Take a rate away: the one before it holds.",
  needs: "owner",
  params: z.object({ currency: z.string().length(3), day: z.iso.date() }),
  answer: OrderSettings,
  refuses: ["rate.not-found"],
});

/** email, phone: the same, but not proven by anybody, or proven by two customers · name: the whole name is the same */
export const BuyerReason = z.enum(["email", "phone", "similar-phone", "name"]);
export type BuyerReason = z.infer<typeof BuyerReason>;

export const UndecidedBuyer = z.object({
  buyer: OrderBuyer,
  source: z.string(),
  orders: z.number().int(),
  lastPlacedAt: Instant,
  candidates: z.array(z.object({ customer: z.object({ id: Id, name: z.string() }), because: z.array(z.object({ reason: BuyerReason, value: z.string() })) })),
});
export type UndecidedBuyer = z.infer<typeof UndecidedBuyer>;

export const listUndecidedBuyers = route({
  method: "GET",
  path: "/order-buyers",
  says: "Buyers of whom it is not certain who they are, with whom they may be and why.",
  needs: "light",
  query: Paging,
  answer: pageOf(UndecidedBuyer),
});
export const decideBuyer = route({
  method: "POST",
  path: "/order-buyers/:id/decide",
  says: "Say whose a buyer's orders are: a customer's, a new customer's, or leave them as they are. It holds for later orders of the same buyer and can be undone.",
  needs: "lead",
  params: ById,
  body: z.union([z.object({ is: z.literal("customer"), customerId: Id }), z.object({ is: z.enum(["new", "nobody"]) })]),
  answer: z.object({ decisionId: Id, customerId: Id.nullable(), orders: z.number().int() }),
  refuses: ["buyer.not-found", "customer.not-found", "buyer.nameless"],
});
export const BuyerDecision = z.object({
  id: Id,
  buyer: OrderBuyer,
  customer: z.object({ id: Id, name: z.string() }).nullable(),
  personId: Id,
  at: Instant,
  undoneAt: Instant.nullable(),
});
export type BuyerDecision = z.infer<typeof BuyerDecision>;

export const listBuyerDecisions = route({
  method: "GET",
  path: "/order-decisions",
  says: "What was decided about buyers, the latest first.",
  needs: "light",
  query: Paging,
  answer: pageOf(BuyerDecision),
});
export const undoBuyerDecision = route({
  method: "POST",
  path: "/order-decisions/:id/undo",
  says: "Undo a decision: the buyer is where they were before.",
  needs: "lead",
  params: ById,
  refuses: ["decision.not-found", "decision.undone"],
});
