import { sql, type RawBuilder } from "kysely";
import type { ChannelKind, EffortCause, EffortKind } from "@guli/contract";
import type { Tx } from "../../../core/desk.ts";
import type { Span } from "../rules/periods.ts";

export type Asked = Span & { kind: ChannelKind | null };

/** Conversations that began in a span and in which the customer said something, without spam. */
const matters = (tx: Tx, { from, until, kind }: Asked): RawBuilder<unknown> => sql`matters as materialized (
  select c.id, k.kind as channel, c.team_id, c.tags from conversations c join known_channels k on k.workspace_id = ${tx.workspaceId} and k.id = c.channel_id
  where c.workspace_id = ${tx.workspaceId} and c.created_at >= ${from} and c.created_at < ${until} and c.last_message_at >= ${from} and not c.spam
    and c.last_customer_message_id is not null and (${kind}::text is null or k.kind = ${kind}::text))`;

/** What they cost, a line each; what somebody said not to be so is left out. Before any team had it, it counts for the one that has it now. */
const lines = (tx: Tx): RawBuilder<unknown> => sql`lines as materialized (
  select e.conversation_id, e.kind, e.cause, e.weight, e.params, coalesce(e.team_id, m.team_id) as team_id, m.channel, m.tags
  from matters m join effort_entries e on e.workspace_id = ${tx.workspaceId} and e.conversation_id = m.id and not e.dismissed)`;

export type Totals = { matters: number; touched: number; sum: number; squares: number; seen: number; corrected: number };

export async function totals(tx: Tx, asked: Asked): Promise<Totals> {
  const { rows } = await sql<Totals>`
    with ${matters(tx, asked)}, costs as (
      select m.id, coalesce(sum(e.weight) filter (where not e.dismissed), 0) as sum, count(e.id) filter (where not e.dismissed) as entries, count(e.seen_as) as seen,
        count(*) filter (where e.seen_as is not null and (e.dismissed or e.kind <> e.seen_as)) as corrected
      from matters m left join effort_entries e on e.workspace_id = ${tx.workspaceId} and e.conversation_id = m.id group by m.id)
    select count(*)::int as matters, (count(*) filter (where entries > 0))::int as touched, coalesce(sum(sum), 0)::int as sum, coalesce(sum(sum * sum), 0)::float8 as squares,
      coalesce(sum(seen), 0)::int as seen, coalesce(sum(corrected), 0)::int as corrected from costs`.execute(tx.sql);
  return rows[0]!;
}

export type Caused = { kind: EffortKind; cause: EffortCause; entries: number; matters: number; weight: number };

/** By kind and cause; `cause` null stands for all causes of a kind. */
export async function causes(tx: Tx, asked: Asked): Promise<(Omit<Caused, "cause"> & { cause: EffortCause | null })[]> {
  const { rows } = await sql<Omit<Caused, "cause"> & { cause: EffortCause | null }>`
    with ${matters(tx, asked)}, ${lines(tx)}
    select kind, cause, count(*)::int as entries, count(distinct conversation_id)::int as matters, sum(weight)::int as weight
    from lines group by grouping sets ((kind), (kind, cause)) order by 5 desc, 1, 2`.execute(tx.sql);
  return rows;
}

export type Parted = { by: "topic" | "channel" | "team"; key: string | null; kind: EffortKind | null; matters: number; entries: number; weight: number };

/** By topic, channel and team: with `kind` null how many matters there were, and with how many of them anything was counted (`entries`); else what of that kind. */
export async function parts(tx: Tx, asked: Asked): Promise<Parted[]> {
  const { rows } = await sql<Parted>`
    with ${matters(tx, asked)}, ${lines(tx)}, topics as (
      select m.id, t.tag from matters m left join lateral unnest(m.tags) as t (tag) on true
    ), touched as (select distinct conversation_id from lines)
    select 'topic' as by, t.tag as key, null as kind, count(*)::int as matters, count(x.conversation_id)::int as entries, 0 as weight
      from topics t left join touched x on x.conversation_id = t.id group by t.tag
    union all select 'channel', m.channel, null, count(*)::int, count(x.conversation_id)::int, 0 from matters m left join touched x on x.conversation_id = m.id group by m.channel
    union all select 'team', m.team_id::text, null, count(*)::int, count(x.conversation_id)::int, 0 from matters m left join touched x on x.conversation_id = m.id group by m.team_id
    union all select 'topic', t.tag, l.kind, count(distinct l.conversation_id)::int, count(*)::int, sum(l.weight)::int
      from lines l join topics t on t.id = l.conversation_id group by t.tag, l.kind
    union all select 'channel', channel, kind, count(distinct conversation_id)::int, count(*)::int, sum(weight)::int from lines group by channel, kind
    union all select 'team', team_id::text, kind, count(distinct conversation_id)::int, count(*)::int, sum(weight)::int from lines group by team_id, kind
    order by 1, 2, 3`.execute(tx.sql);
  return rows;
}

export type Policy = { quote: string; entries: number; matters: number; weight: number };

/** The words with which customers were refused by a rule. */
export async function policies(tx: Tx, asked: Asked, most: number): Promise<Policy[]> {
  const { rows } = await sql<Policy>`
    with ${matters(tx, asked)}, ${lines(tx)}
    select params->>'quote' as quote, count(*)::int as entries, count(distinct conversation_id)::int as matters, sum(weight)::int as weight
    from lines where kind = 'policy' and params ? 'quote' group by 1 order by 2 desc, 1 limit ${most}`.execute(tx.sql);
  return rows;
}

export type Moments = { n: number; sum: number; squares: number };
export type Stratum = { kind: EffortKind; with: Moments; without: Moments };

/** How many messages customers wrote in matters with each kind of effort, and in those without any, within each kind of channel. */
export async function contacts(tx: Tx, asked: Asked): Promise<Stratum[]> {
  const { rows } = await sql<Stratum>`
    with ${matters(tx, asked)}, ${lines(tx)}, written as (
      select m.id, m.channel, (
        select count(*)::int from messages i where i.workspace_id = ${tx.workspaceId} and i.conversation_id = m.id and i.kind = 'incoming' and not i.automatic) as theirs
      from matters m
    ), calm as (
      select w.channel, count(*)::int as n, sum(w.theirs)::int as sum, sum(w.theirs * w.theirs)::float8 as squares
      from written w where not exists (select from lines l where l.conversation_id = w.id) group by w.channel
    ), costly as (
      select w.channel, l.kind, count(*)::int as n, sum(w.theirs)::int as sum, sum(w.theirs * w.theirs)::float8 as squares
      from written w join (select distinct conversation_id, kind from lines) l on l.conversation_id = w.id group by w.channel, l.kind
    )
    select k.kind, json_build_object('n', k.n, 'sum', k.sum, 'squares', k.squares) as "with",
      json_build_object('n', coalesce(c.n, 0), 'sum', coalesce(c.sum, 0), 'squares', coalesce(c.squares, 0)) as "without"
    from costly k left join calm c on c.channel = k.channel order by 1`.execute(tx.sql);
  return rows;
}
