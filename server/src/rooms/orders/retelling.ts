import type { ExchangeRate } from "@guli/contract";
import { theDesk, type Tx } from "../../core/desk.ts";
import { houseOf } from "./store/pricing.ts";
import { saveRates } from "./store/rates.ts";
import { takeAll, type Told } from "./telling.ts";
import { isWrong } from "./rules/words.ts";

const BATCH = 2000;

/**
 * Orders, returns, troubles and contracts of a past that is told at once, as samples and moves from other systems do: without an event each. Whoever tells
 * them reckons what hangs on them. What is wrong in it is a mistake of the teller.
 */
export async function retellOrders(tx: Tx, past: Told[]): Promise<void> {
  for (let from = 0; from < past.length; from += BATCH) {
    const batch = past.slice(from, from + BATCH);
    for (const [nth, one] of (await takeAll(tx, batch, { actor: theDesk, quiet: true })).entries()) {
      if (isWrong(one)) throw new Error(`${JSON.stringify(batch[nth])} is refused: ${one.code}`);
    }
  }
}

/** Rates into the business's own currency, before orders are told that need them. */
export async function retellRates(tx: Tx, past: { rates: ExchangeRate[]; personId: string }): Promise<void> {
  await saveRates(tx, (await houseOf(tx)).currency, past);
}
