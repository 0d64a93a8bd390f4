import { sql } from "kysely";
import type { ChannelKind } from "@guli/contract";
import { isBefore, type Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";
import type { KnownWait, Wait } from "../rules/waiting.ts";
import { newsSince } from "./patience.ts";

/** Since when a customer's waits are counted anew; null: ever since. */
export type Scope = { id: string; since: Instant | null };

/** The beginning of the latest wait in each of these threads. */
export async function latestBeginnings(tx: Tx, conversationIds: string[]): Promise<Map<string, { beganAt: Instant; isOpen: boolean }>> {
  const { rows } = await sql<{ id: string; beganAt: Instant; isOpen: boolean }>`
    select distinct on (conversation_id) conversation_id as id, began_at as "beganAt", ended_at is null as "isOpen" from waits
    where workspace_id = ${tx.workspaceId} and conversation_id = any (${conversationIds}::uuid[]) order by conversation_id, began_at desc`.execute(tx.sql);
  return new Map(rows.map(({ id, ...one }) => [id, one]));
}

/**
 * How far back a count must reach so that it cuts through no wait: the earliest beginning of those that are open, or that were not over yet at the given moment.
 * Customers of whom no wait is known are counted from their first day.
 */
export async function widened(tx: Tx, scopes: Scope[]): Promise<Scope[]> {
  const { rows } = await sql<{ id: string; known: boolean; earliest: Instant | null }>`
    select asked.id, exists (select from waits w where w.workspace_id = ${tx.workspaceId} and w.customer_id = asked.id) as known, (
      select min(w.began_at) from waits w
      where w.workspace_id = ${tx.workspaceId} and w.customer_id = asked.id and (w.ended_at is null or w.ended_at >= asked.since)) as earliest
    from unnest(${scopes.map(({ id }) => id)}::uuid[], ${scopes.map(({ since }) => since)}::timestamptz[]) as asked (id, since)`.execute(tx.sql);
  const found = new Map(rows.map((row) => [row.id, row]));
  return scopes.map(({ id, since }) => {
    const { known = false, earliest = null } = found.get(id) ?? {};
    if (since === null || !known) return { id, since: null };
    return { id, since: earliest !== null && isBefore(earliest, since) ? earliest : since };
  });
}

/** Nobody else counts waits here until the commit: a look at messages that is older would take away what a newer one has found. */
export async function holdWaits(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${tx.workspaceId}, 47))`.execute(tx.sql);
}

/** These are the waits of these customers since then, and no others. */
export async function putWaits(tx: Tx, scopes: Scope[], waits: (Wait & { runsOutAt: Instant | null })[]): Promise<void> {
  const of = <K extends keyof (typeof waits)[number]>(key: K) => waits.map((one) => one[key]);
  await sql`delete from waits w using unnest(${scopes.map(({ id }) => id)}::uuid[], ${scopes.map(({ since }) => since)}::timestamptz[]) as asked (id, since)
    where w.workspace_id = ${tx.workspaceId} and w.customer_id = asked.id and w.began_at >= coalesce(asked.since, '-infinity'::timestamptz)
      and w.id <> all (${of("id")}::uuid[])`.execute(tx.sql);
  if (waits.length === 0) return;
  await sql`
    insert into waits as w (workspace_id, id, conversation_id, customer_id, channel_kind, began_at, mood, last_said_at, nudged_at, switched_at, angered_at, ended_at, ended_as, runs_out_at, told_at)
    select ${tx.workspaceId}::uuid, s.*, case when s.runs_out_at < ${newsSince(tx.now)}::timestamptz then s.runs_out_at end from unnest(${of("id")}::uuid[], ${of("conversationId")}::uuid[], ${of("customerId")}::uuid[], ${of("channelKind")}::text[],
      ${of("beganAt")}::timestamptz[], ${of("mood")}::text[], ${of("lastSaidAt")}::timestamptz[], ${of("nudgedAt")}::timestamptz[], ${of("switchedAt")}::timestamptz[],
      ${of("angeredAt")}::timestamptz[], ${of("endedAt")}::timestamptz[], ${of("endedAs")}::text[], ${of("runsOutAt")}::timestamptz[])
      as s (id, conversation_id, customer_id, channel_kind, began_at, mood, last_said_at, nudged_at, switched_at, angered_at, ended_at, ended_as, runs_out_at) order by 2
    on conflict (workspace_id, id) do update set customer_id = excluded.customer_id, mood = excluded.mood, last_said_at = excluded.last_said_at,
      nudged_at = excluded.nudged_at, switched_at = excluded.switched_at, angered_at = excluded.angered_at, ended_at = excluded.ended_at, ended_as = excluded.ended_as,
      runs_out_at = excluded.runs_out_at, told_at = coalesce(w.told_at, excluded.told_at)
    where (w.customer_id, w.mood, w.last_said_at, w.nudged_at, w.switched_at, w.angered_at, w.ended_at, w.ended_as, w.runs_out_at) is distinct from
      (excluded.customer_id, excluded.mood, excluded.last_said_at, excluded.nudged_at, excluded.switched_at, excluded.angered_at, excluded.ended_at, excluded.ended_as,
        excluded.runs_out_at)`.execute(tx.sql);
}

/** Which of these threads have waits. */
export async function withWaits(tx: Tx, conversationIds: string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select distinct conversation_id as id from waits where workspace_id = ${tx.workspaceId} and conversation_id = any (${conversationIds}::uuid[])`.execute(
    tx.sql,
  );
  return new Set(rows.map((row) => row.id));
}

/** The latest waits of each kind of channel that began between two moments, with what went before and came after as far as giving up is concerned. */
export async function waitsToLearnFrom(
  tx: Tx,
  { kinds, since, until, most }: { kinds: ChannelKind[]; since: Instant; until: Instant; most: number },
): Promise<(KnownWait & { kind: ChannelKind })[]> {
  const { rows } = await sql<KnownWait & { kind: ChannelKind }>`
    select k.kind, w.customer_id as "customerId", w.began_at as "beganAt", w.nudged_at as "nudgedAt", w.switched_at as "switchedAt", w.angered_at as "angeredAt", w.ended_at as "endedAt",
      w.ended_as as "endedAs", w.ended_as = 'put-aside' and not exists (
        select from waits e where e.workspace_id = ${tx.workspaceId} and e.conversation_id = w.conversation_id and e.began_at < w.began_at) as "isFirst",
      case when w.ended_as = 'put-aside' then (
        select min(case when n.began_at > w.ended_at then n.began_at else n.last_said_at end) from waits n
        where n.workspace_id = ${tx.workspaceId} and n.customer_id = w.customer_id and n.last_said_at > w.ended_at) end as "nextAt"
    from unnest(${kinds}::text[]) as k (kind) cross join lateral (
      select * from waits l where l.workspace_id = ${tx.workspaceId} and l.channel_kind = k.kind and l.began_at >= ${since} and l.began_at <= ${until} order by l.began_at desc limit ${most}
    ) w`.execute(tx.sql);
  return rows;
}

/** Businesses whose waits are to be counted anew, across all workspaces. */
export const dueCounts = `select workspace_id as "workspaceId", workspace_id as id from guli.waits_to_count where due_at <= $1 order by due_at limit $2`;

/** Whether it was still to be done, and is in our hands now. */
export async function claimCount(tx: Tx): Promise<boolean> {
  const { rows } = await sql`delete from waits_to_count where workspace_id = ${tx.workspaceId} and due_at <= ${tx.now} returning due_at`.execute(tx.sql);
  return rows.length === 1;
}
