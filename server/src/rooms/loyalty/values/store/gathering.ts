import { sql, type RawBuilder } from "kysely";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";

/** Of whom: everybody between two customers, the first not included, or these. */
export type Whom = { after: string; upTo: string } | { ids: string[] };

const whom = (column: string, of: Whom): RawBuilder<unknown> =>
  "ids" in of ? sql`${sql.raw(column)} = any (${of.ids}::uuid[])` : sql`${sql.raw(column)} > ${of.after}::uuid and ${sql.raw(column)} <= ${of.upTo}::uuid`;

/** Sums stop where no number holds them exactly. */
const MOST = sql.lit(Number.MAX_SAFE_INTEGER);
const NOBODY = "00000000-0000-0000-0000-000000000000";
/** An order that still is one: not cancelled, and something of it was kept. */
const kept = (o: string) => sql.raw(`${o}.state = 'placed' and (${o}.total = 0 or ${o}.returned < ${o}.total)`);

/** A month as a number: those since the year 0. */
const monthOf = (day: string) => sql.raw(`(extract(year from ${day}) * 12 + extract(month from ${day}) - 1)::smallint`);

/** The next customers that have orders or contracts: null where there are no more. */
export async function nextRange(tx: Tx, after: string | null, many: number): Promise<{ after: string; upTo: string } | null> {
  const from = after ?? NOBODY;
  const { rows } = await sql<{ id: string }>`
    select id from (
      (select distinct customer_id as id from orders where workspace_id = ${tx.workspaceId} and customer_id > ${from}::uuid order by 1 limit ${many})
      union (select distinct customer_id as id from contracts where workspace_id = ${tx.workspaceId} and customer_id > ${from}::uuid order by 1 limit ${many})
    ) s order by id limit ${many}`.execute(tx.sql);
  const upTo = rows.at(-1)?.id;
  return upTo === undefined ? null : { after: from, upTo };
}

/**
 * What these bought up to this day, from their orders and contracts anew. A day is one purchase, however many orders it had; what came back is taken off. Rows are
 * written only where they differ, and those who have nothing any more are gone.
 */
export async function gather(tx: Tx, of: Whom, asOf: string): Promise<void> {
  await sql`
    with days as (
      select o.customer_id, o.placed_on,
        case when count(o.base_total) = count(*) then sum(o.base_total - coalesce(o.base_returned, 0)) end as net
      from orders o where o.workspace_id = ${tx.workspaceId} and ${whom("o.customer_id", of)} and o.placed_on <= ${asOf}::date and ${kept("o")}
      group by o.customer_id, o.placed_on
    ), since as (
      select d.*, min(d.placed_on) over (partition by d.customer_id) as first_on from days d
    ), bought as (
      select customer_id, count(*)::int as purchases, first_on, max(placed_on) as last_on, least(coalesce(sum(net), 0), ${MOST})::bigint as spent,
        (count(*) filter (where placed_on > first_on and net > 0))::int as valued,
        least(coalesce(sum(net) filter (where placed_on > first_on and net > 0), 0), ${MOST})::bigint as valued_sum, array_agg(distinct ${monthOf("placed_on")}) as months
      from since group by customer_id, first_on
    ), agreed as (
      select c.customer_id,
        jsonb_agg(jsonb_build_array(c.every, c.base_price, c.base_cost, c.started_on - date '1970-01-01') order by c.started_on, c.id)
          filter (where c.base_price is not null and (c.ended_on is null or c.ended_on > ${asOf}::date)) as contracts
      from contracts c where c.workspace_id = ${tx.workspaceId} and ${whom("c.customer_id", of)} and c.started_on <= ${asOf}::date
      group by c.customer_id
    ), known as (
      select coalesce(b.customer_id, a.customer_id) as customer_id, coalesce(b.purchases, 0) as purchases, b.first_on, b.last_on, coalesce(b.spent, 0) as spent,
        coalesce(b.valued, 0) as valued, coalesce(b.valued_sum, 0) as valued_sum, a.customer_id is not null as contracted, a.contracts,
        coalesce(b.months, '{}') as months
      from bought b full join agreed a on a.customer_id = b.customer_id
    ), gone as (
      delete from customer_values v where v.workspace_id = ${tx.workspaceId} and ${whom("v.customer_id", of)}
        and not exists (select from known k where k.customer_id = v.customer_id)
    )
    insert into customer_values as v (workspace_id, customer_id, purchases, first_on, last_on, spent, valued, valued_sum, contracted, contracts, months)
    select ${tx.workspaceId}::uuid, k.* from known k order by k.customer_id
    on conflict (workspace_id, customer_id) do update set purchases = excluded.purchases, first_on = excluded.first_on, last_on = excluded.last_on,
      spent = excluded.spent, valued = excluded.valued, valued_sum = excluded.valued_sum, contracted = excluded.contracted, contracts = excluded.contracts, months = excluded.months
    where (v.purchases, v.first_on, v.last_on, v.spent, v.valued, v.valued_sum, v.contracted, v.contracts, v.months) is distinct from (excluded.purchases, excluded.first_on,
      excluded.last_on, excluded.spent, excluded.valued, excluded.valued_sum, excluded.contracted, excluded.contracts, excluded.months)`.execute(tx.sql);
}

