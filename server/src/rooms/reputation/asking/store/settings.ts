import { sql } from "kysely";
import type { ReviewAsking } from "@guli/contract";
import type { Tx } from "../../../../core/desk.ts";

export async function keptAsking(tx: Tx): Promise<ReviewAsking | null> {
  const { rows } = await sql<{ settings: ReviewAsking }>`select settings from review_asking where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  return rows[0]?.settings ?? null;
}

export async function putAsking(tx: Tx, settings: ReviewAsking): Promise<void> {
  await sql`insert into review_asking (workspace_id, settings, changed_at) values (${tx.workspaceId}, ${JSON.stringify(settings)}::jsonb, ${tx.now})
    on conflict (workspace_id) do update set settings = excluded.settings, changed_at = excluded.changed_at`.execute(tx.sql);
}
