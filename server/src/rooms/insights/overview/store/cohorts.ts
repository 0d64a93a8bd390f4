import { sql } from "kysely";
import type { Tx } from "../../../../core/desk.ts";
import type { Months } from "./months.ts";

export type CohortCell = { basis: "orders" | "contacts"; cohort: string; later: number; customers: number; active: number };

const LATER = sql.raw("(extract(year from age(s.month, s.cohort)) * 12 + extract(month from age(s.month, s.cohort)))::int");

/** Of each cohort of those who wrote first, how many did so in each later month. */
export async function countContacts(tx: Tx, { months, edges }: Months, timeZone: string): Promise<void> {
  await sql`
    insert into overview_cohorts (workspace_id, basis, cohort, later, customers, active)
    select ${tx.workspaceId}::uuid, 'contacts', s.cohort, ${LATER}, 0, count(*) from (
      select w.customer_id, date_trunc('month', p.created_at at time zone ${timeZone}::text)::date as cohort, (${[...months]}::date[])[w.nth] as month from (
        select distinct c.customer_id, width_bucket(c.created_at, ${[...edges]}::timestamptz[]) as nth from conversations c
        where c.workspace_id = ${tx.workspaceId} and c.created_at >= ${edges[0]!} and c.created_at < ${edges.at(-1)!} and not c.spam) w
      join customers p on p.workspace_id = ${tx.workspaceId} and p.id = w.customer_id) s
    where s.cohort < s.month group by s.cohort, s.month
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
    select ${tx.workspaceId}::uuid, s.basis, s.cohort, 0, s.many, s.many from (
      select 'orders' as basis, make_date(b.first / 12, b.first % 12 + 1, 1) as cohort, b.many from (
        select v.months[1] as first, count(*) as many from customer_values v where v.workspace_id = ${tx.workspaceId} and v.first_on is not null group by 1) b
      union all
      select 'contacts', date_trunc('month', p.created_at at time zone ${timeZone}::text)::date, count(*) from (
        select distinct c.customer_id from conversations c where c.workspace_id = ${tx.workspaceId} and not c.spam) w
      join customers p on p.workspace_id = ${tx.workspaceId} and p.id = w.customer_id group by 2) s
    where s.cohort >= ${since}::date and s.cohort <= ${until}::date`.execute(tx.sql);
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
