import { sql, type RawBuilder } from "kysely";
import type { Tx } from "../../../core/desk.ts";
import type { Digest } from "../../../core/projections.ts";
import { slotOf, type Delta } from "../rules/views.ts";

export async function addToCounts(tx: Tx, conversationId: string, deltas: Delta[]): Promise<void> {
  if (deltas.length > 0) await counting(tx, conversationId, deltas).execute(tx.sql);
}

/** The statement for it, to stand beside others. */
export function counting(tx: Tx, conversationId: string, deltas: Delta[]): RawBuilder<unknown> {
  return sql`insert into view_counts as held (workspace_id, view, slot, count)
    select ${tx.workspaceId}::uuid, d.view, ${slotOf(conversationId)}::int, d.by
    from unnest(${deltas.map((delta) => delta.view)}::text[], ${deltas.map((delta) => delta.by)}::int[]) as d (view, by)
    on conflict (workspace_id, view, slot) do update set count = held.count + excluded.count`;
}

/** The counts of these views; teams all at once by their prefix. */
export async function counts(tx: Tx, views: string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ view: string; count: number }>`
    select view, sum(count)::int as count from view_counts
    where workspace_id = ${tx.workspaceId} and (view = any (${views}::text[]) or view like 'team:%') group by view`.execute(tx.sql);
  return new Map(rows.map((row) => [row.view, row.count]));
}

/** Counted anew from the rows, for the doctor and for tests: what the stored counts must be. */
export async function recount(tx: Tx): Promise<Map<string, number>> {
  const { rows } = await sql<{ view: string; count: number }>`
    select view, count(*)::int as count from conversations c, lateral unnest(
      case when spam then array['spam'] else array['all']
        || case when state in ('snoozed', 'resolved') then array[state] else '{}' end
        || case when state = 'open' then array['open', coalesce('mine:' || assignee_id, 'unassigned')] else '{}' end
        || case when state = 'open' and waiting_since is not null then array['waiting'] else '{}' end
        || case when state = 'open' and team_id is not null then array['team:' || team_id] else '{}' end
      end) as view
    where c.workspace_id = ${tx.workspaceId} and c.erased_at is null group by view`.execute(tx.sql);
  return new Map(rows.map((row) => [row.view, row.count]));
}

/** All counts made anew, mentions too. Whoever changes one meanwhile waits until it is done. */
export async function makeCounts(tx: Tx): Promise<void> {
  await sql`lock table view_counts in share row exclusive mode`.execute(tx.sql);
  const counted = [...(await recount(tx))];
  await sql`delete from view_counts where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  await sql`insert into view_counts (workspace_id, view, slot, count)
    select ${tx.workspaceId}::uuid, c.view, 0, c.count from unnest(${counted.map(([view]) => view)}::text[], ${counted.map(([, count]) => count)}::int[]) as c (view, count)
    union all
    select ${tx.workspaceId}::uuid, 'mentions:' || person_id, 0, count(distinct conversation_id)::int from mentions
    where workspace_id = ${tx.workspaceId} and seen_at is null group by person_id`.execute(tx.sql);
}

/** What all views hold, however it is spread. */
export async function countsDigest(tx: Tx): Promise<Digest> {
  const { rows } = await sql<{ view: string; count: number }>`
    select view, sum(count)::int as count from view_counts where workspace_id = ${tx.workspaceId} group by view having sum(count) <> 0 order by view`.execute(
    tx.sql,
  );
  return { rows: rows.length, sum: rows.map(({ view, count }) => `${view}=${count}`).join() };
}
