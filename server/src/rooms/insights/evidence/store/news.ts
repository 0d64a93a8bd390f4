import { sql } from "kysely";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";
import type { Cell } from "../rules/cells.ts";
import { cells, layer, type Until } from "./cells.ts";

/** How long a customer's next words count as what followed a reply. */
const FOLLOWED_DAYS = 14;

/** Replies by people that were not listened to yet, behind one of them, by their ids alone: which those are is looked for among all of them, so that many are asked for at once. */
export async function unheard(tx: Tx, { until, after, most }: { until: Instant; after: string; most: number }): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select r.message_id as id from coached_replies r
    where r.workspace_id = ${tx.workspaceId} and r.message_id > ${after}::uuid and r.at < ${until}
      and not exists (select from heard_news h where h.workspace_id = ${tx.workspaceId} and h.message_id = r.message_id)
    order by r.message_id limit ${sql.lit(most)}`.execute(tx.sql);
  return rows.map(({ id }) => id);
}

export async function textsOf(tx: Tx, ids: readonly string[]): Promise<{ id: string; text: string }[]> {
  const { rows } = await sql<{ id: string; text: string }>`
    select id, text from messages where workspace_id = ${tx.workspaceId} and id = any (${[...ids]}::uuid[])`.execute(tx.sql);
  return rows;
}

export async function keepHeard(tx: Tx, heard: { id: string; badFirst: boolean | null }[]): Promise<void> {
  await sql`
    insert into heard_news (workspace_id, message_id, bad_first)
    select ${tx.workspaceId}::uuid, s.* from unnest(${heard.map(({ id }) => id)}::uuid[], ${heard.map(({ badFirst }) => badFirst)}::boolean[]) as s (id, bad_first)
    on conflict (workspace_id, message_id) do nothing`.execute(tx.sql);
}

export async function forgetHeard(tx: Tx): Promise<void> {
  await sql`delete from heard_news where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
}

/** After whose first reply with both kinds of news nothing upset was said, by which came first. */
export function newsCells(tx: Tx, { watched }: Until): Promise<Cell[]> {
  return cells(
    tx,
    sql<Cell>`
      with f as materialized (
        select distinct on (c.customer_id) c.customer_id, c.id, r.at, h.kind, r.mood <> 'calm' as upset, w.bad_first, exists (
          select from orders p where p.workspace_id = ${tx.workspaceId} and p.customer_id = c.customer_id and p.state = 'placed' and p.placed_at < r.at) as bought
        from heard_news w join coached_replies r on r.workspace_id = ${tx.workspaceId} and r.message_id = w.message_id
        join conversations c on c.workspace_id = ${tx.workspaceId} and c.id = r.conversation_id
        join known_channels h on h.workspace_id = ${tx.workspaceId} and h.id = c.channel_id
        where w.workspace_id = ${tx.workspaceId} and w.bad_first is not null and not c.spam and r.at <= ${watched}
        order by c.customer_id, r.at, w.message_id)
      select ${layer} as stratum, case when f.bad_first then 'bad-first' else 'good-first' end as "group", count(*)::int as n, count(*) filter (where not exists (
        select from messages m where m.workspace_id = ${tx.workspaceId} and m.conversation_id = f.id and m.kind = 'incoming' and m.mood in ('dissatisfied', 'angry')
          and m.created_at > f.at and m.created_at <= f.at + make_interval(days => ${FOLLOWED_DAYS}::int)))::int as hits
      from f group by 1, 2 order by 1, 2`,
  );
}
