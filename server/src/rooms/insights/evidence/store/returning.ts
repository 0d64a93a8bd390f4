import { sql } from "kysely";
import type { Tx } from "../../../../core/desk.ts";
import type { Cell } from "../rules/cells.ts";
import { cells, type Until } from "./cells.ts";

/** Who brought a friend within the days after they said how satisfied they were: each customer by their first answer; 4 and 5 of 5 are satisfied, 1 and 2 not. */
export function referralCells(tx: Tx, until: Until): Promise<Cell[]> {
  return cells(
    tx,
    sql<Cell>`
      with f as materialized (
        select distinct on (r.customer_id) r.customer_id, r.answered_at as at, r.satisfaction, r.channel_kind as kind from survey_results r
        where r.workspace_id = ${tx.workspaceId} and r.satisfaction is not null and r.answered_at <= ${until.watched}
        order by r.customer_id, r.answered_at, r.id)
      select f.kind as stratum, case when f.satisfaction >= 4 then 'satisfied' else 'dissatisfied' end as "group", count(*)::int as n, count(*) filter (where exists (
        select from referral_results x where x.workspace_id = ${tx.workspaceId} and x.referrer_id = f.customer_id and x.counts
          and x.made_at > f.at and x.made_at <= f.at + make_interval(days => ${until.days}::int)))::int as hits
      from f where f.satisfaction <> 3 group by 1, 2 order by 1, 2`,
  );
}

/**
 * Who bought within the days: after a first contact without having bought (`first`), and after a first purchase (`again`). All orders are walked once, by the index that has them customer by
 * customer: what came next after a first contact is the first purchase.
 */
export function buyingCells(tx: Tx, until: Until): Promise<Cell[]> {
  return cells(
    tx,
    sql<Cell>`
      with bought as materialized (
        select s.customer_id, min(s.first) as at, min(s.placed_at) filter (where s.placed_at > s.first) as next from (
          select o.customer_id, o.placed_at, min(o.placed_at) over (partition by o.customer_id) as first from orders o
          where o.workspace_id = ${tx.workspaceId} and o.customer_id is not null and o.state = 'placed') s
        group by s.customer_id),
      met as materialized (
        select c.customer_id, min(c.created_at) as at from conversations c
        where c.workspace_id = ${tx.workspaceId} and not c.spam and c.created_at <= ${until.watched} group by 1),
      f as (
        select m.at, b.at as next, 'first' as "group" from met m left join bought b on b.customer_id = m.customer_id where b.at is null or b.at > m.at
        union all
        select b.at, b.next, 'again' from bought b where b.at <= ${until.watched})
      select 'all' as stratum, f."group", count(*)::int as n, count(*) filter (where f.next <= f.at + make_interval(days => ${until.days}::int))::int as hits
      from f where exists (select from bought) group by 1, 2 order by 1, 2`,
  );
}

/** Why customers left, of those of whom a reason is known. */
export function leavingCells(tx: Tx, { until }: Until): Promise<Cell[]> {
  return cells(
    tx,
    sql<Cell>`
      select 'all' as stratum, coalesce(r.reason, 'not-known') as "group", count(*)::int as n, count(*)::int as hits from leaving_results r
      where r.workspace_id = ${tx.workspaceId} and r.state <> 'mistaken' and r.noticed_at < ${until} group by 1, 2 order by 1, 2`,
  );
}
