import type { Tx } from "../../core/desk.ts";
import { houseOf } from "../orders/index.ts";

/** In what the business counts. */
export const currencyOf = async (tx: Tx): Promise<string> => (await houseOf(tx)).currency;
