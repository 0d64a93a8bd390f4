import { sql } from "kysely";
import type { ReviewAnswerState } from "@guli/contract";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";
import type { Place } from "../../../../core/paging.ts";

export type Row = {
  id: string;
  sourceId: string;
  site: string;
  stars: number | null;
  title: string;
  text: string;
  language: string | null;
  author: string;
  url: string | null;
  writtenAt: Instant;
  version: number;
  deletedAt: Instant | null;
  customerId: string | null;
  conversationId: string | null;
  answer: string | null;
  answeredAt: Instant | null;
  answering: ReviewAnswerState | null;
};
export type Whole = Row & { rawStars: number | null; top: number; pageUrl: string | null };

const columns = (
  tx: Tx,
) => sql`r.id, r.source_id as "sourceId", s.name as site, r.stars, r.title, r.words as text, r.language, r.author, r.url, r.written_at as "writtenAt",
  r.version, r.deleted_at as "deletedAt", r.customer_id as "customerId", r.conversation_id as "conversationId", r.answer, r.answered_at as "answeredAt",
  (select case when a.state = 'waiting' and a.way = 'hand' then 'by-hand' else a.state end from review_answers a
    where a.workspace_id = ${tx.workspaceId} and a.review_id = r.id and a.state <> 'replaced' order by a.at desc limit 1) as answering`;

const joined = (tx: Tx) => sql`reviews r join review_sources s on s.workspace_id = ${tx.workspaceId} and s.id = r.source_id`;

export type Asked = {
  after: Place | null;
  limit: number;
  sourceId?: string | undefined;
  stars?: number | undefined;
  answered?: "open" | "answered" | undefined;
};

/** Whose writer was erased counts, and is in no list. */
const unerased = sql`r.hash <> ''::bytea`;

/** The latest first. */
export async function page(tx: Tx, { after, limit, sourceId, stars, answered }: Asked): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select ${columns(tx)} from ${joined(tx)} where r.workspace_id = ${tx.workspaceId} and ${unerased}
      ${sourceId ? sql`and r.source_id = ${sourceId}` : sql``}
      ${stars ? sql`and r.stars >= ${stars * 100 - 50} and r.stars < ${stars * 100 + 50}` : sql``}
      ${answered === "open" ? sql`and r.answered_at is null and r.deleted_at is null` : sql``}
      ${answered === "answered" ? sql`and r.answered_at is not null` : sql``}
      ${after ? sql`and (r.written_at, r.id) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql``}
    order by r.written_at desc, r.id desc limit ${limit}`.execute(tx.sql);
  return rows;
}

export async function one(tx: Tx, id: string): Promise<Whole | undefined> {
  const { rows } = await sql<Whole>`
    select ${columns(tx)}, r.raw_stars as "rawStars", s.top, s.page_url as "pageUrl" from ${joined(tx)} where r.workspace_id = ${tx.workspaceId} and r.id = ${id} and ${unerased}`.execute(
    tx.sql,
  );
  return rows[0];
}

export async function idIn(tx: Tx, conversationId: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`select id from reviews where workspace_id = ${tx.workspaceId} and conversation_id = ${conversationId}`.execute(
    tx.sql,
  );
  return rows[0]?.id;
}

export type VersionRow = { version: number; stars: number | null; title: string; text: string; deleted: boolean; at: Instant };

export async function versionsOf(tx: Tx, reviewId: string): Promise<VersionRow[]> {
  const { rows } = await sql<VersionRow>`
    select version, stars, title, words as text, deleted, told_at as at from review_versions
    where workspace_id = ${tx.workspaceId} and review_id = ${reviewId} order by version desc limit 50`.execute(tx.sql);
  return rows;
}
