import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";
import type { ErasedPerson } from "../../../core/erasing.ts";

/** What passed between two screens while one was shown. */
export async function forgetPerson(tx: Tx, { conversationIds }: ErasedPerson): Promise<void> {
  await sql`delete from showing_signals where workspace_id = ${tx.workspaceId} and showing_id in (
    select id from showings where workspace_id = ${tx.workspaceId} and conversation_id = any (${conversationIds}::uuid[]))`.execute(tx.sql);
}
