import { sql } from "kysely";
import type { AttributeDefinition } from "@guli/contract";
import type { Tx } from "../../core/desk.ts";

export async function definitions(tx: Tx): Promise<AttributeDefinition[]> {
  const { rows } = await sql<AttributeDefinition>`
    select id, key, label, type, choices from customer_attributes where workspace_id = ${tx.workspaceId} order by created_at, id`.execute(tx.sql);
  return rows;
}

/** Whether the key was free. */
export async function insertDefinition(tx: Tx, one: AttributeDefinition): Promise<boolean> {
  const { rows } = await sql`
    insert into customer_attributes (workspace_id, id, key, label, type, choices, created_at)
    values (${tx.workspaceId}, ${one.id}, ${one.key}, ${one.label}, ${one.type}, ${one.choices}, ${tx.now})
    on conflict (workspace_id, key) do nothing returning id`.execute(tx.sql);
  return rows.length === 1;
}

export async function deleteDefinition(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql`delete from customer_attributes where workspace_id = ${tx.workspaceId} and id = ${id} returning id`.execute(tx.sql);
  return rows.length === 1;
}
