import { sql } from "kysely";
import type { Tx } from "../../../../core/desk.ts";
import type { Cell } from "../rules/cells.ts";
import { cameBack, cells, firstMatters, layer, type Until } from "./cells.ts";

/** What shows courtesy in a reply, and what shows that one wants to help: the coach's strengths. */
const COURTESY = ["apologises", "acknowledges"];
const HELP = ["offers-choice", "next-step", "solves"];
/** Whose effort counts as high: `some` and `much` of the ledger's meter. */
const HIGH_EFFORT = 3;

const back = { customer: "f.customer_id", at: "f.resolved_at", matter: "f.id" };

/**
 * Who came back after their first matter, by whether its first answer came sooner than half of those on its channel (`fast`, `slow`) and whether that answer was courteous and helpful both
 * (`human`, `plain`). Only the first answer is looked at: a long matter has more answers in which a kind word may fall. Matters whose first answer the coach has not seen are left out.
 */
export function stayingCells(tx: Tx, until: Until): Promise<Cell[]> {
  return cells(
    tx,
    sql<Cell>`
      with f as materialized (${firstMatters(tx, until)}),
      seen as materialized (
        select f.*, extract(epoch from a.created_at - f.created_at) as waited, array(select v ->> 'virtue' from jsonb_array_elements(r.strengths) v) as virtues
        from f cross join lateral (
          select m.id, m.created_at from messages m
          where m.workspace_id = ${tx.workspaceId} and m.conversation_id = f.id and m.kind = 'reply' and not m.automatic and m.person_id is not null
          order by m.created_at, m.id limit 1) a
        join coached_replies r on r.workspace_id = ${tx.workspaceId} and r.message_id = a.id),
      middle as (select kind, percentile_cont(0.5) within group (order by waited) as waited from seen group by kind)
      select ${layer} as stratum,
        case when f.waited < m.waited then 'fast' else 'slow' end || case when f.virtues && ${COURTESY}::text[] and f.virtues && ${HELP}::text[] then ' human' else ' plain' end as "group",
        count(*)::int as n, count(*) filter (where ${cameBack(tx, until, back)})::int as hits
      from seen f join middle m on m.kind = f.kind group by 1, 2 order by 1, 2`,
  );
}

/** Who did not come back after their first matter, by whether it cost them much effort (`high`, `low`). */
export function effortCells(tx: Tx, until: Until): Promise<Cell[]> {
  return cells(
    tx,
    sql<Cell>`
      with f as materialized (${firstMatters(tx, until)})
      select ${layer} as stratum, case when coalesce(e.sum, 0) >= ${HIGH_EFFORT}::int then 'high' else 'low' end as "group",
        count(*)::int as n, count(*) filter (where not ${cameBack(tx, until, back)})::int as hits
      from f cross join lateral (
        select sum(x.weight) as sum from effort_entries x where x.workspace_id = ${tx.workspaceId} and x.conversation_id = f.id and not x.dismissed) e
      group by 1, 2 order by 1, 2`,
  );
}

/** Who came back, by whether it was less than, as, or more than they had expected: each customer by their first answer. */
export function expectationCells(tx: Tx, until: Until): Promise<Cell[]> {
  return cells(
    tx,
    sql<Cell>`
      with f as materialized (
        select distinct on (c.customer_id) c.customer_id, c.id, r.resolved_at, r.channel_kind as kind, r.expectation, exists (
          select from conversations e where e.workspace_id = ${tx.workspaceId} and e.customer_id = c.customer_id and e.created_at < c.created_at and not e.spam) as known
        from survey_results r join conversations c on c.workspace_id = ${tx.workspaceId} and c.id = r.conversation_id
        where r.workspace_id = ${tx.workspaceId} and r.expectation is not null and r.resolved_at <= ${until.watched}
        order by c.customer_id, r.resolved_at, r.id)
      select f.kind || case when f.known then ' known' else ' new' end as stratum, f.expectation as "group",
        count(*)::int as n, count(*) filter (where ${cameBack(tx, until, back)})::int as hits
      from f group by 1, 2 order by 1, 2`,
  );
}
