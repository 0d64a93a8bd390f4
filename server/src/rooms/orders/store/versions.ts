import { sql } from "kysely";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";

export type StoredVersion = { of: "order" | "contract"; ofId: string; toldAt: string; hash: Buffer; body: unknown; personId: string | null };

/** Keep what was said before, or late. The same twice is kept once. */
export async function keepVersions(tx: Tx, rows: StoredVersion[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`insert into order_versions (workspace_id, of, of_id, told_at, hash, body, person_id)
    select ${tx.workspaceId}::uuid, v.* from unnest(${rows.map((row) => row.of)}::text[], ${rows.map((row) => row.ofId)}::uuid[], ${rows.map((row) => row.toldAt)}::timestamptz[],
      ${rows.map((row) => row.hash)}::bytea[], ${rows.map((row) => JSON.stringify(row.body))}::jsonb[], ${rows.map((row) => row.personId)}::uuid[]) as v
    on conflict do nothing`.execute(tx.sql);
}

export async function versionsOf(tx: Tx, of: "order" | "contract", id: string): Promise<{ toldAt: Instant; personId: string | null; body: unknown }[]> {
  const { rows } = await sql<{ toldAt: Instant; personId: string | null; body: unknown }>`
    select told_at as "toldAt", person_id as "personId", body from order_versions
    where workspace_id = ${tx.workspaceId} and of = ${of} and of_id = ${id} order by told_at desc, hash limit 200`.execute(tx.sql);
  return rows;
}
