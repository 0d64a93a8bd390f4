import { sql } from "kysely";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import type { Digest } from "../../../core/projections.ts";
import type { KeptReview } from "../rules/keeping.ts";
import type { Kept, PersonCount } from "../rules/weeks.ts";

type PastReview = KeptReview & { at: Instant };

const column =
  <T>(rows: T[]) =>
  <K extends keyof T>(key: K): T[K][] =>
    rows.map((row) => row[key]);

/** Reviews of replies that left before the desk knew of them, many at once. */
export async function bulkReviews(tx: Tx, rows: PastReview[], coach: string): Promise<void> {
  const of = column(rows);
  await sql`
    insert into coached_replies (workspace_id, message_id, conversation_id, person_id, mood, aim, language, findings, strengths, coach, at)
    select ${tx.workspaceId}::uuid, r.message, r.conversation, r.person, r.mood, r.aim, r.language, r.findings, r.strengths, ${coach}, r.at
    from unnest(${of("messageId")}::uuid[], ${of("conversationId")}::uuid[], ${of("personId")}::uuid[], ${of("mood")}::text[], ${of("aim")}::text[], ${of("language")}::text[],
      ${rows.map((row) => JSON.stringify(row.findings))}::jsonb[], ${rows.map((row) => JSON.stringify(row.strengths))}::jsonb[], ${of("at")}::timestamptz[])
      as r (message, conversation, person, mood, aim, language, findings, strengths, at)`.execute(tx.sql);
}

/** Each count once. */
export async function bulkWeeks(tx: Tx, counts: PersonCount[]): Promise<void> {
  const of = column(counts);
  await sql`
    insert into coach_weeks as held (workspace_id, person_id, week, what, count)
    select ${tx.workspaceId}::uuid, c.person, c.week, c.what, c.count
    from unnest(${of("personId")}::uuid[], ${of("week")}::date[], ${of("what")}::text[], ${of("count")}::int[]) as c (person, week, what, count)
    order by c.person, c.week, c.what
    on conflict (workspace_id, person_id, week, what) do update set count = held.count + excluded.count`.execute(tx.sql);
}

/** Take all counts away, to make them anew in this transaction. Whoever sends a reply meanwhile waits. */
export async function dropWeeks(tx: Tx): Promise<void> {
  await sql`lock table coach_weeks in share row exclusive mode`.execute(tx.sql);
  await sql`delete from coach_weeks where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
}

type Counted = Kept & { messageId: string; personId: string; at: Instant };

/** What is counted of reviews, page by page. */
export async function reviewsAfter(tx: Tx, after: string | null, most: number): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    select message_id as "messageId", person_id as "personId", mood, findings, strengths, at from coached_replies
    where workspace_id = ${tx.workspaceId} and message_id > coalesce(${after}::uuid, '00000000-0000-0000-0000-000000000000')
    order by message_id limit ${most}`.execute(tx.sql);
  return rows;
}

/** Counts that went back to nothing say the same as none. */
export async function weeksDigest(tx: Tx): Promise<Digest> {
  const { rows } = await sql<Digest>`
    select count(*)::int as rows, coalesce(md5(string_agg(concat_ws(' ', person_id, week, what, count), ',' order by person_id, week, what)), '') as sum
    from coach_weeks where workspace_id = ${tx.workspaceId} and count <> 0`.execute(tx.sql);
  return rows[0]!;
}
