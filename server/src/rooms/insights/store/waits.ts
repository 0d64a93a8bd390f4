import { sql } from "kysely";
import type { ChannelKind, Mood } from "@guli/contract";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import type { Span } from "../rules/periods.ts";

export type Waited = { kind: ChannelKind; minutes: number; answered: boolean };

/** How long the latest so many of each kind of channel waited in a span, until now where they wait still. */
export async function waitedIn(tx: Tx, { from, until }: Span, { kinds, most }: { kinds: ChannelKind[]; most: number }): Promise<Waited[]> {
  const { rows } = await sql<Waited>`
    select k.kind, (extract(epoch from coalesce(w.ended_at, ${tx.now}::timestamptz) - w.began_at) / 60)::float8 as minutes,
      coalesce(w.ended_as = 'answered', false) as answered
    from unnest(${kinds}::text[]) as k (kind) cross join lateral (
      select began_at, ended_at, ended_as from waits l
      where l.workspace_id = ${tx.workspaceId} and l.channel_kind = k.kind and l.began_at >= ${from} and l.began_at < ${until}
      order by l.began_at desc limit ${most}
    ) w`.execute(tx.sql);
  return rows;
}

export type NightWait = {
  kind: ChannelKind;
  beganAt: Instant;
  /** Null while they wait. */
  answeredAt: Instant | null;
  nudgedAt: Instant | null;
  switchedAt: Instant | null;
  angeredAt: Instant | null;
  mood: Mood | null;
  weekday: number;
  hour: number;
};

/** Who wanted an answer since then, with the hour of the week on the wall; what was put aside without one wanted none, as far as anybody knows. */
export async function waitsSince(tx: Tx, from: Instant, { timeZone, most }: { timeZone: string; most: number }): Promise<NightWait[]> {
  const { rows } = await sql<NightWait>`
    select channel_kind as kind, began_at as "beganAt", ended_at as "answeredAt", nudged_at as "nudgedAt", switched_at as "switchedAt", angered_at as "angeredAt", mood,
      (extract(isodow from began_at at time zone ${timeZone}::text) - 1)::int as weekday, extract(hour from began_at at time zone ${timeZone}::text)::int as hour
    from waits where workspace_id = ${tx.workspaceId} and began_at >= ${from} and ended_as is distinct from 'put-aside'
    order by began_at desc limit ${most}`.execute(tx.sql);
  return rows;
}

export type WaitingNow = { id: string; number: number; subject: string; customer: string; kind: ChannelKind; waitingSince: Instant; mood: Mood | null };

/** Who waits now, the longest first. */
export async function waitingNow(tx: Tx, most: number): Promise<WaitingNow[]> {
  const { rows } = await sql<WaitingNow>`
    select c.id, c.number, c.subject, p.name as customer, k.kind, c.waiting_since as "waitingSince", c.mood
    from conversations c
    join customers p on p.workspace_id = ${tx.workspaceId} and p.id = c.customer_id
    join known_channels k on k.workspace_id = ${tx.workspaceId} and k.id = c.channel_id
    where c.workspace_id = ${tx.workspaceId} and c.state = 'open' and c.waiting_since is not null and not c.spam
    order by c.waiting_since, c.id limit ${most}`.execute(tx.sql);
  return rows;
}

export type MoodCount = { mood: Mood | null; count: number };

export async function moodsOfWaiting(tx: Tx): Promise<MoodCount[]> {
  const { rows } = await sql<MoodCount>`
    select mood, count(*)::int as count from conversations
    where workspace_id = ${tx.workspaceId} and state = 'open' and waiting_since is not null and not spam group by mood`.execute(tx.sql);
  return rows;
}
