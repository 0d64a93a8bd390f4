import { addDigests, sumOf, type Projection } from "../../core/projections.ts";
import { reckonAll } from "./pricing.ts";

/** Whose orders are, what they are worth in the business's own currency, what came back: from buyers, rates and returns. When a row was written is not part of it. */
export const ordersProjection: Projection = {
  name: "orders",
  digest: async (tx) =>
    addDigests([
      await sumOf(tx, "orders", ["changed_at"]),
      await sumOf(tx, "order_buyers"),
      await sumOf(tx, "order_returns"),
      await sumOf(tx, "contracts", ["changed_at"]),
    ]),
  rebuild: reckonAll,
};
