import { sql } from "kysely";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import type { KeptReview } from "../rules/keeping.ts";

type PastReview = KeptReview & { at: Instant };
export type PastCount = { personId: string; week: string; what: string; count: number };

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
export async function bulkWeeks(tx: Tx, counts: PastCount[]): Promise<void> {
  const of = column(counts);
  await sql`
    insert into coach_weeks as held (workspace_id, person_id, week, what, count)
    select ${tx.workspaceId}::uuid, c.person, c.week, c.what, c.count
    from unnest(${of("personId")}::uuid[], ${of("week")}::date[], ${of("what")}::text[], ${of("count")}::int[]) as c (person, week, what, count)
    order by c.person, c.week, c.what
    on conflict (workspace_id, person_id, week, what) do update set count = held.count + excluded.count`.execute(tx.sql);
}
