import { sql, type RawBuilder } from "kysely";
import type { Tx } from "../../../../core/desk.ts";
import type { Bought, Others } from "../rules/brought.ts";

/** So many who were told are looked at, the first of them, and so many customers on either side of each who came about when they did. */
const [MOST, NEAR] = [1000, 15];

/** The kind of a customer as of a moment, and what they bought around it; classes of tenure and activity as recoveries have them, who never bought apart. */
const kinds = (tx: Tx) => {
  const bought = (from: RawBuilder<unknown>, to: RawBuilder<unknown>) => sql`exists (select from orders o where o.workspace_id = ${tx.workspaceId}
    and o.customer_id = f.id and o.state = 'placed' and o.placed_at >= ${from} and o.placed_at < ${to})`;
  return sql`
    case when f.at - f.since < interval '30 days' then 0 when f.at - f.since < interval '180 days' then 1 when f.at - f.since < interval '730 days' then 2 else 3 end as tenure,
    case when n.count = 0 then 0 when n.count = 1 then 1 when n.count <= 3 then 2 when n.count <= 9 then 3 else 4 end as activity,
    ${bought(sql`f.at - interval '90 days'`, sql`f.at`)} as before, ${bought(sql`f.at`, sql`f.at + interval '90 days'`)} as after
  from f cross join lateral (select count(*) from (
    select 1 from orders o where o.workspace_id = ${tx.workspaceId} and o.customer_id = f.id and o.state = 'placed' and o.placed_at < f.at limit 10) o) n`;
};

/** Who was told at least 90 days ago, with whether they bought in the 90 days before and after; and how many were told since. */
export async function toldOf(tx: Tx, barrierId: string): Promise<{ told: Bought[]; tooRecent: number }> {
  const { rows } = await sql<Bought & { past: boolean }>`
    with f as materialized (
      select p.id, p.created_at as since, t.told_at as at from barrier_tellings t join customers p on p.workspace_id = ${tx.workspaceId} and p.id = t.customer_id
      where t.workspace_id = ${tx.workspaceId} and t.barrier_id = ${barrierId} and t.state = 'told')
    select f.at <= ${tx.now}::timestamptz - interval '90 days' as past, ${kinds(tx)} order by f.id`.execute(tx.sql);
  return { told: rows.filter(({ past }) => past), tooRecent: rows.filter(({ past }) => !past).length };
}

/**
 * Others of whom it is not known that they met it, by kind: those nearest by their ids, which were given as they came, to each who was told; as of the moment in which
 * that one was told. Nobody counts twice.
 */
export async function othersOf(tx: Tx, barrierId: string): Promise<Others[]> {
  const near = (side: RawBuilder<unknown>) => sql`(select c.id, c.created_at from customers c
    where c.workspace_id = ${tx.workspaceId} and ${side} and c.joined_into is null and c.erased_at is null`;
  const { rows } = await sql<Others>`
    with told as (
      select t.customer_id, t.told_at from barrier_tellings t where t.workspace_id = ${tx.workspaceId} and t.barrier_id = ${barrierId} and t.state = 'told'
        and t.told_at <= ${tx.now}::timestamptz - interval '90 days' order by t.told_at, t.customer_id limit ${MOST}
    ), f as materialized (
      select distinct on (n.id) n.id, n.created_at as since, t.told_at as at from told t
      cross join lateral (
        ${near(sql`c.id > t.customer_id`)} order by c.id limit ${NEAR}) union all ${near(sql`c.id < t.customer_id`)} order by c.id desc limit ${NEAR})) n
      where n.created_at < t.told_at
        and not exists (select from barrier_mentions m where m.workspace_id = ${tx.workspaceId} and m.barrier_id = ${barrierId} and m.customer_id = n.id and m.state = 'confirmed')
        and not exists (select from barrier_tellings o where o.workspace_id = ${tx.workspaceId} and o.barrier_id = ${barrierId} and o.customer_id = n.id)
      order by n.id, t.told_at)
    select tenure, activity, before, count(*)::int as n, count(*) filter (where after)::int as bought from (select ${kinds(tx)}) s group by tenure, activity, before
    order by tenure, activity, before`.execute(tx.sql);
  return rows;
}
