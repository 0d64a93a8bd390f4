import { sql, type RawBuilder } from "kysely";
import type { Tx } from "../../../../core/desk.ts";
import { lockedState } from "../../ideal/store/state.ts";

const MOST = sql.lit(Number.MAX_SAFE_INTEGER);

/**
 * How often each was met, by how many, and what these bought in all, less what came back, as it is summed of each of them: one by one, since they are few of a million. Null where nothing is
 * known of any of them.
 */
const figures = (tx: Tx, which: RawBuilder<unknown>) => sql`
  insert into barrier_figures (workspace_id, barrier_id, mentions, customers, noted, last_at, worth)
  select ${tx.workspaceId}::uuid, b.id, coalesce(c.mentions, 0), w.customers, coalesce(c.noted, '[]'::jsonb), c.last_at, w.worth
  from barriers b
  cross join lateral (
    select count(*)::int as customers, case when count(f.net) > 0 then greatest(least(sum(f.net), ${MOST}), -${MOST})::bigint end as worth
    from (select distinct d.customer_id from barrier_mentions d where d.workspace_id = ${tx.workspaceId} and d.barrier_id = b.id and d.state = 'confirmed') met
    left join lateral (
      select k.net from customer_fits k where k.workspace_id = ${tx.workspaceId} and k.customer_id = met.customer_id and k.priced > 0 limit 1) f on true) w
  cross join lateral (
    select sum(s.mentions)::int as mentions, max(s.last_at) as last_at,
      jsonb_agg(jsonb_build_object('amount', s.amount, 'currency', s.currency) order by s.currency) filter (where s.currency is not null) as noted
    from (
      select m.currency, count(*) as mentions, sum(m.amount)::bigint as amount, max(m.met_at) as last_at from barrier_mentions m
      where m.workspace_id = ${tx.workspaceId} and m.barrier_id = b.id and m.state = 'confirmed' group by m.currency) s) c
  where b.workspace_id = ${tx.workspaceId} and ${which}
  on conflict (workspace_id, barrier_id) do update set mentions = excluded.mentions, customers = excluded.customers, noted = excluded.noted, last_at = excluded.last_at, worth = excluded.worth`;

/** Before anything of a barrier is locked: who counts customers anew and who counts those that met one do so one after the other, so that neither misses what the other writes. */
export const holdCounts = async (tx: Tx): Promise<void> => void (await lockedState(tx));

export async function reckon(tx: Tx, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await holdCounts(tx);
  await figures(tx, sql`b.id = any (${ids}::uuid[])`).execute(tx.sql);
}

/** These customers bought, or gave back: it is in the worth of what they met. By whoever holds the counts. */
export async function followWorth(tx: Tx, customerIds: readonly string[]): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select distinct barrier_id as id from barrier_mentions
    where workspace_id = ${tx.workspaceId} and customer_id = any (${[...customerIds]}::uuid[]) and state = 'confirmed' order by 1`.execute(tx.sql);
  if (rows.length > 0) await figures(tx, sql`b.id = any (${rows.map(({ id }) => id)}::uuid[])`).execute(tx.sql);
}

/** All customers were counted anew. */
export async function followAll(tx: Tx): Promise<void> {
  await holdCounts(tx);
  await figures(tx, sql`true`).execute(tx.sql);
}

export async function forgetFigures(tx: Tx): Promise<void> {
  await sql`delete from barrier_figures where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
}
