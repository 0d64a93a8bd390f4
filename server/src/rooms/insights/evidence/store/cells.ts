import { sql, type RawBuilder } from "kysely";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";
import type { Cell } from "../rules/cells.ts";

/** Everything that was before `until`; whoever is watched was so from `watched` on at the latest, for `days`. */
export type Until = { until: Instant; watched: Instant; days: number };

const calm = sql`coalesce(b.mood, 'calm') = 'calm'`;

/**
 * Whether a customer came back within the days after a moment: bought something, or began a new matter themselves in words that were not upset. `customer`, `at` and `matter` name what stands
 * in the statement around it.
 */
export const cameBack = (
  tx: Tx,
  { days }: Until,
  { customer, at, matter }: { customer: string; at: string; matter: string },
): RawBuilder<boolean> => sql<boolean>`(exists (
  select from orders o where o.workspace_id = ${tx.workspaceId} and o.customer_id = ${sql.ref(customer)} and o.state = 'placed'
    and o.placed_at > ${sql.ref(at)} and o.placed_at <= ${sql.ref(at)} + make_interval(days => ${days}::int))
  or exists (
    select from conversations n cross join lateral (
      select m.kind, m.automatic, m.mood from messages m where m.workspace_id = ${tx.workspaceId} and m.conversation_id = n.id and m.kind in ('incoming', 'reply')
      order by m.created_at, m.id limit 1) b
    where n.workspace_id = ${tx.workspaceId} and n.customer_id = ${sql.ref(customer)} and n.id <> ${sql.ref(matter)} and not n.spam
      and n.created_at > ${sql.ref(at)} and n.created_at <= ${sql.ref(at)} + make_interval(days => ${days}::int) and b.kind = 'incoming' and not b.automatic and ${calm}))`;

/** Each customer's first matter that was answered by a person and resolved in time to be watched; a customer counts once, so that cases are independent. */
export const firstMatters = (tx: Tx, { watched }: Until): RawBuilder<unknown> => sql`
  select distinct on (c.customer_id) c.customer_id, c.id, c.created_at, c.resolved_at, h.kind,
    exists (select from messages u where u.workspace_id = ${tx.workspaceId} and u.conversation_id = c.id and u.kind = 'incoming' and u.mood in ('dissatisfied', 'angry')) as upset
  from conversations c join known_channels h on h.workspace_id = ${tx.workspaceId} and h.id = c.channel_id
  where c.workspace_id = ${tx.workspaceId} and not c.spam and c.resolved_at <= ${watched} and exists (
    select from messages r where r.workspace_id = ${tx.workspaceId} and r.conversation_id = c.id and r.kind = 'reply' and not r.automatic and r.person_id is not null)
  order by c.customer_id, c.created_at, c.id`;

/** The layers of customers who are alike: channel, and whether they were upset. */
export const layer = sql`f.kind || case when f.upset then ' upset' else ' calm' end`;

export async function cells(tx: Tx, statement: RawBuilder<Cell>): Promise<Cell[]> {
  return (await statement.execute(tx.sql)).rows;
}
