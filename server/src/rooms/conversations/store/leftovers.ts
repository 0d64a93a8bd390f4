import { sql } from "kysely";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import type { Unsent } from "../rules/files.ts";

/** Files that waited long enough for their message, across all workspaces. */
export const dueLeftovers = `select workspace_id as "workspaceId", id from guli.attachments where free_until <= $1 order by free_until limit $2`;

export type Leftover = { id: string; hash: string; drafted: boolean };

/** Claim these; what is just being sent is left alone. */
export async function leftoversToSweep(tx: Tx, ids: string[]): Promise<Leftover[]> {
  const { rows } = await sql<Leftover>`
    select a.id, a.hash, exists (select 1 from drafts d where d.workspace_id = ${tx.workspaceId} and a.id = any (d.attachment_ids)) as drafted
    from attachments a where a.workspace_id = ${tx.workspaceId} and a.id = any (${ids}::uuid[]) and a.free_until <= ${tx.now} order by a.id for update of a skip locked`.execute(
    tx.sql,
  );
  return rows;
}

export async function waitLonger(tx: Tx, ids: string[], freeUntil: Instant): Promise<void> {
  await sql`update attachments set free_until = ${freeUntil} where workspace_id = ${tx.workspaceId} and id = any (${ids}::uuid[])`.execute(tx.sql);
}

export async function deleteLeftovers(tx: Tx, ids: string[]): Promise<void> {
  await sql`delete from attachments where workspace_id = ${tx.workspaceId} and id = any (${ids}::uuid[])`.execute(tx.sql);
}

/** Those of these contents that no upload names. What mail names is not asked for: such files are not swept. */
export async function unnamed(tx: Tx, hashes: string[]): Promise<string[]> {
  const { rows } = await sql<{ hash: string }>`
    select h.hash from unnest(${hashes}::text[]) as h (hash) where not exists (
      select 1 from attachments a where a.workspace_id = ${tx.workspaceId} and a.hash = h.hash and a.brought_by is not null)`.execute(tx.sql);
  return rows.map((row) => row.hash);
}

export async function unsentOf(tx: Tx, broughtBy: string): Promise<Unsent> {
  const { rows } = await sql<Unsent>`
    select count(*)::int as count, coalesce(sum(size), 0)::bigint as bytes from attachments
    where workspace_id = ${tx.workspaceId} and brought_by = ${broughtBy} and free_until is not null`.execute(tx.sql);
  return rows[0]!;
}
