import { sql } from "kysely";
import type { AttributeDefinition } from "@guli/contract";
import type { Tx } from "../../core/desk.ts";

export async function definitions(tx: Tx): Promise<AttributeDefinition[]> {
  const { rows } = await sql<AttributeDefinition>`
    select id, key, label, type, choices from customer_attributes where workspace_id = ${tx.workspaceId} order by place, created_at, id`.execute(tx.sql);
  return rows;
}

/** What is known of these customers, by their ids. */
export async function attributesOf(tx: Tx, customerIds: string[]): Promise<Map<string, Record<string, unknown>>> {
  const { rows } = await sql<{ id: string; attributes: Record<string, unknown> }>`
    select id, attributes from customers where workspace_id = ${tx.workspaceId} and id = any (${customerIds}::uuid[])`.execute(tx.sql);
  return new Map(rows.map((row) => [row.id, row.attributes]));
}

/** Whether the key was free. */
export async function insertDefinition(tx: Tx, one: AttributeDefinition): Promise<boolean> {
  const { rows } = await sql`
    insert into customer_attributes (workspace_id, id, key, label, type, choices, place, created_at)
    select ${tx.workspaceId}::uuid, ${one.id}::uuid, ${one.key}::text, ${one.label}::text, ${one.type}::text, ${one.choices}::text[], coalesce(max(place) + 1, 0), ${tx.now}::timestamptz
    from customer_attributes where workspace_id = ${tx.workspaceId}
    on conflict (workspace_id, key) do nothing returning id`.execute(tx.sql);
  return rows.length === 1;
}

/** All of them, for someone who moves one: two who do so wait for each other. */
export async function definitionsToChange(tx: Tx): Promise<AttributeDefinition[]> {
  await sql`select id from customer_attributes where workspace_id = ${tx.workspaceId} order by id for update`.execute(tx.sql);
  return definitions(tx);
}

export async function updateDefinition(tx: Tx, { id, label, choices }: Pick<AttributeDefinition, "id" | "label" | "choices">): Promise<void> {
  await sql`update customer_attributes set label = ${label}, choices = ${choices} where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}

export async function placeDefinitions(tx: Tx, ids: string[]): Promise<void> {
  await sql`update customer_attributes a set place = o.place from unnest(${ids}::uuid[]) with ordinality as o (id, place)
    where a.workspace_id = ${tx.workspaceId} and a.id = o.id`.execute(tx.sql);
}

export async function deleteDefinition(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql`delete from customer_attributes where workspace_id = ${tx.workspaceId} and id = ${id} returning id`.execute(tx.sql);
  return rows.length === 1;
}
