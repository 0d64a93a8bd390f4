import { sql } from "kysely";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";

export type Beginning = { id: string; conversationId: string; text: string; at: Instant };

const MOST_WORDS = 5;

/**
 * The first words of the customer in each of these conversations, in order, as they stand now: what they wrote before anybody answered, at most so many messages. None of
 * what a person here wrote down for them, or a robot did.
 */
export async function beginningsOf(tx: Tx, conversationIds: string[]): Promise<Beginning[]> {
  const { rows } = await sql<Beginning>`
    select m.* from unnest(${conversationIds}::uuid[]) as c (id) cross join lateral (
      select m.id, m.conversation_id as "conversationId", left(m.text, 8000) as text, m.created_at as at from messages m
      where m.workspace_id = ${tx.workspaceId} and m.conversation_id = c.id and m.kind = 'incoming' and not m.automatic
        and not m.extras @> '[{"kind": "logged"}]' and not exists (
          select from messages r where r.workspace_id = ${tx.workspaceId} and r.conversation_id = c.id and r.kind = 'reply' and not r.automatic
            and (r.created_at, r.id) < (m.created_at, m.id))
      order by m.created_at, m.id limit ${MOST_WORDS}) m order by m."conversationId", m.at, m.id`.execute(tx.sql);
  return rows;
}

/** Conversations page by page, in the order of their ids; without those of erased people, whose words are gone. */
export async function conversationsAfter(tx: Tx, after: string | null, most: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from conversations where workspace_id = ${tx.workspaceId} and erased_at is null and id > coalesce(${after}::uuid, '00000000-0000-0000-0000-000000000000')
    order by id limit ${most}`.execute(tx.sql);
  return rows.map((row) => row.id);
}
