import { sql } from "kysely";
import type { ReviewAnswerState } from "@guli/contract";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";

/** Which of these conversations are about reviews. */
export async function reviewsIn(tx: Tx, conversationIds: string[]): Promise<Map<string, { id: string; way: "call" | "hand" }>> {
  const { rows } = await sql<{ conversationId: string; id: string; way: "call" | "hand" }>`
    select r.conversation_id as "conversationId", r.id, case when s.settings->'reply' <> 'null'::jsonb then 'call' else 'hand' end as way
    from reviews r join review_sources s on s.workspace_id = ${tx.workspaceId} and s.id = r.source_id
    where r.workspace_id = ${tx.workspaceId} and r.conversation_id = any (${conversationIds}::uuid[])`.execute(tx.sql);
  return new Map(rows.map(({ conversationId, ...one }) => [conversationId, one]));
}

type New = { messageId: string; reviewId: string; way: "call" | "hand"; at: Instant };

/** Of a reply once. Those that were not put at the site before it need not be any more. Whether it is new. */
export async function addAnswer(tx: Tx, { messageId, reviewId, way, at }: New): Promise<boolean> {
  const { rows } = await sql`
    insert into review_answers (workspace_id, message_id, review_id, way, state, at) values (${tx.workspaceId}, ${messageId}, ${reviewId}, ${way}, 'waiting', ${at})
    on conflict do nothing returning 1`.execute(tx.sql);
  if (rows.length === 0) return false;
  await sql`update review_answers set state = 'replaced', done_at = ${tx.now}
    where workspace_id = ${tx.workspaceId} and review_id = ${reviewId} and message_id <> ${messageId} and state in ('waiting', 'failed')`.execute(tx.sql);
  return true;
}

export type ToPublish = {
  messageId: string;
  reviewId: string;
  sourceId: string;
  channelId: string;
  conversationId: string;
  externalId: string;
  attempts: number;
  gone: boolean;
};

/** An answer that is on its way, kept from changing until the commit. */
export async function waiting(tx: Tx, messageId: string): Promise<ToPublish | undefined> {
  const { rows } = await sql<ToPublish>`
    select a.message_id as "messageId", r.id as "reviewId", r.source_id as "sourceId", s.channel_id as "channelId", r.conversation_id as "conversationId",
      r.external_id as "externalId", a.attempts, r.deleted_at is not null as gone
    from review_answers a
    join reviews r on r.workspace_id = ${tx.workspaceId} and r.id = a.review_id
    join review_sources s on s.workspace_id = ${tx.workspaceId} and s.id = r.source_id
    where a.workspace_id = ${tx.workspaceId} and a.message_id = ${messageId} and a.state = 'waiting' for update of a`.execute(tx.sql);
  return rows[0];
}

/** The one that waits for a person, or that the site did not take: the latest. */
export async function pendingOf(
  tx: Tx,
  reviewId: string,
): Promise<(ToPublish & { state: ReviewAnswerState; outcome: string | null; detail: string | null; at: Instant }) | undefined> {
  const { rows } = await sql<ToPublish & { state: ReviewAnswerState; outcome: string | null; detail: string | null; at: Instant }>`
    select a.message_id as "messageId", r.id as "reviewId", r.source_id as "sourceId", s.channel_id as "channelId", r.conversation_id as "conversationId",
      r.external_id as "externalId", a.attempts, r.deleted_at is not null as gone, a.outcome, a.detail, a.at,
      case when a.state = 'waiting' and a.way = 'hand' then 'by-hand' else a.state end as state
    from review_answers a
    join reviews r on r.workspace_id = ${tx.workspaceId} and r.id = a.review_id
    join review_sources s on s.workspace_id = ${tx.workspaceId} and s.id = r.source_id
    where a.workspace_id = ${tx.workspaceId} and a.review_id = ${reviewId} and a.state in ('waiting', 'failed') order by a.at desc limit 1`.execute(tx.sql);
  return rows[0];
}

export async function noteAttempt(tx: Tx, messageId: string, { outcome, detail, failed }: { outcome: string; detail: string; failed: boolean }): Promise<void> {
  await sql`update review_answers set attempts = attempts + 1, outcome = ${outcome}, detail = ${detail}, state = case when ${failed} then 'failed' else state end,
      done_at = case when ${failed} then ${tx.now}::timestamptz end
    where workspace_id = ${tx.workspaceId} and message_id = ${messageId}`.execute(tx.sql);
}

type Published = { messageId: string; reviewId: string; text: string; personId: string | null };

/** It stands at the site; says in which month its review counts. */
export async function notePublished(tx: Tx, { messageId, reviewId, text, personId }: Published): Promise<{ sourceId: string; month: string }> {
  await sql`update review_answers set state = 'published', attempts = attempts + 1, outcome = null, detail = null, done_at = ${tx.now}, person_id = ${personId}
    where workspace_id = ${tx.workspaceId} and message_id = ${messageId}`.execute(tx.sql);
  const { rows } = await sql<{ sourceId: string; month: string }>`
    update reviews set answer = ${text}, answered_at = coalesce(answered_at, ${tx.now}) where workspace_id = ${tx.workspaceId} and id = ${reviewId}
    returning source_id as "sourceId", to_char(date_trunc('month', written_at at time zone 'UTC'), 'YYYY-MM-DD') as month`.execute(tx.sql);
  return rows[0]!;
}
