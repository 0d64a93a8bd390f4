import { sql } from "kysely";
import type { Tx } from "../../core/desk.ts";

/** Something has left. Says whether the outgoing server had been in trouble. */
export async function noteSent(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql<{ was: string | null }>`
    with before as (select sending_trouble from channels where workspace_id = ${tx.workspaceId} and id = ${id} for update)
    update channels set last_sent_at = ${tx.now}, sending_trouble = null, sending_detail = null, sending_since = null
    where workspace_id = ${tx.workspaceId} and id = ${id} returning (select sending_trouble from before) as was`.execute(tx.sql);
  return rows[0]?.was != null;
}

/** The outgoing server cannot be reached or does not let us in. Says whether that is news. */
export async function noteSendingTrouble(tx: Tx, id: string, { trouble, detail }: { trouble: string; detail: string }): Promise<boolean> {
  const { rows } = await sql`
    update channels set sending_trouble = ${trouble}, sending_detail = ${detail},
      sending_since = case when sending_trouble is null then ${tx.now}::timestamptz else sending_since end
    where workspace_id = ${tx.workspaceId} and id = ${id} and sending_trouble is distinct from ${trouble} returning id`.execute(tx.sql);
  return rows.length === 1;
}
