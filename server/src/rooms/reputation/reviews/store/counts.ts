import { sql } from "kysely";
import type { Tx } from "../../../../core/desk.ts";

export type Month = { sourceId: string; month: string };

const counted = sql`count(*)::int4, coalesce(sum(r.stars), 0), coalesce(sum(r.stars::int8 * r.stars), 0), count(r.answered_at)::int4`;
const bucket = sql`coalesce(round(r.stars / 100.0), 0)::int2`;
const monthOf = sql`date_trunc('month', r.written_at at time zone 'UTC')::date`;

/** Count these months anew; whoever else counts waits. */
export async function recount(tx: Tx, months: Month[]): Promise<void> {
  if (months.length === 0) return;
  const [sourceIds, days] = [months.map(({ sourceId }) => sourceId), months.map(({ month }) => month)];
  await sql`select pg_advisory_xact_lock(hashtextextended(${tx.workspaceId}, 3601))`.execute(tx.sql);
  await sql`delete from review_counts c using unnest(${sourceIds}::uuid[], ${days}::date[]) as m (source_id, month)
    where c.workspace_id = ${tx.workspaceId} and c.source_id = m.source_id and c.month = m.month`.execute(tx.sql);
  await sql`insert into review_counts (workspace_id, source_id, month, stars, n, sum, squares, answered)
    select ${tx.workspaceId}::uuid, m.source_id, m.month, ${bucket}, ${counted}
    from (select distinct source_id, month from unnest(${sourceIds}::uuid[], ${days}::date[]) as m (source_id, month)) m
    join reviews r on r.workspace_id = ${tx.workspaceId} and r.source_id = m.source_id and r.deleted_at is null
      and r.written_at >= m.month::timestamp at time zone 'UTC' and r.written_at < (m.month + interval '1 month')::timestamp at time zone 'UTC'
    group by 2, 3, 4`.execute(tx.sql);
}

/** Throw all counts away and count again. */
export async function recountAll(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${tx.workspaceId}, 3601))`.execute(tx.sql);
  await sql`delete from review_counts where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  await sql`insert into review_counts (workspace_id, source_id, month, stars, n, sum, squares, answered)
    select ${tx.workspaceId}::uuid, r.source_id, ${monthOf}, ${bucket}, ${counted} from reviews r
    where r.workspace_id = ${tx.workspaceId} and r.deleted_at is null group by 2, 3, 4`.execute(tx.sql);
}

export type Counted = Month & { stars: number; n: number; sum: number; squares: number; answered: number };

export async function countsBetween(tx: Tx, { from, until }: { from: string; until: string }): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    select source_id as "sourceId", to_char(month, 'YYYY-MM-DD') as month, stars, n, sum, squares, answered from review_counts
    where workspace_id = ${tx.workspaceId} and month >= date_trunc('month', ${from}::date) and month <= ${until}::date order by month, source_id, stars`.execute(
    tx.sql,
  );
  return rows;
}
