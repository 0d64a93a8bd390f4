import { sql } from "kysely";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";

export type PastTelling = { barrierId: string; customerId: string; conversationId: string; text: string; toldAt: Instant };

/** Who was told that it is gone. */
export async function insertTold(tx: Tx, past: readonly PastTelling[]): Promise<void> {
  const of = <K extends keyof PastTelling>(key: K) => past.map((one) => one[key]);
  await sql`
    insert into barrier_tellings (workspace_id, barrier_id, customer_id, conversation_id, text, state, tries, told_at)
    select ${tx.workspaceId}::uuid, s.barrier, s.customer, s.conversation, s.text, 'told', 1, s.at
    from unnest(${of("barrierId")}::uuid[], ${of("customerId")}::uuid[], ${of("conversationId")}::uuid[], ${of("text")}::text[], ${of("toldAt")}::timestamptz[])
      as s (barrier, customer, conversation, text, at)
    on conflict do nothing`.execute(tx.sql);
}
