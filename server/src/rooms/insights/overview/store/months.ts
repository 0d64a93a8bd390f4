import { sql, type RawBuilder } from "kysely";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";

/** One month of one measure, by part. What its numbers mean stands with the table. */
export type Month = {
  month: string;
  measure: "promises" | "effort" | "recoveries" | "speed" | "human" | "takings";
  part: string;
  n: number;
  hits: number;
  sum: number;
  squares: number;
  middle: number | null;
  low: number | null;
  high: number | null;
};

/** The coach's strengths that show courtesy, and those that show that one wants to help. */
const COURTESY = ["apologises", "acknowledges"];
const HELP = ["offers-choice", "next-step", "solves"];

/** Months one after the other by their first days, and where on the wall of the business each begins; the last edge is where the last ends. */
export type Months = { months: readonly string[]; edges: readonly Instant[] };

/** In which of the months it was, as their number from one on: all of them are counted in one look. */
const nth = (at: string, { edges }: Months): RawBuilder<number> => sql<number>`width_bucket(${sql.ref(at)}, ${[...edges]}::timestamptz[])`;
const within = (at: string, { edges }: Months): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(at)} >= ${edges[0]!}::timestamptz and ${sql.ref(at)} < ${edges.at(-1)!}::timestamptz`;

/** Count these months anew, but for what was taken in them: their rows, whatever stood there. */
export async function countMonths(tx: Tx, all: Months): Promise<void> {
  await sql`delete from overview_months where workspace_id = ${tx.workspaceId} and month = any (${[...all.months]}::date[]) and measure <> 'takings'`.execute(
    tx.sql,
  );
  await sql`
    insert into overview_months (workspace_id, month, measure, part, n, hits, sum, squares)
    select ${tx.workspaceId}::uuid, (${[...all.months]}::date[])[s.nth], s.measure, s.part, count(*), count(*) filter (where s.hit), coalesce(sum(s.weight), 0),
      coalesce(sum(s.weight * s.weight), 0) from (
      select ${nth("p.ended_at", all)} as nth, 'promises' as measure, p.channel_kind as part, p.result = 'kept' as hit, 0 as weight from promises p
      where p.workspace_id = ${tx.workspaceId} and ${within("p.ended_at", all)} and p.result in ('kept', 'broken')
      union all
      select ${nth("c.created_at", all)}, 'effort', h.kind, coalesce(e.weight, 0) > 0, coalesce(e.weight, 0) from conversations c
      join known_channels h on h.workspace_id = ${tx.workspaceId} and h.id = c.channel_id
      left join (
        select x.conversation_id, sum(x.weight) as weight from effort_entries x where x.workspace_id = ${tx.workspaceId} and not x.dismissed group by x.conversation_id) e
        on e.conversation_id = c.id
      where c.workspace_id = ${tx.workspaceId} and ${within("c.created_at", all)} and not c.spam
      union all
      select ${nth("r.closed_at", all)}, 'recoveries', h.kind, r.outcome = 'good', 0 from recoveries r
      join conversations c on c.workspace_id = ${tx.workspaceId} and c.id = r.conversation_id
      join known_channels h on h.workspace_id = ${tx.workspaceId} and h.id = c.channel_id
      where r.workspace_id = ${tx.workspaceId} and ${within("r.closed_at", all)} and r.outcome <> 'mistaken'
      union all
      select ${nth("r.at", all)}, 'human', h.kind, v.virtues && ${COURTESY}::text[] and v.virtues && ${HELP}::text[], 0 from coached_replies r
      join conversations c on c.workspace_id = ${tx.workspaceId} and c.id = r.conversation_id
      join known_channels h on h.workspace_id = ${tx.workspaceId} and h.id = c.channel_id
      cross join lateral (select coalesce(array_agg(s ->> 'virtue'), '{}') as virtues from jsonb_array_elements(r.strengths) s) v
      where r.workspace_id = ${tx.workspaceId} and ${within("r.at", all)}) s
    group by s.nth, s.measure, s.part`.execute(tx.sql);
  await countSpeed(tx, all);
}

/** A matter that the customer began: what we write first has no first answer of ours. */
export const begunByThem = (tx: Tx): RawBuilder<boolean> => sql<boolean>`exists (
  select from (
    select u.kind, u.automatic from messages u where u.workspace_id = ${tx.workspaceId} and u.conversation_id = c.id and u.kind in ('incoming', 'reply')
    order by u.created_at, u.id limit 1) b
  where b.kind = 'incoming' and not b.automatic)`;

/** The middle of how long first answers took, with the ranks between which it surely lies (binomial; Conover 1999, §3.2). */
async function countSpeed(tx: Tx, all: Months): Promise<void> {
  await sql`
    insert into overview_months (workspace_id, month, measure, part, n, middle, low, high)
    select ${tx.workspaceId}::uuid, (${[...all.months]}::date[])[s.month], 'speed', s.part, s.n, max(s.minutes) filter (where s.nth = (s.n + 1) / 2),
      max(s.minutes) filter (where s.nth = greatest(1, floor(s.n / 2.0 - 0.98 * sqrt(s.n)))), max(s.minutes) filter (where s.nth = least(s.n, ceil(s.n / 2.0 + 1 + 0.98 * sqrt(s.n))))
    from (
      select f.month, p.part, f.minutes, row_number() over (partition by f.month, p.part order by f.minutes) as nth, count(*) over (partition by f.month, p.part) as n from (
        select ${nth("c.created_at", all)} as month, h.kind, extract(epoch from r.at - c.created_at)::double precision / 60 as minutes from conversations c
        join known_channels h on h.workspace_id = ${tx.workspaceId} and h.id = c.channel_id
        cross join lateral (
          select min(m.created_at) as at from messages m
          where m.workspace_id = ${tx.workspaceId} and m.conversation_id = c.id and m.kind = 'reply' and not m.automatic and m.person_id is not null) r
        where c.workspace_id = ${tx.workspaceId} and ${within("c.created_at", all)} and not c.spam and r.at is not null
          and ${begunByThem(tx)}) f
      cross join lateral (values (f.kind), ('all')) p (part)) s
    group by s.month, s.part, s.n`.execute(tx.sql);
}

/** All months, the oldest first. */
export async function countedMonths(tx: Tx): Promise<Month[]> {
  const { rows } = await sql<Month>`
    select month::text, measure, part, n::float8 as n, hits::float8 as hits, sum::float8 as sum, squares::float8 as squares, middle, low, high from overview_months
    where workspace_id = ${tx.workspaceId} order by month, measure, part`.execute(tx.sql);
  return rows;
}

/** Since when anything happened here: the first conversation or order. */
export async function firstDay(tx: Tx, timeZone: string): Promise<string | null> {
  const { rows } = await sql<{ day: string | null }>`
    select (least(
      (select min(c.created_at) from conversations c where c.workspace_id = ${tx.workspaceId}),
      (select min(f.at) from order_sources s cross join lateral (
        select min(o.placed_at) as at from orders o where o.workspace_id = ${tx.workspaceId} and o.source = s.source) f where s.workspace_id = ${tx.workspaceId})) at time zone ${timeZone}::text)::date::text as day`.execute(
    tx.sql,
  );
  return rows[0]?.day ?? null;
}

export async function forgetBefore(tx: Tx, month: string): Promise<void> {
  await sql`delete from overview_months where workspace_id = ${tx.workspaceId} and month < ${month}::date`.execute(tx.sql);
}
