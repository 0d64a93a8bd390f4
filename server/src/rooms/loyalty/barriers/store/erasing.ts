import { sql } from "kysely";
import type { Tx } from "../../../../core/desk.ts";
import type { ErasedPerson } from "../../../../core/erasing.ts";

/** That somebody met a barrier, and the money behind it, stay counted. */
export async function forgetMentions(tx: Tx, { customerIds }: ErasedPerson): Promise<void> {
  const whose = sql`any (${customerIds}::uuid[])`;
  await sql`update barrier_mentions set quote = '', wanted = '' where workspace_id = ${tx.workspaceId} and customer_id = ${whose}`.execute(tx.sql);
  await sql`update barrier_tellings set text = '', state = case when state = 'due' then 'unreachable' else state end, ring_at = null
    where workspace_id = ${tx.workspaceId} and customer_id = ${whose}`.execute(tx.sql);
}
