import { sql } from "kysely";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";
import type { Told } from "../rules/told.ts";

/** What is known of reviews that come in again. */
export type Stored = {
  id: string;
  externalId: string;
  stars: number | null;
  title: string;
  words: string;
  hash: Buffer;
  toldAt: Instant;
  deletedAt: Instant | null;
  writtenAt: Instant;
  version: number;
  conversationId: string | null;
  customerId: string | null;
};

export async function storedBy(tx: Tx, sourceId: string, externalIds: string[]): Promise<Map<string, Stored>> {
  const { rows } = await sql<Stored>`
    select id, external_id as "externalId", stars, title, words, hash, told_at as "toldAt", deleted_at as "deletedAt", written_at as "writtenAt", version,
      conversation_id as "conversationId", customer_id as "customerId"
    from reviews where workspace_id = ${tx.workspaceId} and source_id = ${sourceId} and external_id = any (${externalIds}::text[])`.execute(tx.sql);
  return new Map(rows.map((row) => [row.externalId, row]));
}

export type Writing = Told & {
  id: string;
  sourceId: string;
  hash: Buffer;
  version: number;
  deletedAt: Instant | null;
  inboxAt: Instant | null;
  askId: string | null;
  customerId: string | null;
};

/** New ones, and those that stand otherwise now. What the desk knows by itself (whose it is, our answer) is not forgotten because a site does not tell it. */
export async function writeReviews(tx: Tx, all: Writing[]): Promise<void> {
  if (all.length === 0) return;
  const of = <K extends keyof Writing>(key: K) => all.map((one) => one[key]);
  await sql`
    insert into reviews as held (workspace_id, id, source_id, external_id, stars, raw_stars, title, words, language, author, author_key, url, written_at, told_at, hash,
      version, deleted_at, reference, ask_id, customer_id, answer, answered_at, inbox_at, received_at)
    select ${tx.workspaceId}::uuid, s.*, ${tx.now}::timestamptz
    from unnest(${of("id")}::uuid[], ${of("sourceId")}::uuid[], ${of("externalId")}::text[], ${of("stars")}::int2[], ${of("rawStars")}::float8[], ${of("title")}::text[],
      ${of("words")}::text[], ${of("language")}::text[], ${of("author")}::text[], ${of("authorKey")}::text[], ${of("url")}::text[], ${of("writtenAt")}::timestamptz[],
      ${of("toldAt")}::timestamptz[], ${of("hash")}::bytea[], ${of("version")}::int4[], ${of("deletedAt")}::timestamptz[], ${of("reference")}::text[],
      ${of("askId")}::uuid[], ${of("customerId")}::uuid[], ${of("answer")}::text[], ${of("answeredAt")}::timestamptz[], ${of("inboxAt")}::timestamptz[]) as s
    on conflict (workspace_id, source_id, external_id) do update set stars = excluded.stars, raw_stars = excluded.raw_stars, title = excluded.title, words = excluded.words,
      language = excluded.language, author = excluded.author, author_key = excluded.author_key, url = excluded.url, told_at = excluded.told_at, hash = excluded.hash,
      version = excluded.version, deleted_at = excluded.deleted_at, reference = coalesce(excluded.reference, held.reference), ask_id = coalesce(excluded.ask_id, held.ask_id),
      customer_id = coalesce(excluded.customer_id, held.customer_id), answer = coalesce(excluded.answer, held.answer),
      answered_at = coalesce(excluded.answered_at, held.answered_at), inbox_at = coalesce(held.inbox_at, excluded.inbox_at)`.execute(tx.sql);
}

export type Version = { reviewId: string; version: number; stars: number | null; title: string; words: string; deleted: boolean; toldAt: Instant };

export async function keepVersions(tx: Tx, all: Version[]): Promise<void> {
  if (all.length === 0) return;
  const of = <K extends keyof Version>(key: K) => all.map((one) => one[key]);
  await sql`insert into review_versions (workspace_id, review_id, version, stars, title, words, deleted, told_at, seen_at)
    select ${tx.workspaceId}::uuid, s.*, ${tx.now}::timestamptz from unnest(${of("reviewId")}::uuid[], ${of("version")}::int4[], ${of("stars")}::int2[], ${of("title")}::text[],
      ${of("words")}::text[], ${of("deleted")}::bool[], ${of("toldAt")}::timestamptz[]) as s on conflict do nothing`.execute(tx.sql);
}

/** Gone from the site. All that they said stays. */
export async function markGone(tx: Tx, all: { id: string; version: number; toldAt: Instant }[]): Promise<void> {
  if (all.length === 0) return;
  await sql`update reviews r set deleted_at = s.at, told_at = s.at, version = s.version, inbox_at = null
    from unnest(${all.map(({ id }) => id)}::uuid[], ${all.map(({ version }) => version)}::int4[], ${all.map(({ toldAt }) => toldAt)}::timestamptz[]) as s (id, version, at)
    where r.workspace_id = ${tx.workspaceId} and r.id = s.id`.execute(tx.sql);
}

/** Our answer as the site has it now, of reviews that are otherwise as they were. Which of them changed by it. */
export async function noteSitesAnswers(tx: Tx, all: { id: string; answer: string; answeredAt: Instant }[]): Promise<string[]> {
  if (all.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    update reviews r set answer = s.answer, answered_at = s.at
    from unnest(${all.map(({ id }) => id)}::uuid[], ${all.map(({ answer }) => answer)}::text[], ${all.map(({ answeredAt }) => answeredAt)}::timestamptz[]) as s (id, answer, at)
    where r.workspace_id = ${tx.workspaceId} and r.id = s.id and r.answer is distinct from s.answer returning r.id`.execute(tx.sql);
  return rows.map(({ id }) => id);
}
