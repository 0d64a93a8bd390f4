import { sql, type RawBuilder } from "kysely";
import type { ChannelKind, EffortCause, EffortKind } from "@guli/contract";
import type { Tx } from "../../../core/desk.ts";
import type { Span } from "../rules/periods.ts";

export type Asked = Span & { kind: ChannelKind | null };

/**
 * Conversations that began in a span and in which the customer said something, without spam, each with what it cost. What it cost is looked up for each by itself:
 * sets that were just made have no statistics, and joined with each other they are walked through again for every row.
 */
const matters = (tx: Tx, { from, until, kind }: Asked): RawBuilder<unknown> => sql`matters as materialized (
  select c.id, k.kind as channel, c.team_id, c.tags, coalesce(e.entries, 0) as entries, coalesce(e.sum, 0) as sum, coalesce(e.kinds, '{}') as kinds,
    coalesce(e.seen, 0) as seen, coalesce(e.corrected, 0) as corrected
  from conversations c
  join known_channels k on k.workspace_id = ${tx.workspaceId} and k.id = c.channel_id
  left join lateral (
    select count(*) filter (where not n.dismissed) as entries, sum(n.weight) filter (where not n.dismissed) as sum,
      array_agg(distinct n.kind) filter (where not n.dismissed) as kinds, count(n.seen_as) as seen,
      count(*) filter (where n.seen_as is not null and (n.dismissed or n.kind <> n.seen_as)) as corrected
    from effort_entries n where n.workspace_id = ${tx.workspaceId} and n.conversation_id = c.id) e on true
  where c.workspace_id = ${tx.workspaceId} and c.created_at >= ${from} and c.created_at < ${until} and c.last_message_at >= ${from} and not c.spam
    and c.last_customer_message_id is not null and (${kind}::text is null or k.kind = ${kind}::text))`;

/**
 * What they cost, a line each; what somebody said not to be so is left out. Before any team had it, it counts for the one that has it now. Its topics are those that
 * the conversation had when it arose; where it had none yet, or they are called otherwise by now, those that it has now.
 */
const lines = (tx: Tx): RawBuilder<unknown> => sql`lines as materialized (
  select e.conversation_id, e.kind, e.cause, e.weight, e.params, coalesce(e.team_id, m.team_id) as team_id, m.channel,
    coalesce(nullif(array(select t.tag from unnest(e.tags) as t (tag) where exists (
      select from tags g where g.workspace_id = ${tx.workspaceId} and g.name = t.tag)), '{}'), m.tags) as tags
  from matters m cross join lateral (
    select n.* from effort_entries n where n.workspace_id = ${tx.workspaceId} and n.conversation_id = m.id and not n.dismissed) e
  where m.entries > 0)`;

export type Totals = { matters: number; touched: number; sum: number; squares: number; seen: number; corrected: number };

export async function totals(tx: Tx, asked: Asked): Promise<Totals> {
  const { rows } = await sql<Totals>`
    with ${matters(tx, asked)}
    select count(*)::int as matters, (count(*) filter (where entries > 0))::int as touched, coalesce(sum(sum), 0)::int as sum, coalesce(sum(sum * sum), 0)::float8 as squares,
      coalesce(sum(seen), 0)::int as seen, coalesce(sum(corrected), 0)::int as corrected from matters`.execute(tx.sql);
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
    with ${matters(tx, asked)}, ${lines(tx)}
    select 'topic' as by, t.tag as key, null as kind, count(*)::int as matters, (count(*) filter (where m.entries > 0))::int as entries, 0 as weight
      from matters m left join lateral (
        select unnest(m.tags) as tag union select unnest(l.tags) from lines l where l.conversation_id = m.id) t on true group by t.tag
    union all select 'channel', m.channel, null, count(*)::int, (count(*) filter (where m.entries > 0))::int, 0 from matters m group by m.channel
    union all select 'team', m.team_id::text, null, count(*)::int, (count(*) filter (where m.entries > 0))::int, 0 from matters m group by m.team_id
    union all select 'topic', t.tag, l.kind, count(distinct l.conversation_id)::int, count(*)::int, sum(l.weight)::int
      from lines l left join lateral unnest(l.tags) as t (tag) on true group by t.tag, l.kind
    union all select 'channel', l.channel, l.kind, count(distinct l.conversation_id)::int, count(*)::int, sum(l.weight)::int from lines l group by l.channel, l.kind
    union all select 'team', l.team_id::text, l.kind, count(distinct l.conversation_id)::int, count(*)::int, sum(l.weight)::int from lines l group by l.team_id, l.kind
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
  const { rows } = await sql<Moments & { channel: string; kind: EffortKind | null }>`
    with ${matters(tx, asked)}, written as materialized (
      select m.channel, m.kinds, (
        select count(*)::int from messages i where i.workspace_id = ${tx.workspaceId} and i.conversation_id = m.id and i.kind = 'incoming' and not i.automatic) as theirs
      from matters m
    )
    select w.channel, k.kind, count(*)::int as n, sum(w.theirs)::int as sum, sum(w.theirs * w.theirs)::float8 as squares
    from written w left join lateral unnest(w.kinds) as k (kind) on true group by w.channel, k.kind order by 2, 1`.execute(tx.sql);
  const calm = new Map(rows.filter(({ kind }) => kind === null).map(({ channel, ...of }) => [channel, momentsOf(of)]));
  return rows.flatMap(({ channel, kind, ...of }) => (kind === null ? [] : [{ kind, with: momentsOf(of), without: calm.get(channel) ?? NONE }]));
}

const NONE: Moments = { n: 0, sum: 0, squares: 0 };
const momentsOf = ({ n, sum, squares }: Moments): Moments => ({ n, sum, squares });
