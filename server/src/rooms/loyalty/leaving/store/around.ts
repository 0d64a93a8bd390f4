import type { Mood } from "@guli/contract";
import { sql } from "kysely";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";

export type Around = {
  customerId: string;
  /** Their latest conversations that are no spam, the one on the channel that they like first. */
  conversationIds: string[];
  /** Somebody waits there, or it is not settled. */
  talking: boolean;
  mood: Mood | null;
  recovery: boolean;
  askedAt: Instant | null;
};

/** What is going on with customers whom the desk would ask something. */
export async function around(tx: Tx, customerIds: string[]): Promise<Map<string, Around>> {
  const { rows } = await sql<Around>`
    select k.id as "customerId", coalesce(c.ids, '{}') as "conversationIds", coalesce(c.talking, false) as talking, c.mood,
      exists (select from recoveries r where r.workspace_id = ${tx.workspaceId} and r.customer_id = k.id and r.closed_at is null) as recovery,
      (select max(l.asked_at) from leavings l where l.workspace_id = ${tx.workspaceId} and l.customer_id = k.id) as "askedAt"
    from unnest(${customerIds}::uuid[]) as k (id)
    join customers w on w.workspace_id = ${tx.workspaceId} and w.id = k.id
    left join lateral (
      select array_agg(s.id order by s.liked desc, s.at desc) as ids, bool_or(s.state = 'open') as talking, (array_agg(s.mood order by s.at desc))[1] as mood from (
        select t.id, t.state, t.mood, t.last_message_at as at, h.kind is not distinct from w.preferred_channel as liked from conversations t
        join known_channels h on h.workspace_id = ${tx.workspaceId} and h.id = t.channel_id
        where t.workspace_id = ${tx.workspaceId} and t.customer_id = k.id and not t.spam order by t.last_message_at desc, t.id desc limit 20) s) c on true`.execute(
    tx.sql,
  );
  return new Map(rows.map((row) => [row.customerId, row]));
}

/** The conversation in which they wrote last. */
export async function lastConversation(tx: Tx, customerId: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from conversations where workspace_id = ${tx.workspaceId} and customer_id = ${customerId} and not spam
    order by last_message_at desc, id desc limit 1`.execute(tx.sql);
  return rows[0]?.id;
}

export type Bought = { customerId: string; at: Instant };

/** The first order of each of these customers after the moment that goes with them. */
export async function boughtSince(tx: Tx, all: { customerId: string; since: Instant }[]): Promise<Bought[]> {
  const { rows } = await sql<Bought>`
    select k.id as "customerId", o.placed_at as at from unnest(${all.map((one) => one.customerId)}::uuid[], ${all.map((one) => one.since)}::timestamptz[]) as k (id, since)
    cross join lateral (
      select placed_at from orders where workspace_id = ${tx.workspaceId} and customer_id = k.id and placed_at > k.since and state = 'placed'
      order by placed_at limit 1) o`.execute(tx.sql);
  return rows;
}

export type Contract = { id: string; customerId: string; startedOn: string; endedOn: string | null; why: string | null; others: number };

/** Contracts with their customers, and how many others of theirs go on. */
export async function contractsById(tx: Tx, ids: string[]): Promise<Contract[]> {
  const { rows } = await sql<Contract>`
    select c.id, c.customer_id as "customerId", c.started_on::text as "startedOn", c.ended_on::text as "endedOn", c.why_ended as why,
      (select count(*)::int from contracts o where o.workspace_id = ${tx.workspaceId} and o.customer_id = c.customer_id and o.id <> c.id and o.ended_on is null) as others
    from contracts c where c.workspace_id = ${tx.workspaceId} and c.id = any (${ids}::uuid[]) and c.customer_id is not null`.execute(tx.sql);
  return rows;
}
