import { z } from "zod";
import type { Told } from "../adapter.ts";
import { minorOf } from "../rules/decimals.ts";
import { Decimal, Digits, Words } from "../rules/fields.ts";
import { instantIn } from "../rules/moments.ts";

/** A dispute of Shopify Payments: an inquiry asks, a chargeback has taken the money back already. */
export const Dispute = z.object({
  id: Digits,
  order_id: Digits.nullish(),
  type: z.string(),
  amount: Decimal,
  currency: z.string(),
  reason: Words,
  status: z.string(),
  initiated_at: z.string(),
  finalized_on: z.string().nullish(),
});

const WON = new Set(["won"]);
const LOST = new Set(["lost", "accepted", "charge_refunded"]);

export function troubleOf({ id, order_id, type, amount, currency, reason, status, initiated_at, finalized_on }: z.output<typeof Dispute>): Told {
  // One that belongs to no order is about money that we know nothing of.
  if (!order_id) return { what: "nothing", why: "topic" };
  const minor = minorOf(amount, currency);
  const at = instantIn(initiated_at);
  if (minor === null || !at) return { what: "unreadable", why: minor === null ? "amount" : "initiated_at" };
  const outcome = WON.has(status) ? "won" : LOST.has(status) ? "lost" : null;
  const endedAt = outcome === null ? null : (instantIn(finalized_on) ?? at);
  const kind = type === "chargeback" ? "chargeback" : "dispute";
  const row = { what: "trouble", externalId: order_id, troubleId: id, kind, at, amount: minor, reason, outcome, endedAt, updatedAt: endedAt ?? at } as const;
  return { what: "rows", currency, rows: [row] };
}
