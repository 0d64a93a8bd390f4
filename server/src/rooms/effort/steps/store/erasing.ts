import { sql } from "kysely";
import type { Tx } from "../../../../core/desk.ts";
import type { ErasedPerson } from "../../../../core/erasing.ts";

/** Steps keep who, when and how they ended. What is open is dropped: there is nobody left to do it for. */
export async function forgetPerson(tx: Tx, { conversationIds }: ErasedPerson): Promise<void> {
  await sql`update steps set title = '', customer_words = null, reason = case when state = 'done' then reason else '' end,
      state = case when state = 'open' then 'dropped' else state end, ended_at = coalesce(ended_at, ${tx.now}), ring_at = null, tells_at = null
    where workspace_id = ${tx.workspaceId} and conversation_id = any (${conversationIds}::uuid[])`.execute(tx.sql);
}
