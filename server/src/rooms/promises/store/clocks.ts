import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";
import type { PauseWhy } from "../rules/promise.ts";

/** What rings now across all workspaces, the longest due first. */
export const duePromises = `select workspace_id as "workspaceId", id from guli.promises where ring_at <= $1 and ring_at is not null order by ring_at limit $2`;

export type Wait = { conversationId: string; why: Exclude<PauseWhy, "customer">; since: string };

export async function waitsOf(tx: Tx, conversationIds: string[]): Promise<Map<string, Wait>> {
  const { rows } = await sql<Wait>`
    select conversation_id as "conversationId", why, since from clock_waits
    where workspace_id = ${tx.workspaceId} and conversation_id = any (${conversationIds}::uuid[])`.execute(tx.sql);
  return new Map(rows.map((row) => [row.conversationId, row]));
}

export async function putWait(tx: Tx, { conversationId, why, since }: Wait): Promise<void> {
  await sql`insert into clock_waits (workspace_id, conversation_id, why, since) values (${tx.workspaceId}, ${conversationId}, ${why}, ${since})
    on conflict (workspace_id, conversation_id) do update set why = excluded.why, since = excluded.since`.execute(tx.sql);
}

export async function endWaits(tx: Tx, conversationIds: string[]): Promise<void> {
  await sql`delete from clock_waits where workspace_id = ${tx.workspaceId} and conversation_id = any (${conversationIds}::uuid[])`.execute(tx.sql);
}
