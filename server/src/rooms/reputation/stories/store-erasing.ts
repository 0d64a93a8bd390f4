import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";
import type { ErasedPerson } from "../../../core/erasing.ts";

/** A story is nothing but words: it leaves the page. That one was sent stays counted. */
export async function forgetStories(tx: Tx, { customerIds, conversationIds }: ErasedPerson): Promise<void> {
  await sql`update stories set words = '', called = '', note = null, hidden = '[]', claims_id = null, address_mark = null, fingerprint = 'erased:' || id, state = 'declined', reason = coalesce(reason, 'asked')
    where workspace_id = ${tx.workspaceId} and (customer_id = any (${customerIds}::uuid[]) or claims_id = any (${customerIds}::uuid[]) or conversation_id = any (${conversationIds}::uuid[]))`.execute(
    tx.sql,
  );
}