/** Whoever bought after that day is looked at again when its turn comes. */
export async function markLater(tx: Tx, of: Whom, asOf: string): Promise<void> {
  await sql`
    insert into values_to_count (workspace_id, customer_id)
    select ${tx.workspaceId}::uuid, o.customer_id from orders o where o.workspace_id = ${tx.workspaceId} and ${whom("o.customer_id", of)} and o.placed_on > ${asOf}::date
    group by o.customer_id order by o.customer_id
    on conflict (workspace_id, customer_id) do nothing`.execute(tx.sql);
}

export async function mark(tx: Tx, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    insert into values_to_count (workspace_id, customer_id) select ${tx.workspaceId}::uuid, s.id from unnest(${ids}::uuid[]) as s (id) order by s.id
    on conflict (workspace_id, customer_id) do nothing`.execute(tx.sql);
}

/** Whose orders a file brought or changed. */
export async function markImported(tx: Tx, since: Instant): Promise<void> {
  await sql`
    insert into values_to_count (workspace_id, customer_id)
    select ${tx.workspaceId}::uuid, o.customer_id from orders o where o.workspace_id = ${tx.workspaceId} and o.changed_at >= ${since} and o.customer_id is not null
    group by o.customer_id order by o.customer_id
    on conflict (workspace_id, customer_id) do nothing`.execute(tx.sql);
}

/** Whose contracts began or ended in these days: nobody says so when a day comes that was known before. */
export async function markContracts(tx: Tx, { after, upTo }: { after: string; upTo: string }): Promise<void> {
  await sql`
    insert into values_to_count (workspace_id, customer_id)
    select ${tx.workspaceId}::uuid, c.customer_id from contracts c where c.workspace_id = ${tx.workspaceId} and c.customer_id is not null
      and ((c.started_on > ${after}::date and c.started_on <= ${upTo}::date) or (c.ended_on > ${after}::date and c.ended_on <= ${upTo}::date))
    group by c.customer_id order by c.customer_id
    on conflict (workspace_id, customer_id) do nothing`.execute(tx.sql);
}

/** The next of those that were marked, no longer marked. */
export async function takeMarked(tx: Tx, after: string | null, many: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    delete from values_to_count where workspace_id = ${tx.workspaceId} and customer_id = any (array(
      select m.customer_id from values_to_count m where m.workspace_id = ${tx.workspaceId} and m.customer_id > ${after ?? NOBODY}::uuid order by m.customer_id limit ${many}))
    returning customer_id as id`.execute(tx.sql);
  return rows.map(({ id }) => id).sort();
}

export async function unmarkAll(tx: Tx): Promise<void> {
  await sql`delete from values_to_count where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
}

/** Everything reckoned as of this day is thrown away. */
export async function forget(tx: Tx, asOf: string): Promise<void> {
  await sql`delete from customer_values where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  await sql`delete from value_totals where workspace_id = ${tx.workspaceId} and as_of = ${asOf}::date`.execute(tx.sql);
}

/** Behind the last who has orders or contracts nobody is left. */
export async function forgetAfter(tx: Tx, after: string | null): Promise<void> {
  await sql`delete from customer_values where workspace_id = ${tx.workspaceId} and customer_id > ${after ?? NOBODY}::uuid`.execute(tx.sql);
}
