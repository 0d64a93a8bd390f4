import { sql } from "kysely";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";

export type Beginning = { id: string; conversationId: string; text: string; at: Instant };

/** The first words of the customer in each of these conversations, as they stand now; none where a person here wrote them down, or a robot did. */
export async function beginningsOf(tx: Tx, conversationIds: string[]): Promise<Beginning[]> {
  const { rows } = await sql<Beginning>`
    select m.* from unnest(${conversationIds}::uuid[]) as c (id) cross join lateral (
      select m.id, m.conversation_id as "conversationId", left(m.text, 8000) as text, m.created_at as at, m.automatic or m.extras @> '[{"kind": "logged"}]' as aside
      from messages m where m.workspace_id = ${tx.workspaceId} and m.conversation_id = c.id and m.kind = 'incoming' order by m.created_at, m.id limit 1) m
    where not m.aside`.execute(tx.sql);
  return rows.map(({ id, conversationId, text, at }) => ({ id, conversationId, text, at }));
}

/** Conversations page by page, in the order of their ids. */
export async function conversationsAfter(tx: Tx, after: string | null, most: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from conversations where workspace_id = ${tx.workspaceId} and id > coalesce(${after}::uuid, '00000000-0000-0000-0000-000000000000')
    order by id limit ${most}`.execute(tx.sql);
  return rows.map((row) => row.id);
}
