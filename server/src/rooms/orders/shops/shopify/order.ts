import type { BuyerTold, OrderLine, OrderTold } from "@guli/contract";
import { z } from "zod";
import type { Instant } from "../../../../core/clock.ts";
import type { ShopRow, Told } from "../adapter.ts";
import { cameByAddress } from "../rules/came-by.ts";
import { minorOf, roundedMinorOf } from "../rules/decimals.ts";
import { Decimal, Digits, listOf, Words } from "../rules/fields.ts";
import { further, instantIn } from "../rules/moments.ts";

/*
 * The order resource of Shopify's Admin API (REST, as its webhooks post it). Sums are taken in the shop's currency, which is what the business counts in; what
 * the customer saw (`presentment_money`) stays in the raw form.
 */

const Person = z.object({
  id: Digits.nullish(),
  email: Words,
  phone: Words,
  first_name: Words,
  last_name: Words,
});
const Line = z.object({
  title: Words,
  name: Words,
  sku: Words,
  quantity: z.number().int(),
  price: Decimal,
  discount_allocations: listOf(z.object({ amount: Decimal })),
});
const MoneySet = z.object({ shop_money: z.object({ amount: Decimal, currency_code: z.string() }) });
const Transaction = z.object({
  kind: z.string(),
  status: z.string().nullish(),
  amount: Decimal,
  currency: z.string().nullish(),
  amount_set: MoneySet.nullish(),
});

export const Refund = z.object({
  id: Digits,
  order_id: Digits,
  created_at: z.string(),
  processed_at: z.string().nullish(),
  note: Words,
  refund_line_items: listOf(z.object({ quantity: z.number().int().nullish(), restock_type: z.string().nullish() })),
  transactions: listOf(Transaction),
});

export const Order = z.object({
  id: Digits,
  name: Words,
  test: z.boolean().nullish(),
  created_at: z.string(),
  processed_at: z.string().nullish(),
  updated_at: z.string(),
  cancelled_at: z.string().nullish(),
  currency: z.string(),
  total_price: Decimal,
  financial_status: z.string().nullish(),
  email: Words,
  phone: Words,
  landing_site: z.string().nullish(),
  referring_site: z.string().nullish(),
  source_name: Words,
  customer: Person.nullish(),
  billing_address: z.object({ name: Words, phone: Words }).nullish(),
  line_items: listOf(Line),
  refunds: listOf(Refund),
  payment_terms: z.object({ payment_schedules: listOf(z.object({ due_at: z.string().nullish(), completed_at: z.string().nullish() })) }).nullish(),
});
type Given = z.output<typeof Order>;

/** An order in our words, with what came back of it. */
export function toldOf(given: Given): Told {
  if (given.test) return { what: "nothing", why: "test" };
  const { currency } = given;
  const total = minorOf(given.total_price, currency);
  const placedAt = instantIn(given.processed_at ?? given.created_at);
  const updatedAt = instantIn(given.updated_at);
  if (total === null) return { what: "unreadable", why: "total_price" };
  if (!placedAt || !updatedAt) return { what: "unreadable", why: "updated_at" };
  const returns = given.refunds.map((refund) => returnedOf(refund, currency));
  const bad = returns.find((one) => typeof one === "string");
  if (bad !== undefined) return { what: "unreadable", why: bad };
  const order: ShopRow = {
    what: "order",
    externalId: given.id,
    number: given.name,
    placedAt,
    updatedAt: further(updatedAt, rankOf(given)),
    ...stateOf(given),
    currency,
    total,
    cost: null,
    ...paymentOf(given, placedAt),
    cameBy: cameByAddress(given.landing_site, given.referring_site) ?? (given.source_name === "pos" ? "pos" : null),
    buyer: buyerOf(given),
    customerId: null,
    lines: given.line_items.filter(({ quantity }) => quantity > 0).map((line) => lineOf(line, currency)),
  };
  return { what: "rows", currency, rows: [order, ...returns.flatMap((one) => (one && typeof one !== "string" ? [one.row] : []))] };
}

function stateOf({ cancelled_at }: Given): Pick<OrderTold, "state" | "cancelledAt"> {
  return { state: cancelled_at ? "cancelled" : "placed", cancelledAt: instantIn(cancelled_at) };
}

const ON_THE_WAY = ["pending", "authorized", "partially_paid", "paid", "partially_refunded", "refunded", "voided"];
const rankOf = ({ financial_status, cancelled_at }: Given): number => (cancelled_at ? 8 : ON_THE_WAY.indexOf(financial_status ?? "pending") + 1);

const PAID = new Set(["paid", "partially_refunded", "refunded"]);

/** Terms of payment say until when and since when; without them an order that is paid was paid when it was placed. */
function paymentOf({ financial_status, payment_terms }: Given, placedAt: Instant): Pick<OrderTold, "paidAt" | "dueAt"> {
  const schedule = payment_terms?.payment_schedules.at(-1);
  const atOnce = PAID.has(financial_status ?? "") && !schedule ? placedAt : null;
  return { paidAt: instantIn(schedule?.completed_at) ?? atOnce, dueAt: instantIn(schedule?.due_at) };
}

function buyerOf({ customer, email, phone, billing_address: billing }: Given): BuyerTold {
  const name = [customer?.first_name, customer?.last_name].filter(Boolean).join(" ");
  return {
    id: customer?.id ?? null,
    name: name || (billing?.name ?? null),
    email: email ?? customer?.email ?? null,
    phone: phone ?? customer?.phone ?? billing?.phone ?? null,
  };
}

function lineOf({ title, name, sku, quantity, price, discount_allocations: discounts }: z.output<typeof Line>, currency: string): OrderLine {
  const off = discounts.reduce((sum, { amount }) => sum + roundedMinorOf(amount, currency), 0);
  return { what: name ?? title ?? sku ?? "?", article: sku, quantity, amount: roundedMinorOf(price, currency) * quantity - off };
}

/**
 * What was given back: the sum of what was really paid out. Null where nothing was, as when an order is cancelled before it was paid; the name of a field where
 * it cannot be read.
 */
export function returnedOf(refund: z.output<typeof Refund>, ordersCurrency: string | null): { row: ShopRow; currency: string } | null | string {
  const at = instantIn(refund.processed_at ?? refund.created_at);
  if (!at) return "refunds.created_at";
  const sums = refund.transactions
    .filter(({ kind, status }) => kind === "refund" && (status ?? "success") === "success")
    .map((paid) => paidOut(paid, ordersCurrency));
  const cameBack = refund.refund_line_items.some(({ restock_type: type }) => type === "return");
  const currency = sums[0]?.currency ?? ordersCurrency;
  if (!currency || (sums.length === 0 && !cameBack)) return null;
  if (sums.some((one) => one.currency !== currency)) return "refunds.transactions.currency";
  const amounts = sums.map(({ amount }) => minorOf(amount, currency));
  if (amounts.includes(null)) return "refunds.transactions.amount";
  const amount = amounts.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const kind = cameBack ? "return" : "refund";
  return { currency, row: { what: "return", externalId: refund.order_id, returnId: refund.id, kind, at, amount, lines: [], reason: refund.note } };
}

/** In the shop's currency, where both are said. */
function paidOut({ amount, currency, amount_set: set }: z.output<typeof Transaction>, ordersCurrency: string | null): { amount: string; currency: string } {
  return { amount: set?.shop_money.amount ?? amount, currency: set?.shop_money.currency_code ?? currency ?? ordersCurrency ?? "" };
}
