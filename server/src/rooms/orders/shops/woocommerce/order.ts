import type { BuyerTold, OrderLine } from "@guli/contract";
import { z } from "zod";
import type { Instant } from "../../../../core/clock.ts";
import type { ShopRow, Told } from "../adapter.ts";
import { cameByOf } from "../rules/came-by.ts";
import { minorOf, roundedMinorOf } from "../rules/decimals.ts";
import { Decimal, Digits, listOf, Words } from "../rules/fields.ts";
import { further, instantIn } from "../rules/moments.ts";

/*
 * The order of WooCommerce's REST API (wc/v3), as its webhooks post it. Moments ending in `_gmt` are in UTC and say no zone.
 */

const Line = z.object({ name: Words, sku: Words, quantity: z.number(), total: Decimal, total_tax: Decimal.nullish() });
export const Order = z.object({
  id: Digits,
  number: Digits.nullish(),
  status: z.string(),
  currency: z.string(),
  date_created_gmt: z.string().nullish(),
  date_modified_gmt: z.string().nullish(),
  date_paid_gmt: z.string().nullish(),
  total: Decimal,
  customer_id: z.number().int().nullish(),
  billing: z.object({ first_name: Words, last_name: Words, company: Words, email: Words, phone: Words }).nullish(),
  line_items: listOf(Line),
  /** Without a date: `total` is "-10.00". */
  refunds: listOf(z.object({ id: Digits, reason: Words, total: Decimal })),
  meta_data: listOf(z.object({ key: z.string(), value: z.unknown() })),
});
type Given = z.output<typeof Order>;

/** Not bought yet: somebody is still at the till, or was and went away. */
const NOT_YET = new Set(["pending", "checkout-draft", "auto-draft"]);
const ON_THE_WAY = ["on-hold", "processing", "completed", "refunded", "failed", "cancelled", "trash"];
const CANCELLED = new Set(["cancelled", "failed", "trash"]);

export function toldOf(given: Given): Told {
  if (NOT_YET.has(given.status)) return { what: "nothing", why: "not-yet" };
  const { currency } = given;
  const total = minorOf(given.total, currency);
  const placedAt = instantIn(given.date_created_gmt);
  const updatedAt = instantIn(given.date_modified_gmt) ?? placedAt;
  if (total === null) return { what: "unreadable", why: "total" };
  if (!placedAt || !updatedAt) return { what: "unreadable", why: "date_created_gmt" };
  const returns = given.refunds.map((refund) => returnedOf(refund, { externalId: given.id, currency, at: updatedAt }));
  if (returns.includes(null)) return { what: "unreadable", why: "refunds.total" };
  const cancelled = CANCELLED.has(given.status);
  const order: ShopRow = {
    what: "order",
    externalId: given.id,
    number: `#${given.number ?? given.id}`,
    placedAt,
    updatedAt: further(updatedAt, ON_THE_WAY.indexOf(given.status) + 1),
    state: cancelled ? "cancelled" : "placed",
    cancelledAt: cancelled ? updatedAt : null,
    currency,
    total,
    cost: null,
    paidAt: instantIn(given.date_paid_gmt),
    dueAt: null,
    cameBy: attributionOf(given),
    buyer: buyerOf(given),
    customerId: null,
    lines: given.line_items.filter(({ quantity }) => quantity > 0).map((line) => lineOf(line, currency)),
  };
  return { what: "rows", currency, rows: [order, ...returns.filter((one) => one !== null)] };
}

/** Guests have the number 0. */
function buyerOf({ customer_id: id, billing }: Given): BuyerTold {
  const name = [billing?.first_name, billing?.last_name].filter(Boolean).join(" ");
  return { id: id ? String(id) : null, name: name || (billing?.company ?? null), email: billing?.email ?? null, phone: billing?.phone ?? null };
}

function lineOf({ name, sku, quantity, total, total_tax: tax }: z.output<typeof Line>, currency: string): OrderLine {
  const amount = roundedMinorOf(total, currency) + roundedMinorOf(tax ?? "0", currency);
  return { what: name ?? sku ?? "?", article: sku, quantity, amount };
}

type Around = { externalId: string; currency: string; at: Instant };

/** A refund bears no date of its own: it came with the change that brought it, at the latest. */
function returnedOf({ id, reason, total }: Given["refunds"][number], { externalId, currency, at }: Around): ShopRow | null {
  const minor = minorOf(total, currency);
  return minor === null ? null : { what: "return", externalId, returnId: id, kind: "refund", at, amount: Math.abs(minor), lines: [], reason };
}

/** WooCommerce notes what brought an order in its attribution. */
function attributionOf({ meta_data: meta }: Given): string | null {
  const noted = (name: string): string | null => {
    const value = meta.find(({ key }) => key === `_wc_order_attribution_${name}`)?.value;
    return typeof value === "string" && value !== "" ? value : null;
  };
  const source = noted("utm_source");
  if (noted("source_type") === "typein" || source === "(direct)") return "direct";
  return cameByOf(source, noted("utm_campaign"));
}
