import { sql } from "kysely";
import type { ChannelKind, Mood } from "@guli/contract";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";

export type WaitingFact = {
  customerId: string;
  conversationId: string;
  channelKind: ChannelKind;
  /** The message. */
  id: string;
  at: Instant;
  what: "said" | "answered" | "put-aside";
  mood: Mood | null;
};

/**
 * What customers said that somebody waits for an answer to, what people answered, and where the matter was put aside: of all threads of these customers since
 * their given moment (null: ever), in its order. Spam, robots, bare reactions, answers to the desk's own questions, and what was written down by hand are no waiting; a reply that was taken back or did
 * not leave is no answer.
 */
export async function waitingFacts(tx: Tx, customers: { id: string; since: Instant | null }[]): Promise<WaitingFact[]> {
  const { rows } = await sql<WaitingFact>`
    select c.customer_id as "customerId", c.id as "conversationId", k.kind as "channelKind", m.id, m.created_at as at, m.mood,
      case m.kind when 'incoming' then 'said' when 'reply' then 'answered' else 'put-aside' end as what
    from unnest(${customers.map(({ id }) => id)}::uuid[], ${customers.map(({ since }) => since)}::timestamptz[]) as asked (id, since)
    join conversations c on c.workspace_id = ${tx.workspaceId} and c.customer_id = asked.id and not c.spam
    join known_channels k on k.workspace_id = ${tx.workspaceId} and k.id = c.channel_id and k.kind not in ('phone', 'visit')
    join messages m on m.workspace_id = ${tx.workspaceId} and m.conversation_id = c.id and m.created_at >= coalesce(asked.since, '-infinity'::timestamptz)
    left join deliveries d on d.workspace_id = ${tx.workspaceId} and d.message_id = m.id
    where case m.kind
      when 'incoming' then not m.automatic and (m.text <> '' or not m.extras @> '[{"kind": "reaction"}]') and not m.extras @> '[{"kind": "chosen"}]' and exists (
        select from customers w where w.workspace_id = ${tx.workspaceId} and w.id = m.customer_id and coalesce(w.joined_into, w.id) = c.customer_id)
      when 'reply' then not m.automatic and coalesce(d.state, 'sent') not in ('taken-back', 'failed', 'bounced')
      when 'activity' then m.activity->>'code' = 'state-changed' and m.activity->'params'->>'state' in ('resolved', 'waiting')
      else false end
    order by c.customer_id, m.created_at, m.id`.execute(tx.sql);
  return rows;
}

export type Threaded = { conversationId: string; customerId: string; spam: boolean };

/** Whose threads these are. */
export async function customersIn(tx: Tx, conversationIds: string[]): Promise<Threaded[]> {
  const { rows } = await sql<Threaded>`
    select id as "conversationId", customer_id as "customerId", spam from conversations
    where workspace_id = ${tx.workspaceId} and id = any (${conversationIds}::uuid[])`.execute(tx.sql);
  return rows;
}

/** Customers with conversations, page by page, in the order of their ids. */
export async function customersWithThreads(tx: Tx, after: string | null, most: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct customer_id as id from conversations
    where workspace_id = ${tx.workspaceId} and customer_id > coalesce(${after}::uuid, '00000000-0000-0000-0000-000000000000') order by 1 limit ${most}`.execute(
    tx.sql,
  );
  return rows.map((row) => row.id);
}
