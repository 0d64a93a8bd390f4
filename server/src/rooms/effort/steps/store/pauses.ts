import { sql } from "kysely";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";

export async function putPause(tx: Tx, conversationId: string, since: Instant): Promise<void> {
  await sql`insert into step_pauses (workspace_id, conversation_id, since) values (${tx.workspaceId}, ${conversationId}, ${since})
    on conflict (workspace_id, conversation_id) do update set since = excluded.since`.execute(tx.sql);
}

/** Since when the clocks stood because of our steps; they do not any more. */
export async function dropPause(tx: Tx, conversationId: string): Promise<Instant | null> {
  const { rows } = await sql<{ since: Instant }>`
    delete from step_pauses where workspace_id = ${tx.workspaceId} and conversation_id = ${conversationId} returning since`.execute(tx.sql);
  return rows[0]?.since ?? null;
}
