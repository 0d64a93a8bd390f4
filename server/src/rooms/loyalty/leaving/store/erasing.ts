import { sql } from "kysely";
import type { Tx } from "../../../../core/desk.ts";
import type { ErasedPerson } from "../../../../core/erasing.ts";

/** That somebody left and why stays counted; in which words they said so does not. Nobody is asked any more. */
export async function forgetLeavings(tx: Tx, { customerIds }: ErasedPerson): Promise<void> {
  const whose = sql`any (${customerIds}::uuid[])`;
  await sql`update leaving_reasons set words = '' where workspace_id = ${tx.workspaceId} and leaving_id in (
    select id from leavings where workspace_id = ${tx.workspaceId} and customer_id = ${whose})`.execute(tx.sql);
  await sql`update leavings set quote = '', once = because || ' ' || id, asking = case when asking in ('due', 'agent') then 'none' else asking end,
      not_asked = case when asking in ('due', 'agent') then coalesce(not_asked, 'unreachable') else not_asked end,
      ring_at = case when asking in ('due', 'agent') then back_until else ring_at end
    where workspace_id = ${tx.workspaceId} and customer_id = ${whose}`.execute(tx.sql);
  await sql`update leaving_results set words = '' where workspace_id = ${tx.workspaceId} and customer_id = ${whose}`.execute(tx.sql);
}
