import { sql } from "kysely";
import type { AskDropped, Language } from "@guli/contract";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";

export type NewAsk = {
  id: string;
  occasion: "resolved" | "order";
  occasionId: string;
  customerId: string;
  conversationId: string | null;
  happenedAt: Instant;
  dueAt: Instant;
};

export async function insertAsks(tx: Tx, all: NewAsk[]): Promise<void> {
  if (all.length === 0) return;
  const of = <K extends keyof NewAsk>(key: K) => all.map((one) => one[key]);
  await sql`insert into review_asks (workspace_id, id, occasion, occasion_id, customer_id, conversation_id, happened_at, due_at)
    select ${tx.workspaceId}::uuid, s.* from unnest(${of("id")}::uuid[], ${of("occasion")}::text[], ${of("occasionId")}::uuid[], ${of("customerId")}::uuid[],
      ${of("conversationId")}::uuid[], ${of("happenedAt")}::timestamptz[], ${of("dueAt")}::timestamptz[]) as s on conflict (workspace_id, occasion, occasion_id) do nothing`.execute(
    tx.sql,
  );
}

/** When these orders were placed, and whose they are. */
export async function ordersToAsk(tx: Tx, orderIds: string[]): Promise<{ orderId: string; customerId: string; placedAt: Instant }[]> {
  const { rows } = await sql<{ orderId: string; customerId: string; placedAt: Instant }>`
    select id as "orderId", customer_id as "customerId", placed_at as "placedAt" from orders
    where workspace_id = ${tx.workspaceId} and id = any (${orderIds}::uuid[]) and customer_id is not null and state = 'placed'`.execute(tx.sql);
  return rows;
}

/** What is due across all workspaces. */
export const dueAsks = `select workspace_id as "workspaceId", id from guli.review_asks where due_at <= $1 order by due_at limit $2`;

export type Due = Omit<NewAsk, "occasionId" | "dueAt">;

/** These, if they are due still: ours until the commit. */
export async function claimDue(tx: Tx, ids: string[]): Promise<Due[]> {
  const { rows } = await sql<Due>`
    select id, occasion, customer_id as "customerId", conversation_id as "conversationId", happened_at as "happenedAt" from review_asks
    where workspace_id = ${tx.workspaceId} and id = any (${ids}::uuid[]) and due_at <= ${tx.now} order by id for update skip locked`.execute(tx.sql);
  return rows;
}

/** When these customers, or whoever is at their addresses, were asked for a review last. */
export async function askedForReview(tx: Tx, all: { customerId: string; address: string | null }[]): Promise<Map<string, Instant>> {
  const { rows } = await sql<{ customerId: string; at: Instant | null }>`
    select c.id as "customerId", greatest(
      (select max(i.sent_at) from review_asks i where i.workspace_id = ${tx.workspaceId} and i.customer_id = c.id),
      (select max(i.sent_at) from review_asks i where i.workspace_id = ${tx.workspaceId} and i.address = c.address and i.sent_at is not null)) as at
    from unnest(${all.map((one) => one.customerId)}::uuid[], ${all.map((one) => one.address)}::text[]) as c (id, address)`.execute(tx.sql);
  return new Map(rows.flatMap(({ customerId, at }) => (at === null ? [] : [[customerId, at]])));
}

export async function putOff(tx: Tx, id: string, dueAt: Instant): Promise<void> {
  await sql`update review_asks set due_at = ${dueAt} where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}

export async function drop(tx: Tx, id: string, why: AskDropped): Promise<void> {
  await sql`update review_asks set due_at = null, dropped_as = ${why} where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}

type Sent = { conversationId: string; language: Language; address: string; messageId: string; reference: string };

export async function markSent(tx: Tx, id: string, { conversationId, language, address, messageId, reference }: Sent): Promise<void> {
  await sql`update review_asks set due_at = null, sent_at = ${tx.now}, conversation_id = ${conversationId}, language = ${language}, address = ${address},
    message_id = ${messageId}, reference = ${reference} where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}

export type SentAsk = { id: string; customerId: string; conversationId: string; language: Language; reference: string; sentAt: Instant };

/** One that went out. */
export async function sentAsk(tx: Tx, id: string): Promise<SentAsk | undefined> {
  const { rows } = await sql<SentAsk>`
    select id, customer_id as "customerId", conversation_id as "conversationId", language, reference, sent_at as "sentAt" from review_asks
    where workspace_id = ${tx.workspaceId} and id = ${id} and sent_at is not null`.execute(tx.sql);
  return rows[0];
}

export async function noteWent(tx: Tx, id: string, site: string): Promise<void> {
  await sql`update review_asks set site = ${site}, went_at = coalesce(went_at, ${tx.now}) where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(
    tx.sql,
  );
}

/** Two customers became one, or two again: what was asked, and the reviews that came of it, belong to whoever has the conversation now. */
export async function followCustomers(tx: Tx, customerIds: string[]): Promise<void> {
  await sql`update review_asks a set customer_id = coalesce(c.joined_into, c.id) from customers c
    where a.workspace_id = ${tx.workspaceId} and a.customer_id = any (${customerIds}::uuid[]) and a.conversation_id is null
      and c.workspace_id = ${tx.workspaceId} and c.id = a.customer_id and c.joined_into is not null`.execute(tx.sql);
  await sql`update review_asks a set customer_id = v.customer_id from conversations v
    where a.workspace_id = ${tx.workspaceId} and a.customer_id = any (${customerIds}::uuid[])
      and v.workspace_id = ${tx.workspaceId} and v.id = a.conversation_id and v.customer_id <> a.customer_id`.execute(tx.sql);
  await sql`update reviews r set customer_id = a.customer_id from review_asks a
    where r.workspace_id = ${tx.workspaceId} and r.customer_id = any (${customerIds}::uuid[])
      and a.workspace_id = ${tx.workspaceId} and a.id = r.ask_id and a.customer_id <> r.customer_id`.execute(tx.sql);
}

export type AskCounts = { sent: number; went: number; wrote: number; dropped: Record<string, number> };

export async function countAsks(tx: Tx, { from, until }: { from: Instant; until: Instant }): Promise<AskCounts> {
  const { rows } = await sql<Omit<AskCounts, "dropped">>`
    select count(*)::int as sent, count(went_at)::int as went, count(*) filter (where exists (
      select from reviews r where r.workspace_id = ${tx.workspaceId} and r.customer_id = a.customer_id and r.ask_id = a.id))::int as wrote
    from review_asks a where a.workspace_id = ${tx.workspaceId} and a.sent_at >= ${from} and a.sent_at < ${until}`.execute(tx.sql);
  const dropped = await sql<{ why: string; n: number }>`
    select dropped_as as why, count(*)::int as n from review_asks
    where workspace_id = ${tx.workspaceId} and dropped_as is not null and happened_at >= ${from} and happened_at < ${until} group by dropped_as order by 1`.execute(
    tx.sql,
  );
  return { ...rows[0]!, dropped: Object.fromEntries(dropped.rows.map(({ why, n }) => [why, n])) };
}
