import type { AmendsKind, ChannelKind, FailureCause, RecoveryOutcome } from "@guli/contract";
import { sql } from "kysely";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import type { Others, Recovered } from "../rules/matching.ts";

export type Reported = Omit<Recovered, "returned"> & {
  channelKind: ChannelKind;
  severity: number;
  cause: FailureCause;
  failure: string | null;
  again: boolean;
  outcome: RecoveryOutcome | null;
  isClosed: boolean;
  returned: boolean;
  /** What they said when they were asked first. */
  good: boolean | null;
  amends: AmendsKind | null;
  amount: number | null;
  currency: string | null;
  before: number | null;
  after: number | null;
};

/** In classes, the same for both sides: as a customer for a month, half a year, two years, longer; with one matter before, few, many. */
const tenure = (at: string, since: string) =>
  sql.raw(
    `case when ${at} - ${since} < interval '30 days' then 0 when ${at} - ${since} < interval '180 days' then 1 when ${at} - ${since} < interval '730 days' then 2 else 3 end`,
  );
const activity = (count: string) => sql.raw(`case when ${count} <= 1 then 0 when ${count} <= 3 then 1 when ${count} <= 9 then 2 else 3 end`);

const returned = (tx: Tx) => sql`exists (
  select from conversations o where o.workspace_id = ${tx.workspaceId} and o.customer_id = f.customer_id and o.created_at > f.at and o.created_at <= f.at + interval '90 days'
    and not o.spam and not exists (select from recoveries q where q.workspace_id = ${tx.workspaceId} and q.conversation_id = o.id and q.outcome is distinct from 'mistaken'))`;

const before = (tx: Tx) => sql`(select count(*) from (
  select 1 from conversations o where o.workspace_id = ${tx.workspaceId} and o.customer_id = f.customer_id and o.created_at < f.at and not o.spam limit 11) o)`;

type Span = { from: Instant; to: Instant };

/** Recoveries that were opened in a period, with all that is reported of them. */
export async function reported(tx: Tx, { from, to }: Span): Promise<Reported[]> {
  const { rows } = await sql<Reported>`
    with f as materialized (
      select r.id, r.conversation_id, r.customer_id, r.severity, r.cause, r.failure, r.again, r.outcome, r.closed_at is not null as is_closed, r.opened_at,
        coalesce(r.settled_at, r.closed_at) as at, p.created_at as since, h.kind
      from recoveries r
      join conversations c on c.workspace_id = ${tx.workspaceId} and c.id = r.conversation_id
      join known_channels h on h.workspace_id = ${tx.workspaceId} and h.id = c.channel_id
      join customers p on p.workspace_id = ${tx.workspaceId} and p.id = r.customer_id
      where r.workspace_id = ${tx.workspaceId} and r.opened_at >= ${from} and r.opened_at < ${to})
    select f.customer_id as "customerId", f.at, f.kind as "channelKind", f.severity, f.cause, f.failure, f.again, f.outcome, f.is_closed as "isClosed",
      ${tenure("f.at", "f.since")} as tenure, ${activity("n.count")} as activity, f.at is not null and ${returned(tx)} as returned,
      g.good, a.kind as amends, a.amount, a.currency, s.before, s.after
    from f
    cross join lateral (select ${before(tx)} as count) n
    left join lateral (
      select (x.body ->> 'good')::boolean as good from recovery_facts x
      where x.workspace_id = ${tx.workspaceId} and x.recovery_id = f.id and x.kind = 'answered' order by x.nth limit 1) g on true
    left join amends a on a.workspace_id = ${tx.workspaceId} and a.recovery_id = f.id and a.state = 'given'
    cross join lateral (select
      (select v.satisfaction from survey_results v where v.workspace_id = ${tx.workspaceId} and v.customer_id = f.customer_id and v.satisfaction is not null
        and v.answered_at <= f.at and v.answered_at > f.opened_at - interval '1 year' order by v.answered_at desc limit 1) as before,
      (select v.satisfaction from survey_results v where v.workspace_id = ${tx.workspaceId} and v.customer_id = f.customer_id and v.satisfaction is not null
        and v.answered_at > f.at order by v.answered_at limit 1) as after) s
    order by f.opened_at`.execute(tx.sql);
  return rows;
}

/** Customers for whom nothing had failed, by the first matter that was solved for each in the period, and whether they came back within 90 days. */
export async function withoutFailure(tx: Tx, { from, to }: Span): Promise<Others[]> {
  const { rows } = await sql<Others>`
    with f as materialized (
      select distinct on (c.customer_id) c.customer_id, c.resolved_at as at, p.created_at as since, h.kind from conversations c
      join known_channels h on h.workspace_id = ${tx.workspaceId} and h.id = c.channel_id
      join customers p on p.workspace_id = ${tx.workspaceId} and p.id = c.customer_id
      where c.workspace_id = ${tx.workspaceId} and c.resolved_at >= ${from} and c.resolved_at < ${to} and c.resolved_at <= ${tx.now}::timestamptz - interval '90 days'
        and not c.spam and not exists (
          select from recoveries q where q.workspace_id = ${tx.workspaceId} and q.customer_id = c.customer_id and q.outcome is distinct from 'mistaken'
            and q.opened_at <= c.resolved_at + interval '90 days')
      order by c.customer_id, c.resolved_at)
    select kind as "channelKind", tenure, activity, count(*)::int as n, count(*) filter (where returned)::int as returned from (
      select f.kind, ${tenure("f.at", "f.since")} as tenure, ${activity("n.count")} as activity, ${returned(tx)} as returned
      from f cross join lateral (select ${before(tx)} as count) n) s
    group by kind, tenure, activity`.execute(tx.sql);
  return rows;
}
