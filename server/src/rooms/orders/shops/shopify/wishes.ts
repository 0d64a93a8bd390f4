import { z } from "zod";
import type { Told } from "../adapter.ts";
import { Digits, listOf, Words } from "../rules/fields.ts";

/** What every app of Shopify has to heed: somebody asks what is kept of them, or that it be forgotten; or the shop has closed. */
export const Wish = z.object({
  customer: z.object({ id: Digits, email: Words, phone: Words }).nullish(),
  orders_to_redact: listOf(Digits),
  orders_requested: listOf(Digits),
});

const KINDS = { "customers/data_request": "show-customer", "customers/redact": "forget-customer", "shop/redact": "forget-shop" } as const;
export type WishTopic = keyof typeof KINDS;
export const isWish = (topic: string): topic is WishTopic => Object.hasOwn(KINDS, topic);

export function wishOf(topic: WishTopic, { customer, orders_to_redact, orders_requested }: z.output<typeof Wish>): Told {
  const orderExternalIds = [...orders_to_redact, ...orders_requested];
  const person = customer ? { externalId: customer.id, email: customer.email, phone: customer.phone } : null;
  return { what: "wish", wish: { kind: KINDS[topic], customer: person, orderExternalIds } };
}
