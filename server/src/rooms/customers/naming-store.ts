import { sql } from "kysely";
import type { Tx } from "../../core/desk.ts";

export type Named = { id: string; name: string };

export async function byId(tx: Tx, id: string): Promise<Named[]> {
  const { rows } = await sql<Named>`
    select c.id, c.name from customers h join customers c on c.workspace_id = ${tx.workspaceId} and c.id = coalesce(h.joined_into, h.id)
    where h.workspace_id = ${tx.workspaceId} and h.id = ${id} and c.erased_at is null`.execute(tx.sql);
  return rows;
}

export async function byGiven(tx: Tx, kind: string, folded: string): Promise<Named[]> {
  const { rows } = await sql<Named & { proven: boolean }>`
    select c.id, c.name, bool_or(a.verified) as proven from customer_addresses a
      join customers h on h.workspace_id = ${tx.workspaceId} and h.id = a.customer_id
      join customers c on c.workspace_id = ${tx.workspaceId} and c.id = coalesce(h.joined_into, h.id)
    where a.workspace_id = ${tx.workspaceId} and a.kind = ${kind} and a.folded = ${folded} and c.erased_at is null
    group by c.id, c.name order by c.id limit 20`.execute(tx.sql);
  const proven = rows.filter((row) => row.proven);
  return (proven.length > 0 ? proven : rows).map(({ id, name }) => ({ id, name }));
}
