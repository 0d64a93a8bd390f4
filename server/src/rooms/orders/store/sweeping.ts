import { sql } from "kysely";
import { plus } from "../../../core/clock.ts";
import type { Desk, Tx } from "../../../core/desk.ts";

const KEPT = { hours: -7 * 24 };
const LEFT = { hours: -24 };

/** Uploads that nobody touched for a week; and files of commands that were left in the middle a day ago. */
export async function dueToSweep(desk: Desk, most: number): Promise<{ workspaceId: string; id: string }[]> {
  const { rows } = await desk.database.ticker.query<{ workspaceId: string; id: string }>(
    `select i.workspace_id as "workspaceId", i.id from guli.order_imports i
     where (coalesce(i.moved_at, i.created_at) < $1 and exists (select 1 from guli.order_import_parts p where p.workspace_id = i.workspace_id and p.import_id = i.id))
       or (i.state in ('checking', 'running') and i.moved_at < $2 and not exists (
         select 1 from guli.order_import_parts p where p.workspace_id = i.workspace_id and p.import_id = i.id))
     order by i.created_at limit $3`,
    [plus(desk.clock.now(), KEPT), plus(desk.clock.now(), LEFT), most],
  );
  return rows;
}

export async function stopLeft(tx: Tx, ids: string[]): Promise<void> {
  await sql`update order_imports set state = 'stopped', try = try + 1, finished_at = ${tx.now}, seen = null
    where workspace_id = ${tx.workspaceId} and id = any (${ids}::uuid[]) and state not in ('done', 'checked', 'stopped', 'failed')`.execute(tx.sql);
}

/** Gives back the contents that no other file of orders names. */
export async function takeParts(tx: Tx, ids: string[]): Promise<string[]> {
  const { rows } = await sql<{ hash: string }>`
    with gone as (delete from order_import_parts where workspace_id = ${tx.workspaceId} and import_id = any (${ids}::uuid[]) returning hash)
    select distinct g.hash from gone g where not exists (
      select 1 from order_import_parts p where p.workspace_id = ${tx.workspaceId} and p.hash = g.hash and p.import_id <> all (${ids}::uuid[]))`.execute(tx.sql);
  return rows.map(({ hash }) => hash);
}
