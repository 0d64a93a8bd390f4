import { sql } from "kysely";
import type { Tx } from "../../../../core/desk.ts";

export async function insertEntry(tx: Tx, one: { id: string; channelId: string; conversationId: string; email: string | null }): Promise<void> {
  await sql`insert into form_entries (workspace_id, id, channel_id, conversation_id, email, created_at)
    values (${tx.workspaceId}, ${one.id}, ${one.channelId}, ${one.conversationId}, ${one.email}, ${tx.now})`.execute(tx.sql);
}

/** Where the writer of a form wants to be answered; null where they left no address. */
export async function emailOf(tx: Tx, conversationId: string): Promise<string | null> {
  const { rows } = await sql<{ email: string | null }>`
    select email from form_entries where workspace_id = ${tx.workspaceId} and conversation_id = ${conversationId} order by created_at desc, id desc limit 1`.execute(
    tx.sql,
  );
  return rows[0]?.email ?? null;
}
