import { sql } from "kysely";
import type { Tx } from "../../core/desk.ts";
import type { ErasedPerson } from "../../core/erasing.ts";

/** A notice is words about somebody: it goes, seen or not. */
export async function forgetPerson(tx: Tx, { conversationIds }: ErasedPerson): Promise<void> {
  await sql`delete from notices where workspace_id = ${tx.workspaceId} and conversation_id = any (${conversationIds}::uuid[])`.execute(tx.sql);
}
