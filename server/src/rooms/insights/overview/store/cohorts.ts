import { sql } from "kysely";
import type { Tx } from "../../../../core/desk.ts";
import type { Span } from "../../rules/periods.ts";
import { placedIn } from "./months.ts";

export type CohortCell = { basis: "orders" | "contacts"; cohort: string; later: number; customers: number; active: number };

/** Of each cohort, how many were active in this month: bought something and kept some of it, or wrote. */
export async function countCohorts(tx: Tx, month: string, { from, until, timeZone }: Span & { timeZone: string }): Promise<void> {
  await sql`
    with bought as materialized (
      select distinct o.customer_id from orders o
      where o.workspace_id = ${tx.workspaceId} and ${placedIn(tx, { from, until })} and o.customer_id is not null and o.state = 'placed' and (o.total = 0 or o.returned < o.total))
    insert into overview_cohorts (workspace_id, basis, cohort, later, customers, active)
    select ${tx.workspaceId}::uuid, s.basis, s.cohort, (extract(year from age(${month}::date, s.cohort)) * 12 + extract(month from age(${month}::date, s.cohort)))::int, 0, count(*) from (
      select 'orders' as basis, b.customer_id, date_trunc('month', v.first_on)::date as cohort from bought b
      join customer_values v on v.workspace_id = ${tx.workspaceId} and v.customer_id = b.customer_id where v.first_on < ${month}::date
      union all
      select distinct 'contacts', c.customer_id, date_trunc('month', p.created_at at time zone ${timeZone}::text)::date from conversations c
      join customers p on p.workspace_id = ${tx.workspaceId} and p.id = c.customer_id
      where c.workspace_id = ${tx.workspaceId} and c.created_at >= ${from} and c.created_at < ${until} and not c.spam
        and (p.created_at at time zone ${timeZone}::text)::date < ${month}::date) s
    group by s.basis, s.cohort
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
