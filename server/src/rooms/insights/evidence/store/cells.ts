import type { CameBack } from "@guli/contract";
import { sql, type RawBuilder } from "kysely";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";
import type { Cell } from "../rules/cells.ts";

/** Everything that was before `until`; whoever is watched was so from `watched` on at the latest, for `days`. */
export type Until = { until: Instant; watched: Instant; days: number; cameBack: CameBack };

/**
 * Where purchases of at least half of those who wrote are known, coming back is buying: whoever only writes again may be one with trouble. Where they are not, most who stayed would be
 * taken for gone, so that a new matter in calm words counts, too.
 */
export async function whatIsComingBack(tx: Tx, { until, watched }: { until: Instant; watched: Instant }): Promise<CameBack> {
  const { rows } = await sql<{ known: boolean }>`
    select count(*) filter (where exists (
      select from orders o where o.workspace_id = ${tx.workspaceId} and o.customer_id = w.customer_id and o.state = 'placed' and o.placed_at < ${until})) * 2 >= greatest(count(*), 1) as known
    from (select distinct c.customer_id from conversations c where c.workspace_id = ${tx.workspaceId} and not c.spam and c.created_at <= ${watched}) w`.execute(
    tx.sql,
  );
  return rows[0]!.known ? "purchase" : "purchase-or-words";
}

const calm = sql`coalesce(b.mood, 'calm') = 'calm'`;

/** Whether a customer came back within the days after a moment. `customer`, `at` and `matter` name what stands in the statement around it. */
export const cameBack = (
  tx: Tx,
  { days, cameBack: what }: Until,
  { customer, at, matter }: { customer: string; at: string; matter: string },
): RawBuilder<boolean> => sql<boolean>`(exists (
  select from orders o where o.workspace_id = ${tx.workspaceId} and o.customer_id = ${sql.ref(customer)} and o.state = 'placed'
    and o.placed_at > ${sql.ref(at)} and o.placed_at <= ${sql.ref(at)} + make_interval(days => ${days}::int))
  or ${what}::text = 'purchase-or-words' and exists (
    select from conversations n cross join lateral (
      select m.kind, m.automatic, m.mood from messages m where m.workspace_id = ${tx.workspaceId} and m.conversation_id = n.id and m.kind in ('incoming', 'reply')
      order by m.created_at, m.id limit 1) b
    where n.workspace_id = ${tx.workspaceId} and n.customer_id = ${sql.ref(customer)} and n.id <> ${sql.ref(matter)} and not n.spam
      and n.created_at > ${sql.ref(at)} and n.created_at <= ${sql.ref(at)} + make_interval(days => ${days}::int) and b.kind = 'incoming' and not b.automatic and ${calm}))`;

/**
 * Each customer's first matter that they began themselves, that was answered by a person and resolved in time to be watched; a customer counts once, so that cases are independent. How they are
 * alike is what was so before the answer: how they felt in their first words, and whether they had bought before.
 */
export const firstMatters = (tx: Tx, { watched }: Until): RawBuilder<unknown> => sql`
  select distinct on (c.customer_id) c.customer_id, c.id, c.created_at, c.resolved_at, h.kind, coalesce(b.mood, 'calm') <> 'calm' as upset, exists (
      select from orders p where p.workspace_id = ${tx.workspaceId} and p.customer_id = c.customer_id and p.state = 'placed' and p.placed_at < c.created_at) as bought
  from conversations c join known_channels h on h.workspace_id = ${tx.workspaceId} and h.id = c.channel_id
  join lateral (
    select u.kind, u.automatic, u.mood from messages u where u.workspace_id = ${tx.workspaceId} and u.conversation_id = c.id and u.kind in ('incoming', 'reply')
    order by u.created_at, u.id limit 1) b on b.kind = 'incoming' and not b.automatic
  where c.workspace_id = ${tx.workspaceId} and not c.spam and c.resolved_at <= ${watched} and exists (
    select from messages r where r.workspace_id = ${tx.workspaceId} and r.conversation_id = c.id and r.kind = 'reply' and not r.automatic and r.person_id is not null)
  order by c.customer_id, c.created_at, c.id`;

/** The layers of customers who are alike: channel, whether they were upset, and whether they had bought before. */
export const layer = sql`f.kind || case when f.upset then ' upset' else ' calm' end || case when f.bought then ' bought' else ' new' end`;

export async function cells(tx: Tx, statement: RawBuilder<Cell>): Promise<Cell[]> {
  return (await statement.execute(tx.sql)).rows;
}
