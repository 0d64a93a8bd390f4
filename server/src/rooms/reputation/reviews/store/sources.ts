import { sql } from "kysely";
import type { ReviewSourceSettings } from "@guli/contract";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";

export type Source = {
  id: string;
  name: string;
  way: "file" | "pull" | "push";
  on: boolean;
  pageUrl: string | null;
  top: number;
  inboxDays: number;
  channelId: string;
  settings: ReviewSourceSettings;
  secrets: Buffer | null;
  nextAt: Instant | null;
  fetchedAt: Instant | null;
  since: Instant | null;
  resumeAt: string | null;
  etag: string | null;
  tries: number;
  trouble: string | null;
  troubleDetail: string | null;
  troubleSince: Instant | null;
};

const columns = sql`id, name, way, "on", page_url as "pageUrl", top, inbox_days as "inboxDays", channel_id as "channelId", settings, secrets, next_at as "nextAt",
  fetched_at as "fetchedAt", since, resume_at as "resumeAt", etag, tries, trouble, trouble_detail as "troubleDetail", trouble_since as "troubleSince"`;

export async function sources(tx: Tx): Promise<Source[]> {
  const { rows } = await sql<Source>`select ${columns} from review_sources where workspace_id = ${tx.workspaceId} order by created_at, id`.execute(tx.sql);
  return rows;
}

export async function source(tx: Tx, id: string): Promise<Source | undefined> {
  const { rows } = await sql<Source>`select ${columns} from review_sources where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
  return rows[0];
}

type Given = Pick<Source, "id" | "name" | "way" | "on" | "pageUrl" | "top" | "inboxDays" | "settings" | "secrets" | "nextAt">;

export async function insertSource(tx: Tx, one: Given & Pick<Source, "channelId">): Promise<void> {
  await sql`insert into review_sources (workspace_id, id, name, way, "on", page_url, top, inbox_days, channel_id, settings, secrets, next_at, created_at)
    values (${tx.workspaceId}, ${one.id}, ${one.name}, ${one.way}, ${one.on}, ${one.pageUrl}, ${one.top}, ${one.inboxDays}, ${one.channelId},
      ${JSON.stringify(one.settings)}::jsonb, ${one.secrets}, ${one.nextAt}, ${tx.now})`.execute(tx.sql);
}

/** Another address or other names: it is read from the beginning. */
export async function updateSource(tx: Tx, one: Given & { anew: boolean }): Promise<void> {
  await sql`update review_sources set name = ${one.name}, way = ${one.way}, "on" = ${one.on}, page_url = ${one.pageUrl}, top = ${one.top}, inbox_days = ${one.inboxDays},
      settings = ${JSON.stringify(one.settings)}::jsonb, secrets = ${one.secrets}, next_at = ${one.nextAt}, tries = 0, trouble = null, trouble_detail = null,
      trouble_since = null, since = case when ${one.anew} then null else since end, etag = case when ${one.anew} then null else etag end,
      resume_at = case when ${one.anew} then null else resume_at end
    where workspace_id = ${tx.workspaceId} and id = ${one.id}`.execute(tx.sql);
}

export async function countReviews(tx: Tx): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; n: number }>`
    select source_id as id, sum(n)::int as n from review_counts where workspace_id = ${tx.workspaceId} group by source_id`.execute(tx.sql);
  return new Map(rows.map(({ id, n }) => [id, n]));
}

/** One after the other: two who bring the same reviews at once bring them once. */
export async function oneAtATime(tx: Tx, sourceId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.workspaceId} ${sourceId}`}, 36))`.execute(tx.sql);
}

/** Sites that are to be asked for news, across all workspaces. */
export const dueSources = `select workspace_id as "workspaceId", id from guli.review_sources where next_at <= $1 order by next_at limit $2`;

/** These, if they are due still; should the job be lost, they are asked again at `next`. */
export async function claimSources(tx: Tx, ids: string[], next: Instant): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update review_sources set next_at = ${next} where workspace_id = ${tx.workspaceId} and id in (
      select id from review_sources where workspace_id = ${tx.workspaceId} and id = any (${ids}::uuid[]) and next_at <= ${tx.now} and "on" order by id for update skip locked)
    returning id`.execute(tx.sql);
  return rows.map(({ id }) => id);
}

type Fetched = { nextAt: Instant; since: Instant | null; resumeAt: string | null; etag: string | null; detail: string | null };

/** It was asked, and answered. What of its answer was not understood is said. */
export async function noteFetched(tx: Tx, id: string, { nextAt, since, resumeAt, etag, detail }: Fetched): Promise<void> {
  const trouble = detail === null ? null : "malformed";
  await sql`update review_sources set fetched_at = ${tx.now}, next_at = case when "on" and way = 'pull' then ${nextAt}::timestamptz end,
      since = greatest(since, ${since}::timestamptz), resume_at = ${resumeAt}, etag = ${etag}, tries = 0, trouble = ${trouble}, trouble_detail = ${detail},
      trouble_since = case when ${trouble}::text is null then null when trouble is not null then trouble_since else ${tx.now}::timestamptz end
    where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}

export async function noteTrouble(tx: Tx, id: string, { word, detail, nextAt }: { word: string; detail: string; nextAt: Instant }): Promise<void> {
  await sql`update review_sources set tries = tries + 1, next_at = case when "on" and way = 'pull' then ${nextAt}::timestamptz end, trouble = ${word},
      trouble_detail = ${detail}, trouble_since = coalesce(trouble_since, ${tx.now})
    where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}
