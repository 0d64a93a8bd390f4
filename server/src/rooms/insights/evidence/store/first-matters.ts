import { sql, type RawBuilder } from "kysely";
import type { Tx } from "../../../../core/desk.ts";
import type { Cell } from "../rules/cells.ts";
import { cameBack, firstMatters, layer, type Until } from "./cells.ts";

/** What shows courtesy in a reply, and what shows that one wants to help: the coach's strengths. */
const COURTESY = ["apologises", "acknowledges"];
const HELP = ["offers-choice", "next-step", "solves"];
/** Whose effort counts as high: `some` and `much` of the ledger's meter. */
const HIGH_EFFORT = 3;

const back = { customer: "f.customer_id", at: "f.resolved_at", matter: "f.id" };

export type OfMatters = Record<"staying" | "effort" | "recovery", Cell[]>;

/** What three claims say of customers by their first matters, which are looked for once: that reads the beginning of every conversation. */
export async function matterCells(tx: Tx, until: Until): Promise<OfMatters> {
  const { rows } = await sql<Cell & { what: keyof OfMatters }>`
    with matters as materialized (${firstMatters(tx, until)}),
    seen as materialized (${firstAnswers(tx)}),
    middle as (select kind, percentile_cont(0.5) within group (order by waited) as waited from seen group by kind),
    recovered as materialized (${recovered(tx, until)})
    select * from (${staying(tx, until)} union all ${effort(tx, until)} union all ${recovery(tx, until)}) s order by s.what, s.stratum, s."group"`.execute(
    tx.sql,
  );
  const of = (which: keyof OfMatters) => rows.filter(({ what }) => what === which).map(({ stratum, group, n, hits }) => ({ stratum, group, n, hits }));
  return { staying: of("staying"), effort: of("effort"), recovery: of("recovery") };
}

/** Only the first answer is looked at: a long matter has more answers in which a kind word may fall. Matters whose first answer the coach has not seen are left out. */
const firstAnswers = (tx: Tx): RawBuilder<unknown> => sql`
  select f.*, extract(epoch from a.created_at - f.created_at) as waited, array(select v ->> 'virtue' from jsonb_array_elements(r.strengths) v) as virtues
  from matters f cross join lateral (
    select m.id, m.created_at from messages m
    where m.workspace_id = ${tx.workspaceId} and m.conversation_id = f.id and m.kind = 'reply' and not m.automatic and m.person_id is not null
    order by m.created_at, m.id limit 1) a
  join coached_replies r on r.workspace_id = ${tx.workspaceId} and r.message_id = a.id`;

/**
 * Who came back after their first matter, by whether its first answer came sooner than half of those on its channel (`fast`, `slow`) and whether that answer was courteous and helpful both
 * (`human`, `plain`).
 */
const staying = (tx: Tx, until: Until): RawBuilder<unknown> => sql`
  select 'staying' as what, ${layer} as stratum,
    case when f.waited < m.waited then 'fast' else 'slow' end || case when f.virtues && ${COURTESY}::text[] and f.virtues && ${HELP}::text[] then ' human' else ' plain' end as "group",
    count(*)::int as n, count(*) filter (where ${cameBack(tx, until, back)})::int as hits
  from seen f join middle m on m.kind = f.kind group by 2, 3`;

/** Who did not come back after their first matter, by whether it cost them much effort (`high`, `low`). */
const effort = (tx: Tx, until: Until): RawBuilder<unknown> => sql`
  select 'effort', ${layer}, case when coalesce(e.sum, 0) >= ${HIGH_EFFORT}::int then 'high' else 'low' end,
    count(*)::int, count(*) filter (where not ${cameBack(tx, until, back)})::int
  from matters f cross join lateral (
    select sum(x.weight) as sum from effort_entries x where x.workspace_id = ${tx.workspaceId} and x.conversation_id = f.id and not x.dismissed) e
  group by 2, 3`;

/**
 * Who came back: after a recovery that was good again (`recovered`) and after a first matter without any failure (`no-failure`), in layers of the channel and of having been here before. A
 * customer with a failure is on one side only. Watched from when it is known to be good: who came back before that would be counted for what they made known themselves.
 */
const recovered = (tx: Tx, until: Until): RawBuilder<unknown> => sql`
  (select distinct on (r.customer_id) r.customer_id, c.id, r.closed_at as at, h.kind, 'recovered' as "group"
    from recoveries r join conversations c on c.workspace_id = ${tx.workspaceId} and c.id = r.conversation_id
    join known_channels h on h.workspace_id = ${tx.workspaceId} and h.id = c.channel_id
    where r.workspace_id = ${tx.workspaceId} and r.outcome = 'good' and r.closed_at <= ${until.watched}
    order by r.customer_id, r.opened_at, r.id)
  union all
  (select m.customer_id, m.id, m.resolved_at, m.kind, 'no-failure' from matters m
    where not exists (select from recoveries q where q.workspace_id = ${tx.workspaceId} and q.customer_id = m.customer_id and q.outcome is distinct from 'mistaken'))`;

const recovery = (tx: Tx, until: Until): RawBuilder<unknown> => sql`
  select 'recovery', f.kind || case when exists (
      select from conversations e, conversations t where e.workspace_id = ${tx.workspaceId} and t.workspace_id = ${tx.workspaceId} and t.id = f.id
        and e.customer_id = f.customer_id and e.created_at < t.created_at and not e.spam) then ' known' else ' new' end,
    f."group", count(*)::int, count(*) filter (where ${cameBack(tx, until, { customer: "f.customer_id", at: "f.at", matter: "f.id" })})::int
  from recovered f group by 2, 3`;
