import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";

/** Another room has asked a customer something: who is asked one thing is not asked another for a while. `id` is that room's, so that it is noted once. */
export async function noteAskedElsewhere(tx: Tx, { id, customerId, address }: { id: string; customerId: string; address: string }): Promise<void> {
  await sql`insert into asked_elsewhere (workspace_id, id, customer_id, address, asked_at) values (${tx.workspaceId}, ${id}, ${customerId}, ${address}, ${tx.now})
    on conflict do nothing`.execute(tx.sql);
}
