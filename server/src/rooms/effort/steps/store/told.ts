import { sql } from "kysely";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";

export type Marked = { id: string; conversationId: string; dueAt: Instant };

/** Of these conversations those with something of ours that the customer does not know yet. */
export async function hasUntold(tx: Tx, conversationIds: string[]): Promise<Set<string>> {
  if (conversationIds.length === 0) return new Set();
  const { rows } = await sql<{ id: string }>`
    select distinct conversation_id as id from steps
    where workspace_id = ${tx.workspaceId} and conversation_id = any (${conversationIds}::uuid[]) and state = 'open' and told_at is null`.execute(tx.sql);
  return new Set(rows.map(({ id }) => id));
}

/** The customer heard of all that is open here, by this message. */
export async function markTold(tx: Tx, { conversationId, messageId, at }: { conversationId: string; messageId: string; at: Instant }): Promise<Marked[]> {
  const { rows } = await sql<Marked>`
    update steps set told_at = ${at}, told_message_id = ${messageId}
    where workspace_id = ${tx.workspaceId} and conversation_id = ${conversationId} and state = 'open' and told_at is null and made_at <= ${at}
    returning id, conversation_id as "conversationId", due_at as "dueAt"`.execute(tx.sql);
  return rows;
}

/** What these messages said was not said. */
export async function unmarkTold(tx: Tx, messageIds: string[]): Promise<Marked[]> {
  const { rows } = await sql<Marked>`
    update steps set
      told_at = case when told_message_id = any (${messageIds}::uuid[]) then null else told_at end,
      end_told_at = case when end_told_message_id = any (${messageIds}::uuid[]) then null else end_told_at end,
      told_message_id = case when told_message_id = any (${messageIds}::uuid[]) then null else told_message_id end,
      end_told_message_id = case when end_told_message_id = any (${messageIds}::uuid[]) then null else end_told_message_id end
    where workspace_id = ${tx.workspaceId} and (told_message_id = any (${messageIds}::uuid[]) or end_told_message_id = any (${messageIds}::uuid[]))
    returning id, conversation_id as "conversationId", due_at as "dueAt"`.execute(tx.sql);
  return rows;
}
