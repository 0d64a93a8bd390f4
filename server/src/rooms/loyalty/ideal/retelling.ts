import type { Tx } from "../../../core/desk.ts";
import { putCost, type CostToPut } from "./store/costs.ts";

export type PastCost = CostToPut;

/** What was paid for winning and keeping customers, of a past that is told at once. */
export async function retellCosts(tx: Tx, { costs, personId }: { costs: readonly PastCost[]; personId: string }): Promise<void> {
  for (const one of costs) await putCost(tx, one, personId);
}
