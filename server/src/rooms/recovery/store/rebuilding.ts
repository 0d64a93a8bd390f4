import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";
import type { Fact } from "../rules/state.ts";
import { asWritten } from "./recoveries.ts";

export type History = { id: string; conversationId: string; facts: Fact[] };

/** The next recoveries of which anything is known, in the order of their ids, and where they are. */
export async function nextAfter(tx: Tx, after: string | null, most: number): Promise<{ id: string; conversationId: string }[]> {
  const { rows } = await sql<{ id: string; conversationId: string }>`
    select distinct on (recovery_id) recovery_id as id, conversation_id as "conversationId" from recovery_facts
    where workspace_id = ${tx.workspaceId} and (${after}::uuid is null or recovery_id > ${after}::uuid) order by recovery_id, nth limit ${most}`.execute(
    tx.sql,
  );
  return rows;
}

/** These recoveries with all of their facts. */
export async function historiesOf(tx: Tx, ids: readonly string[]): Promise<History[]> {
  const { rows } = await sql<Fact & { recoveryId: string; conversationId: string }>`
    select f.id, f.recovery_id as "recoveryId", f.conversation_id as "conversationId", f.at, f.by, f.person_id as "personId", f.body from recovery_facts f
    where f.workspace_id = ${tx.workspaceId} and f.recovery_id = any (${[...ids]}::uuid[]) order by f.recovery_id, f.nth`.execute(tx.sql);
  return [...Map.groupBy(rows, ({ recoveryId }) => recoveryId)].map(([id, facts]) => ({
    id,
    conversationId: facts[0]!.conversationId,
    facts: facts.map(asWritten),
  }));
}

/** How many stand where, out of where they stand. Whoever moves one counts after that, and waits here until it is done. */
export async function recountAll(tx: Tx): Promise<void> {
  await sql`lock table recovery_counts in share row exclusive mode`.execute(tx.sql);
  await sql`delete from recovery_counts where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  await sql`
    insert into recovery_counts (workspace_id, stage, waits_for, count)
    select ${tx.workspaceId}::uuid, r.stage, coalesce(r.waits_for, 'nobody'), count(*)::int from recoveries r
    where r.workspace_id = ${tx.workspaceId} group by r.stage, coalesce(r.waits_for, 'nobody')`.execute(tx.sql);
}
