import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";
import type { Fact } from "../rules/state.ts";
import { asWritten } from "./recoveries.ts";

export type History = { id: string; conversationId: string; facts: Fact[] };

/** Recoveries with all of their facts, page by page in the order of their ids. */
export async function historiesAfter(tx: Tx, after: string | null, most: number): Promise<History[]> {
  const { rows } = await sql<Fact & { recoveryId: string; conversationId: string }>`
    select f.id, f.recovery_id as "recoveryId", f.conversation_id as "conversationId", f.at, f.by, f.person_id as "personId", f.body from recovery_facts f
    where f.workspace_id = ${tx.workspaceId} and f.recovery_id in (
      select distinct d.recovery_id from recovery_facts d where d.workspace_id = ${tx.workspaceId} and (${after}::uuid is null or d.recovery_id > ${after}::uuid)
      order by d.recovery_id limit ${most})
    order by f.recovery_id, f.nth`.execute(tx.sql);
  return [...Map.groupBy(rows, ({ recoveryId }) => recoveryId)].map(([id, facts]) => ({
    id,
    conversationId: facts[0]!.conversationId,
    facts: facts.map(asWritten),
  }));
}

/** How many stand where, out of where they stand. */
export async function recountAll(tx: Tx): Promise<void> {
  await sql`delete from recovery_counts where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  await sql`
    insert into recovery_counts (workspace_id, stage, waits_for, count)
    select ${tx.workspaceId}::uuid, r.stage, coalesce(r.waits_for, 'nobody'), count(*)::int from recoveries r
    where r.workspace_id = ${tx.workspaceId} group by r.stage, coalesce(r.waits_for, 'nobody')`.execute(tx.sql);
}
