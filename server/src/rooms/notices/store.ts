import type { Notice, NoticeKind, NoticeWay } from "@guli/contract";
import { sql } from "kysely";
import type { Instant } from "../../core/clock.ts";
import type { Tx } from "../../core/desk.ts";

export type NewNotice = { id: string; personId: string; kind: NoticeKind; params: Record<string, string>; conversationId: string | null; eventId: string };

/** Those that are new: the same event tells the same person once. */
export async function insertNotices(tx: Tx, all: NewNotice[]): Promise<NewNotice[]> {
  if (all.length === 0) return [];
  const of = <K extends keyof NewNotice>(key: K) => all.map((one) => one[key]);
  const { rows } = await sql<{ id: string }>`
    insert into notices (workspace_id, id, person_id, kind, params, conversation_id, event_id, at)
    select ${tx.workspaceId}::uuid, n.*, ${tx.now}::timestamptz from unnest(${of("id")}::uuid[], ${of("personId")}::uuid[], ${of("kind")}::text[],
      ${all.map((one) => JSON.stringify(one.params))}::jsonb[], ${of("conversationId")}::uuid[], ${of("eventId")}::uuid[]) as n
    on conflict (workspace_id, person_id, event_id, kind) do nothing returning id`.execute(tx.sql);
  const fresh = new Set(rows.map((row) => row.id));
  return all.filter((one) => fresh.has(one.id));
}

const columns = sql`id, kind, params, conversation_id as "conversationId", at, seen_at as "seenAt"`;

/** A person's notices below a place, the latest first. */
export async function noticesOf(tx: Tx, personId: string, { before, limit }: { before: string | null; limit: number }): Promise<Notice[]> {
  const { rows } = await sql<Notice>`
    select ${columns} from notices where workspace_id = ${tx.workspaceId} and person_id = ${personId} ${before ? sql`and id < ${before}` : sql``}
    order by id desc limit ${limit}`.execute(tx.sql);
  return rows;
}

export async function notice(tx: Tx, id: string): Promise<(Notice & { personId: string }) | undefined> {
  const { rows } = await sql<Notice & { personId: string }>`
    select ${columns}, person_id as "personId" from notices where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
  return rows[0];
}

/** Nobody reads more than this from a badge. */
const MOST_COUNTED = 100;

/** How many are unseen, up to a hundred. */
export async function unseenOf(tx: Tx, personId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (
      select 1 from notices where workspace_id = ${tx.workspaceId} and person_id = ${personId} and seen_at is null limit ${MOST_COUNTED}) as few`.execute(
    tx.sql,
  );
  return rows[0]?.count ?? 0;
}

/** All of them where no ids are given. */
export async function markSeen(tx: Tx, personId: string, ids: string[] | undefined): Promise<void> {
  await sql`update notices set seen_at = ${tx.now} where workspace_id = ${tx.workspaceId} and person_id = ${personId} and seen_at is null
    ${ids ? sql`and id = any (${ids}::uuid[])` : sql``}`.execute(tx.sql);
}

export async function chosenWays(tx: Tx, personIds: string[]): Promise<(NoticeWay & { personId: string })[]> {
  const { rows } = await sql<NoticeWay & { personId: string }>`
    select person_id as "personId", kind, in_app as "inApp", by_mail as "byMail" from notice_ways
    where workspace_id = ${tx.workspaceId} and person_id = any (${personIds}::uuid[])`.execute(tx.sql);
  return rows;
}

export async function saveWays(tx: Tx, personId: string, ways: NoticeWay[]): Promise<void> {
  const of = <K extends keyof NoticeWay>(key: K) => ways.map((one) => one[key]);
  await sql`insert into notice_ways (workspace_id, person_id, kind, in_app, by_mail)
    select ${tx.workspaceId}::uuid, ${personId}::uuid, w.* from unnest(${of("kind")}::text[], ${of("inApp")}::boolean[], ${of("byMail")}::boolean[]) as w
    on conflict (workspace_id, person_id, kind) do update set in_app = excluded.in_app, by_mail = excluded.by_mail`.execute(tx.sql);
}

/** When this person was last mailed about it, locked until the commit. */
export async function lastLetter(tx: Tx, personId: string, about: string): Promise<Instant | null> {
  const { rows } = await sql<{ mailedAt: Instant }>`
    select mailed_at as "mailedAt" from notice_letters where workspace_id = ${tx.workspaceId} and person_id = ${personId} and about = ${about} for update`.execute(
    tx.sql,
  );
  return rows[0]?.mailedAt ?? null;
}

export async function noteLetter(tx: Tx, personId: string, about: string): Promise<void> {
  await sql`insert into notice_letters (workspace_id, person_id, about, mailed_at) values (${tx.workspaceId}, ${personId}, ${about}, ${tx.now})
    on conflict (workspace_id, person_id, about) do update set mailed_at = excluded.mailed_at`.execute(tx.sql);
}

/** How many letters left since, to anybody here. */
export async function lettersSince(tx: Tx, since: Instant): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from notice_letters where workspace_id = ${tx.workspaceId} and mailed_at > ${since}`.execute(tx.sql);
  return rows[0]?.count ?? 0;
}

/** What is older than this, across all workspaces. */
export const oldNotices = `select workspace_id as "workspaceId", id from guli.notices where at < $1 order by at limit $2`;

export async function deleteNotices(tx: Tx, ids: string[], before: Instant): Promise<number> {
  const { rows } = await sql`
    delete from notices where workspace_id = ${tx.workspaceId} and id = any (${ids}::uuid[]) and at < ${before} returning id`.execute(tx.sql);
  await sql`delete from notice_letters where workspace_id = ${tx.workspaceId} and mailed_at < ${before}`.execute(tx.sql);
  return rows.length;
}
