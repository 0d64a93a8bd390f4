import { sql } from "kysely";
import type { Tx } from "../../../../core/desk.ts";
import type { ErasedPerson } from "../../../../core/erasing.ts";

/** Who was asked for a review stays counted; who was not yet is not. */
export async function forgetAsks(tx: Tx, { customerIds }: ErasedPerson): Promise<void> {
  await sql`update review_asks set address = null, reference = null, site = null, due_at = null, dropped_as = case when due_at is null then dropped_as else 'no-way' end
    where workspace_id = ${tx.workspaceId} and customer_id = any (${customerIds}::uuid[])`.execute(tx.sql);
}
