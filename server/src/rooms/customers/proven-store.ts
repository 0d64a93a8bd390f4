import { sql } from "kysely";
import type { Tx } from "../../core/desk.ts";

/** The mailbox of each of these customers that is known to be theirs; the one known longest. */
export async function provenEmails(tx: Tx, customerIds: string[]): Promise<Map<string, string>> {
  if (customerIds.length === 0) return new Map();
  const { rows } = await sql<{ id: string; address: string }>`
    select distinct on (customer_id) customer_id as id, lower(address) as address from customer_addresses
    where workspace_id = ${tx.workspaceId} and customer_id = any (${customerIds}::uuid[]) and kind = 'email' and verified
    order by customer_id, created_at, id`.execute(tx.sql);
  return new Map(rows.map(({ id, address }) => [id, address]));
}
