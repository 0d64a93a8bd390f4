import { sql } from "kysely";
import type { Tx } from "./desk.ts";

/** What is reckoned of a million customers at once, with nobody waiting for it: statements of this transaction may take longer than those that somebody waits for. */
export async function takingLong(tx: Tx): Promise<void> {
  await sql`set local statement_timeout = '20min'`.execute(tx.sql);
}
