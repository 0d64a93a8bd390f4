import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";

type Hands = { joinId: string; from: string; to: string };

/** What is one customer's becomes another's; written down, so that it can go back. Returns which. */
export async function handOver(tx: Tx, { joinId, from, to }: Hands): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with moved as (update conversations set customer_id = ${to}, version = version + 1 where workspace_id = ${tx.workspaceId} and customer_id = ${from} returning id)
    insert into joined_conversations (workspace_id, join_id, conversation_id) select ${tx.workspaceId}::uuid, ${joinId}::uuid, id from moved
    on conflict do nothing returning conversation_id as id`.execute(tx.sql);
  return rows.map((row) => row.id);
}

/** It goes back, together with what has come from these addresses since. */
export async function handBack(tx: Tx, { joinId, from, to, addresses }: Hands & { addresses: string[] }): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with gone as (delete from joined_conversations where workspace_id = ${tx.workspaceId} and join_id = ${joinId} returning conversation_id)
    update conversations set customer_id = ${to}, version = version + 1 where workspace_id = ${tx.workspaceId} and customer_id = ${from}
      and (id in (select conversation_id from gone) or customer_address = any (${addresses}::text[])) returning id`.execute(tx.sql);
  return rows.map((row) => row.id);
}
