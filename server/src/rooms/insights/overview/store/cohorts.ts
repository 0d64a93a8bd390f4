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

/**
 * Of each cohort of those who bought first, how many bought something and kept some of it in each later month: by the months that are known of each customer, which are brought up to
 * date whenever their orders change. Nobody's orders are read.
 */
export async function countBuying(tx: Tx, { since, until }: { since: string; until: string }): Promise<void> {
  await sql`
    insert into overview_cohorts (workspace_id, basis, cohort, later, customers, active)
    select ${tx.workspaceId}::uuid, 'orders', make_date(s.first / 12, s.first % 12 + 1, 1), s.month - s.first, 0, s.active from (
      select v.months[1] as first, m.month, count(*) as active from customer_values v cross join lateral unnest(v.months) as m (month)
      where v.workspace_id = ${tx.workspaceId} and m.month > v.months[1] and m.month >= ${monthNumber(since)}::int and m.month <= ${monthNumber(until)}::int
      group by 1, 2) s
    on conflict (workspace_id, basis, cohort, later) do update set active = excluded.active`.execute(tx.sql);
}

/** As months of customers are numbered. */
const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

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
