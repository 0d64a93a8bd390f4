import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";

/** Who of these wants to be asked no more. */
export async function stoppedAmong(tx: Tx, customerIds: string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select customer_id as id from survey_stops where workspace_id = ${tx.workspaceId} and customer_id = any (${customerIds}::uuid[])`.execute(tx.sql);
  return new Set(rows.map(({ id }) => id));
}

/** Whether something changed by it. */
export async function setStop(tx: Tx, customerId: string, stopped: boolean): Promise<boolean> {
  const { numAffectedRows = 0n } = stopped
    ? await sql`insert into survey_stops (workspace_id, customer_id, stopped_at) values (${tx.workspaceId}, ${customerId}, ${tx.now}) on conflict do nothing`.execute(
        tx.sql,
      )
    : await sql`delete from survey_stops where workspace_id = ${tx.workspaceId} and customer_id = ${customerId}`.execute(tx.sql);
  return numAffectedRows > 0n;
}

/** Who is one with somebody who wants no more questions wants none. */
export async function shareStops(tx: Tx, pairs: { customerId: string; otherId: string }[]): Promise<void> {
  await sql`insert into survey_stops (workspace_id, customer_id, stopped_at)
    select ${tx.workspaceId}::uuid, p.into_id, s.stopped_at from unnest(${pairs.map((one) => one.customerId)}::uuid[], ${pairs.map((one) => one.otherId)}::uuid[]) as p (into_id, other_id)
    join survey_stops s on s.workspace_id = ${tx.workspaceId} and s.customer_id = p.other_id
    on conflict do nothing`.execute(tx.sql);
}
