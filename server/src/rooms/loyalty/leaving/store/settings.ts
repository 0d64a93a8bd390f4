import { sql } from "kysely";
import type { Tx } from "../../../../core/desk.ts";

export async function deskAsks(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ asks: boolean }>`select asks from leaving_settings where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  return rows[0]?.asks ?? false;
}

export async function setAsks(tx: Tx, asks: boolean): Promise<void> {
  await sql`insert into leaving_settings (workspace_id, asks, changed_at) values (${tx.workspaceId}, ${asks}, ${tx.now})
    on conflict (workspace_id) do update set asks = excluded.asks, changed_at = excluded.changed_at`.execute(tx.sql);
}
