import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";
import { withoutWords, type ErasedPerson } from "../../../core/erasing.ts";

/** Histories keep what happened and when, without words: the one time that a fact is changed in its place. Returns the recoveries. */
export async function blankFacts(tx: Tx, { conversationIds }: ErasedPerson): Promise<{ id: string; conversationId: string }[]> {
  const { rows } = await sql<{ id: string; recoveryId: string; conversationId: string; body: unknown }>`
    select id, recovery_id as "recoveryId", conversation_id as "conversationId", body from recovery_facts where workspace_id = ${tx.workspaceId} and conversation_id = any (${conversationIds}::uuid[])`.execute(
    tx.sql,
  );
  await sql`update recovery_facts f set body = v.body from unnest(${rows.map(({ id }) => id)}::uuid[],
      ${rows.map(({ body }) => JSON.stringify(withoutWords(body)))}::jsonb[]) as v (id, body)
    where f.workspace_id = ${tx.workspaceId} and f.id = v.id`.execute(tx.sql);
  return [...new Map(rows.map(({ recoveryId, conversationId }) => [recoveryId, { id: recoveryId, conversationId }])).values()];
}

/** Amends keep what they cost; a voucher that was given stays good for who holds its code. */
export async function blankAmends(tx: Tx, { customerIds, conversationIds }: ErasedPerson): Promise<void> {
  const whose = sql`any (${customerIds}::uuid[])`;
  await sql`update amends set words = '', decided_why = case when decided_why is null then null else '' end
    where workspace_id = ${tx.workspaceId} and conversation_id = any (${conversationIds}::uuid[])`.execute(tx.sql);
  await sql`update vouchers set customer_id = null, redeemed_key = case when redeemed_key is null then null else 'erased:' || id end
    where workspace_id = ${tx.workspaceId} and customer_id = ${whose}`.execute(tx.sql);
  await sql`update root_cause_tellings set text = '', state = case when state = 'due' then 'unreachable' else state end, ring_at = null
    where workspace_id = ${tx.workspaceId} and customer_id = ${whose}`.execute(tx.sql);
}
