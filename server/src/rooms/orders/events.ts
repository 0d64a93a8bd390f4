declare module "../../core/events/types.ts" {
  interface Facts {
    "order.placed": { orderId: string; customerId: string | null; placedAt: string };
    /** It is otherwise than it was: corrected, cancelled, or its customer is another; then it is told of both, of whoever it was taken from, too. */
    "order.changed": { orderId: string; customerId: string | null };
    "order.returned": { orderId: string; returnId: string; customerId: string | null };
    "order.troubled": { orderId: string; troubleId: string; customerId: string | null };
    /** It is known now whose it is, or that it was not theirs. One for all orders of a buyer; `orderId` is the latest of them. */
    "order.matched": { orderId: string; customerId: string | null; buyerId: string };
    /** A file, or what a shop had of the past, is in: one event for all of it; its orders have `changed_at` not before `since`. */
    "orders.imported": { importId: string; since: string };
    /** Rates or the currency of the business changed, and all sums that hang on them: no single order is told. */
    "orders.revalued": { currency: string };
    /** The platform asked to forget a whole shop: its connection, keys and posts are gone. */
    "shop.forgotten": { shopId: string; name: string };
    "contract.changed": { contractId: string; customerId: string | null };
    "contract.ended": { contractId: string; customerId: string | null };
  }
}
