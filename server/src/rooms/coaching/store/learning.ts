import type { CoachRule } from "@guli/contract";
import { sql } from "kysely";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import type { Coached } from "../rules/examples.ts";
import type { Count, Writers } from "../rules/weeks.ts";

/** What the replies of these people count for in the weeks since one, summed over them, and how many of them wrote any, in each week and in all. */
export async function countsOf(tx: Tx, personIds: string[], since: string): Promise<{ counts: Count[]; writers: Writers[]; people: number }> {
  const { rows } = await sql<Row>`
    select week, what, sum(count)::int as count from coach_weeks
    where workspace_id = ${tx.workspaceId} and person_id = any (${personIds}::uuid[]) and week >= ${since}::date group by week, what
    union all
    select week, 'people', count(distinct person_id)::int from coach_weeks
    where workspace_id = ${tx.workspaceId} and person_id = any (${personIds}::uuid[]) and week >= ${since}::date and what = 'replies' and count > 0
    group by grouping sets ((week), ())`.execute(tx.sql);
  const people = rows.filter(({ what }) => what === "people");
  return {
    counts: rows.filter(isOfWeek).filter(({ what }) => what !== "people"),
    writers: people.filter(isOfWeek).map(({ week, count }) => ({ week, people: count })),
    people: people.find(({ week }) => week === null)?.count ?? 0,
  };
}

/** Without a week: of all of them. */
type Row = Omit<Count, "week"> & { week: string | null };
const isOfWeek = (row: Row): row is Count => row.week !== null;

export type StoredReview = Coached & { messageId: string; conversationId: string; personId: string; at: Instant; shares: boolean };

const FROM_EACH = 40;
const MOST = 400;

/** The latest reviews of these people that show something, newest first, and whether they share them under their names. */
export async function latestReviews(tx: Tx, personIds: string[], { since, rule }: { since: string; rule: CoachRule | undefined }): Promise<StoredReview[]> {
  const { rows } = await sql<StoredReview>`
    select r.message_id as "messageId", r.conversation_id as "conversationId", r.person_id as "personId", r.mood, r.language, r.findings, r.strengths, r.at,
      coalesce(s.shares, false) as shares
    from unnest(${personIds}::uuid[]) as p (id)
    cross join lateral (
      select * from coached_replies k where k.workspace_id = ${tx.workspaceId} and k.person_id = p.id and k.at >= ${since}::date
        and ${rule ? sql`k.findings @> ${JSON.stringify([{ rule }])}::jsonb` : sql`(k.findings <> '[]' or k.strengths <> '[]')`}
      order by k.at desc limit ${FROM_EACH}
    ) r
    left join coach_sharing s on s.workspace_id = ${tx.workspaceId} and s.person_id = r.person_id
    order by r.at desc, r.message_id desc limit ${MOST}`.execute(tx.sql);
  return rows;
}

export async function sharesExamples(tx: Tx, personId: string): Promise<boolean> {
  const { rows } = await sql<{ shares: boolean }>`select shares from coach_sharing where workspace_id = ${tx.workspaceId} and person_id = ${personId}`.execute(
    tx.sql,
  );
  return rows[0]?.shares ?? false;
}

export async function putSharing(tx: Tx, personId: string, shares: boolean): Promise<void> {
  await sql`insert into coach_sharing (workspace_id, person_id, shares, changed_at) values (${tx.workspaceId}, ${personId}, ${shares}, ${tx.now})
    on conflict (workspace_id, person_id) do update set shares = excluded.shares, changed_at = excluded.changed_at`.execute(tx.sql);
}
