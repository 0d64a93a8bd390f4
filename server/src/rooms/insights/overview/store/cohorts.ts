import { sql } from "kysely";
import type { Tx } from "../../../../core/desk.ts";
import type { Span } from "../../rules/periods.ts";

export type CohortCell = { basis: "orders" | "contacts"; cohort: string; later: number; customers: number; active: number };

const LATER = sql.raw("(extract(year from age(s.month, s.cohort)) * 12 + extract(month from age(s.month, s.cohort)))::int");

/** Of each cohort of those who wrote first, how many did so in this month. */
export async function countContacts(tx: Tx, month: string, { from, until, timeZone }: Span & { timeZone: string }): Promise<void> {
  await sql`
    insert into overview_cohorts (workspace_id, basis, cohort, later, customers, active)
    select ${tx.workspaceId}::uuid, 'contacts', s.cohort, ${LATER}, 0, count(*) from (
      select distinct c.customer_id, date_trunc('month', p.created_at at time zone ${timeZone}::text)::date as cohort, ${month}::date as month from conversations c
      join customers p on p.workspace_id = ${tx.workspaceId} and p.id = c.customer_id
      where c.workspace_id = ${tx.workspaceId} and c.created_at >= ${from} and c.created_at < ${until} and not c.spam
        and (p.created_at at time zone ${timeZone}::text)::date < ${month}::date) s
    group by s.cohort, s.month
    on conflict (workspace_id, basis, cohort, later) do update set active = excluded.active`.execute(tx.sql);
}

/** Customers by their ids: where so many behind one of them end; null where there are none. */
export async function rangeAfter(tx: Tx, after: string, most: number): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select v.customer_id as id from (
      select customer_id from customer_values where workspace_id = ${tx.workspaceId} and customer_id > ${after}::uuid order by customer_id limit ${sql.lit(most)}) v
    order by v.customer_id desc limit 1`.execute(tx.sql);
  return rows[0]?.id ?? null;
}

export type Buying = { cohort: string; month: string; active: number };
type Whose = { after: string; upTo: string };

/** Of these customers, by the month of their first purchase: how many bought something and kept some of it in each later month. Their index alone is read. */
export async function buyingAmong(tx: Tx, { after, upTo }: Whose, { from, until, timeZone }: Span & { timeZone: string }): Promise<Buying[]> {
  const { rows } = await sql<Buying>`
    select date_trunc('month', v.first_on)::date::text as cohort, b.month::text, count(*)::int as active from (
      select distinct o.customer_id, date_trunc('month', o.placed_at at time zone ${timeZone}::text)::date as month from orders o
      where o.workspace_id = ${tx.workspaceId} and o.customer_id > ${after}::uuid and o.customer_id <= ${upTo}::uuid and o.placed_at >= ${from} and o.placed_at < ${until}
        and o.state = 'placed' and (o.total = 0 or o.returned < o.total)) b
    join customer_values v on v.workspace_id = ${tx.workspaceId} and v.customer_id = b.customer_id and v.customer_id > ${after}::uuid and v.customer_id <= ${upTo}::uuid
    where v.first_on < b.month group by 1, 2`.execute(tx.sql);
  return rows;
}

export async function putBuying(tx: Tx, cells: readonly Buying[]): Promise<void> {
  await sql`
    insert into overview_cohorts (workspace_id, basis, cohort, later, customers, active)
    select ${tx.workspaceId}::uuid, 'orders', s.cohort, ${LATER}, 0, s.active
    from unnest(${cells.map(({ cohort }) => cohort)}::date[], ${cells.map(({ month }) => month)}::date[], ${cells.map(({ active }) => active)}::int[]) as s (cohort, month, active)
    on conflict (workspace_id, basis, cohort, later) do update set active = excluded.active`.execute(tx.sql);
}

/** How large each cohort is: in its first month, 0 months later, all of it is active. */
export async function sizeCohorts(tx: Tx, { since, until, timeZone }: { since: string; until: string; timeZone: string }): Promise<void> {
  await sql`
    insert into overview_cohorts (workspace_id, basis, cohort, later, customers, active)
    select ${tx.workspaceId}::uuid, s.basis, s.cohort, 0, count(*), count(*) from (
      select 'orders' as basis, date_trunc('month', v.first_on)::date as cohort from customer_values v where v.workspace_id = ${tx.workspaceId} and v.first_on is not null
      union all
      select 'contacts', date_trunc('month', p.created_at at time zone ${timeZone}::text)::date from customers p
      where p.workspace_id = ${tx.workspaceId} and exists (select from conversations c where c.workspace_id = ${tx.workspaceId} and c.customer_id = p.id and not c.spam)) s
    where s.cohort >= ${since}::date and s.cohort <= ${until}::date group by s.basis, s.cohort`.execute(tx.sql);
}

export async function forgetCohorts(tx: Tx): Promise<void> {
  await sql`delete from overview_cohorts where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
}

export async function cohorts(tx: Tx, basis: CohortCell["basis"]): Promise<CohortCell[]> {
  const { rows } = await sql<CohortCell>`
    select basis, cohort::text, later, customers, active from overview_cohorts where workspace_id = ${tx.workspaceId} and basis = ${basis} order by cohort, later`.execute(
    tx.sql,
  );
  return rows;
}
