import { sql, type RawBuilder } from "kysely";
import type { DeliveryState } from "@guli/contract";
import type { z } from "zod";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";

export type Delivery = {
  messageId: string;
  conversationId: string;
  channelId: string;
  state: z.infer<typeof DeliveryState>;
  recipients: string[];
  cc: string[];
  dueAt: Instant | null;
  attempts: number;
  automatic: boolean;
};

export type NewDelivery = Pick<Delivery, "messageId" | "conversationId" | "channelId" | "recipients" | "cc" | "automatic"> & { dueAt: Instant };

/** The statement that holds a reply back until it is due, to stand beside others. */
export function holding(tx: Tx, d: NewDelivery): RawBuilder<unknown> {
  return sql`insert into deliveries (workspace_id, message_id, conversation_id, channel_id, state, recipients, cc, due_at, automatic, updated_at)
    values (${tx.workspaceId}, ${d.messageId}, ${d.conversationId}, ${d.channelId}, 'held', ${d.recipients}, ${d.cc}, ${d.dueAt}, ${d.automatic}, ${tx.now})`;
}

export async function insertDelivery(tx: Tx, one: NewDelivery): Promise<void> {
  await holding(tx, one).execute(tx.sql);
}

/** What is held until now or before, across all workspaces. */
export const dueDeliveries = `select workspace_id as "workspaceId", message_id as id from guli.deliveries where state = 'held' and due_at <= $1 order by due_at limit $2`;

/** Take what is due out of the agents' hands: from here on it cannot be taken back. */
export async function queueDue(tx: Tx, messageIds: string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update deliveries set state = 'queued', updated_at = ${tx.now} where workspace_id = ${tx.workspaceId} and message_id in (
      select message_id from deliveries where workspace_id = ${tx.workspaceId} and message_id = any (${messageIds}::uuid[]) and state = 'held' and due_at <= ${tx.now}
      order by message_id for update skip locked)
    returning message_id as id`.execute(tx.sql);
  return rows.map((row) => row.id);
}

/**
 * When to look again whether it may go: in a chat a reply does not overtake the one before it, which is still on its way. Null: it may go now. Who sends may
 * have died; that is waited for only so long.
 */
export async function notBefore(tx: Tx, messageId: string): Promise<Instant | null> {
  const { rows } = await sql<{ at: Instant | null }>`
    select max(least(greatest(earlier.due_at, ${tx.now}::timestamptz) + interval '1 second', ${tx.now}::timestamptz + interval '1 minute')) as at
    from deliveries d
    join known_channels k on k.workspace_id = ${tx.workspaceId} and k.id = d.channel_id and k.kind not in ('email', 'chat', 'form', 'phone', 'visit')
    join deliveries earlier on earlier.workspace_id = ${tx.workspaceId} and earlier.conversation_id = d.conversation_id and earlier.message_id < d.message_id
      and (earlier.state = 'queued' or (earlier.state = 'sending' and earlier.updated_at > ${tx.now}::timestamptz - interval '3 minutes'))
    where d.workspace_id = ${tx.workspaceId} and d.message_id = ${messageId}`.execute(tx.sql);
  return rows[0]?.at ?? null;
}

/** Begin a try; undefined if there is nothing to send any more (it was sent, or someone gave up on it). */
export async function beginTry(tx: Tx, messageId: string): Promise<Delivery | undefined> {
  const { rows } = await sql<Delivery>`
    update deliveries set state = 'sending', attempts = attempts + 1, updated_at = ${tx.now}
    where workspace_id = ${tx.workspaceId} and message_id = ${messageId} and state in ('queued', 'sending')
    returning message_id as "messageId", conversation_id as "conversationId", channel_id as "channelId", state, recipients, cc, due_at as "dueAt", attempts, automatic`.execute(
    tx.sql,
  );
  return rows[0];
}

/** Whose delivery it is; undefined if it changes nothing. A platform may say that a piece failed while the others are still leaving: then it failed, whatever became of them. */
export async function finishTry(
  tx: Tx,
  messageId: string,
  so: { state: "sent" | "queued" | "failed" | "bounced"; outcome: string | null; detail: string | null; nextTryAt: Instant | null },
): Promise<Pick<Delivery, "conversationId" | "automatic"> | undefined> {
  const { rows } = await sql<Pick<Delivery, "conversationId" | "automatic">>`
    update deliveries set state = ${so.state}, outcome = ${so.outcome}, detail = ${so.detail}, due_at = ${so.nextTryAt}, updated_at = ${tx.now},
      sent_at = case when ${so.state} = 'sent' then ${tx.now}::timestamptz else sent_at end
    where workspace_id = ${tx.workspaceId} and message_id = ${messageId} and state not in ('held', 'taken-back')
      and not (state = 'failed' and ${so.state} = 'sent')
    returning conversation_id as "conversationId", automatic`.execute(tx.sql);
  return rows[0];
}

/** Whether it could still be taken back. */
export async function takeBack(tx: Tx, messageId: string): Promise<boolean> {
  const { rows } = await sql`
    update deliveries set state = 'taken-back', updated_at = ${tx.now} where workspace_id = ${tx.workspaceId} and message_id = ${messageId} and state = 'held'
    returning message_id`.execute(tx.sql);
  return rows.length === 1;
}

/** Whether it had failed and is now tried once more. */
export async function requeue(tx: Tx, messageId: string): Promise<boolean> {
  const { rows } = await sql`
    update deliveries set state = 'queued', outcome = null, detail = null, updated_at = ${tx.now}
    where workspace_id = ${tx.workspaceId} and message_id = ${messageId} and state in ('failed', 'bounced') returning message_id`.execute(tx.sql);
  return rows.length === 1;
}

export async function automaticSince(tx: Tx, since: Instant, address: string): Promise<{ all: number; toAddress: number }> {
  const { rows } = await sql<{ all: number; toAddress: number }>`
    select count(*)::int as all, (count(*) filter (where ${address} = any (recipients)))::int as "toAddress" from deliveries
    where workspace_id = ${tx.workspaceId} and automatic and state <> 'taken-back' and updated_at > ${since}`.execute(tx.sql);
  return rows[0]!;
}
