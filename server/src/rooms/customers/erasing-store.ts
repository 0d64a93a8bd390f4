import { sql } from "kysely";
import type { Tx } from "../../core/desk.ts";

/** The customer with all who lead to them, locked in the order of their ids. None where there is nobody, or nobody any more. */
export async function wholePerson(tx: Tx, id: string): Promise<{ root: string; ids: string[] } | undefined> {
  const own = await sql<{ joinedInto: string | null }>`
    select joined_into as "joinedInto" from customers where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
  if (!own.rows[0]) return undefined;
  const leading = own.rows[0].joinedInto ?? id;
  const { rows } = await sql<{ id: string; joinedInto: string | null; erased: boolean }>`
    select c.id, c.joined_into as "joinedInto", c.erased_at is not null as erased from customers c
    where c.workspace_id = ${tx.workspaceId} and (c.id = ${leading} or c.joined_into = ${leading})
    order by c.id for update`.execute(tx.sql);
  const root = rows.find(({ joinedInto }) => joinedInto === null);
  return root && !root.erased ? { root: root.id, ids: rows.map((row) => row.id) } : undefined;
}

/** What stays is a shell: an id and its days. */
export async function emptyCustomers(tx: Tx, ids: string[]): Promise<void> {
  await sql`update customers set name = '', name_folded = '', language = null, time_zone = null, form_of_address = null, salutation = null, attributes = '{}',
      preferred_channel = null, preferred_hours = null, blocked_at = null, erased_at = ${tx.now}
    where workspace_id = ${tx.workspaceId} and id = any (${ids}::uuid[])`.execute(tx.sql);
  await sql`delete from customer_addresses where workspace_id = ${tx.workspaceId} and customer_id = any (${ids}::uuid[])`.execute(tx.sql);
  await sql`delete from customer_notes where workspace_id = ${tx.workspaceId} and customer_id = any (${ids}::uuid[])`.execute(tx.sql);
  await sql`delete from customer_points where workspace_id = ${tx.workspaceId} and customer_id = any (${ids}::uuid[])`.execute(tx.sql);
  await sql`delete from customer_distinctions where workspace_id = ${tx.workspaceId} and (one_id = any (${ids}::uuid[]) or other_id = any (${ids}::uuid[]))`.execute(
    tx.sql,
  );
  // Nobody takes apart what has no names any more.
  await sql`update customer_joins set taken = '{"fields": [], "attributes": []}', undo_until = joined_at
    where workspace_id = ${tx.workspaceId} and (customer_id = any (${ids}::uuid[]) or other_id = any (${ids}::uuid[]))`.execute(tx.sql);
}
