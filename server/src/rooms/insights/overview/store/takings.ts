import { sql, type RawBuilder } from "kysely";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";
import type { Span } from "../../rules/periods.ts";

/** Customers who bought, how often, and for how much less what came back; orders whose value nobody knows in the business's own currency are left out. */
export async function countTakings(tx: Tx, month: string, span: Span): Promise<void> {
  await sql`delete from overview_months where workspace_id = ${tx.workspaceId} and month = ${month}::date and measure = 'takings'`.execute(tx.sql);
  await sql`
    insert into overview_months (workspace_id, month, measure, part, n, hits, sum)
    select ${tx.workspaceId}::uuid, ${month}::date, 'takings', 'all', count(distinct coalesce(o.customer_id, o.buyer_id, o.id)), count(*), coalesce(sum(o.base_total - coalesce(o.base_returned, 0)), 0)
    from orders o where o.workspace_id = ${tx.workspaceId} and ${placedIn(tx, span)} and o.state = 'placed' and o.base_total is not null
    having count(*) > 0`.execute(tx.sql);
}

/** Orders of a span, source by source as they are indexed: there are only ever a handful of sources, and ten million orders. */
const placedIn = (
  tx: Tx,
  { from, until }: Span,
): RawBuilder<boolean> => sql<boolean>`o.source = any (array(select s.source from order_sources s where s.workspace_id = ${tx.workspaceId}))
  and o.placed_at >= ${from} and o.placed_at < ${until}`;

/**
 * The months of orders about which anything is otherwise since then: in which they stand, and in which those stood that were told again since, as their kept versions say. No order ever goes
 * without a trace, so nothing else can have changed what was taken in a month.
 */
export async function monthsChangedSince(tx: Tx, since: Instant, timeZone: string): Promise<Set<string>> {
  const { rows } = await sql<{ month: string }>`
    with changed as (select o.id, o.placed_at from orders o where o.workspace_id = ${tx.workspaceId} and o.changed_at >= ${since})
    select distinct date_trunc('month', s.at at time zone ${timeZone}::text)::date::text as month from (
      select c.placed_at as at from changed c
      union all
      select (v.body ->> 'placedAt')::timestamptz from changed c
      join order_versions v on v.workspace_id = ${tx.workspaceId} and v.of = 'order' and v.of_id = c.id) s
    where s.at is not null`.execute(tx.sql);
  return new Set(rows.map(({ month }) => month));
}
