import { sql } from "kysely";
import type { Tx } from "../../../../core/desk.ts";

/** Who was asked with these references: whoever writes by our own link is them. */
export async function askedBy(tx: Tx, references: string[]): Promise<Map<string, { askId: string; customerId: string }>> {
  const { rows } = await sql<{ reference: string; askId: string; customerId: string }>`
    select reference, id as "askId", customer_id as "customerId" from review_asks
    where workspace_id = ${tx.workspaceId} and reference = any (${references}::text[]) and sent_at is not null`.execute(tx.sql);
  return new Map(rows.map(({ reference, ...one }) => [reference, one]));
}
