import type { Tx } from "../../../core/desk.ts";
import { insertPast, type PastLeaving } from "./store/retelling.ts";
import { reckon } from "./store/results.ts";

export type { PastLeaving };

/** Who left, and why as far as they said it, of a past that is told at once: nobody is asked any more. */
export async function retellLeavings(tx: Tx, past: readonly PastLeaving[]): Promise<void> {
  if (past.length === 0) return;
  await insertPast(tx, past);
  await reckon(
    tx,
    past.map(({ id }) => id),
  );
}
