import { sql } from "kysely";
import type { Tx } from "../../../../core/desk.ts";
import type { Probable } from "../rules/probable.ts";

export async function putEstimate(tx: Tx, found: Probable | null): Promise<void> {
  await sql`
    insert into loyal_estimates (workspace_id, body) values (${tx.workspaceId}, ${JSON.stringify(found)}::jsonb)
    on conflict (workspace_id) do update set body = excluded.body`.execute(tx.sql);
}

export async function keptEstimate(tx: Tx): Promise<Probable | null> {
  const { rows } = await sql<{ body: Probable | null }>`select body from loyal_estimates where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  return rows[0]?.body ?? null;
}
