import { sql } from "kysely";
import type { Tx } from "../../core/desk.ts";
import type { ErasedPerson } from "../../core/erasing.ts";

/** Who chatted, and what a form's sender gave: a visit that goes on begins anew, as a stranger's. */
export async function forgetPerson(tx: Tx, { customerIds, conversationIds }: ErasedPerson): Promise<void> {
  const threads = sql`any (${conversationIds}::uuid[])`;
  await sql`delete from chat_visitors where workspace_id = ${tx.workspaceId} and (customer_id = any (${customerIds}::uuid[]) or conversation_id = ${threads})`.execute(
    tx.sql,
  );
  await sql`update form_entries set email = null where workspace_id = ${tx.workspaceId} and conversation_id = ${threads}`.execute(tx.sql);
}
