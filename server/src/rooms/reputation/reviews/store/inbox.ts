import { sql } from "kysely";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";

/** Reviews that are to go to the inbox, across all workspaces. */
export const dueReviews = `select workspace_id as "workspaceId", id from guli.reviews where inbox_at <= $1 order by inbox_at limit $2`;

export type ForInbox = {
  id: string;
  externalId: string;
  stars: number | null;
  title: string;
  words: string;
  language: string | null;
  author: string;
  authorKey: string | null;
  url: string | null;
  writtenAt: Instant;
  version: number;
  customerId: string | null;
  deletedAt: Instant | null;
  conversationId: string | null;
  sourceId: string;
  sourceName: string;
  channelId: string;
};

export async function forInbox(tx: Tx, id: string): Promise<ForInbox | undefined> {
  const { rows } = await sql<ForInbox>`
    select r.id, r.external_id as "externalId", r.stars, r.title, r.words, r.language, r.author, r.author_key as "authorKey", r.url, r.written_at as "writtenAt", r.version,
      r.customer_id as "customerId", r.deleted_at as "deletedAt", r.conversation_id as "conversationId", s.id as "sourceId", s.name as "sourceName", s.channel_id as "channelId"
    from reviews r join review_sources s on s.workspace_id = ${tx.workspaceId} and s.id = r.source_id
    where r.workspace_id = ${tx.workspaceId} and r.id = ${id} and r.inbox_at is not null`.execute(tx.sql);
  return rows[0];
}

export async function putOffInbox(tx: Tx, id: string, at: Instant | null): Promise<void> {
  await sql`update reviews set inbox_at = ${at} where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}

export async function setConversation(tx: Tx, id: string, conversationId: string): Promise<void> {
  await sql`update reviews set conversation_id = ${conversationId}, inbox_at = null where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}
