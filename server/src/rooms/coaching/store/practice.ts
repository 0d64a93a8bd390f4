import type { Attempt, DrillState, PracticeLevel } from "@guli/contract";
import { sql, type RawBuilder } from "kysely";
import type { z } from "zod";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import type { Place } from "../../../core/paging.ts";
import type { PracticeCount } from "../rules/practice-weeks.ts";

/* Whoever reads attempts here is the one who wrote them; leads get counts, and only of those who share theirs. */

export async function keepAttempt(tx: Tx, one: Attempt & { personId: string; level: PracticeLevel; coach: string }): Promise<void> {
  await sql`
    insert into practice_attempts (workspace_id, id, person_id, drill, level, text, review, coach, at)
    values (${tx.workspaceId}, ${one.id}, ${one.personId}, ${one.drillId}, ${one.level}, ${one.text}, ${JSON.stringify(one.review)}::jsonb, ${one.coach}, ${one.at})`.execute(
    tx.sql,
  );
}

/** One's own attempts, newest first, of one drill or of all. */
export async function attemptsOf(
  tx: Tx,
  personId: string,
  { drillId, after, limit }: { drillId: string | undefined; after: Place | null; limit: number },
): Promise<Attempt[]> {
  const { rows } = await sql<Attempt>`
    select id, drill as "drillId", text, review, at from practice_attempts
    where workspace_id = ${tx.workspaceId} and person_id = ${personId}
      ${drillId ? sql`and drill = ${drillId}` : sql``}
      ${after ? sql`and (at, id) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql``}
    order by at desc, id desc limit ${limit}`.execute(tx.sql);
  return rows;
}

/** How each drill went so far, by drill. */
export async function statesOf(tx: Tx, personId: string): Promise<Map<string, z.infer<typeof DrillState>>> {
  const { rows } = await sql<{ drill: string; attempts: number; fewest: number; lastAt: Instant }>`
    select drill, count(*)::int as attempts, min(jsonb_array_length(review -> 'findings')) as fewest, max(at) as "lastAt"
    from practice_attempts where workspace_id = ${tx.workspaceId} and person_id = ${personId} group by drill`.execute(tx.sql);
  return new Map(rows.map(({ drill, ...state }) => [drill, state]));
}

export async function hasTried(tx: Tx, personId: string, drillId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from practice_attempts where workspace_id = ${tx.workspaceId} and person_id = ${personId} and drill = ${drillId} limit 1`.execute(tx.sql);
  return rows.length > 0;
}

/** What one's own practice counts for in the weeks since one. */
export async function practiceOf(tx: Tx, personId: string, since: string): Promise<PracticeCount[]> {
  return counted(tx, since, sql`a.person_id = ${personId}`);
}

/** The same of those who share it, and of no one else. */
export async function sharedPractice(tx: Tx, since: string): Promise<(PracticeCount & { personId: string })[]> {
  return counted(tx, since, sql`exists (select 1 from practice_sharing s where s.workspace_id = ${tx.workspaceId} and s.person_id = a.person_id and s.shares)`);
}

/** Each attempt once as a whole, and once for each rule that it broke. */
async function counted(tx: Tx, since: string, whose: RawBuilder<unknown>): Promise<(PracticeCount & { personId: string })[]> {
  const { rows } = await sql<PracticeCount & { personId: string }>`
    with seen as (
      select a.person_id, date_trunc('week', a.at at time zone 'UTC')::date as week, a.level, a.review -> 'findings' as findings
      from practice_attempts a where a.workspace_id = ${tx.workspaceId} and a.at >= ${since}::date and ${whose}
    )
    select person_id as "personId", week, level, null as rule, count(*)::int as attempts,
      (count(*) filter (where findings = '[]'))::int as clean, coalesce(sum(jsonb_array_length(findings)), 0)::int as findings
    from seen group by person_id, week, level
    union all
    select person_id, week, level, broken.rule, count(*)::int, 0, 0
    from seen cross join lateral (select distinct f ->> 'rule' as rule from jsonb_array_elements(findings) as f) as broken
    group by person_id, week, level, broken.rule
    order by 1, 2`.execute(tx.sql);
  return rows;
}

export async function sharesPractice(tx: Tx, personId: string): Promise<boolean> {
  const { rows } = await sql<{ shares: boolean }>`
    select shares from practice_sharing where workspace_id = ${tx.workspaceId} and person_id = ${personId}`.execute(tx.sql);
  return rows[0]?.shares ?? false;
}

export async function putPracticeSharing(tx: Tx, personId: string, shares: boolean): Promise<void> {
  await sql`insert into practice_sharing (workspace_id, person_id, shares, changed_at) values (${tx.workspaceId}, ${personId}, ${shares}, ${tx.now})
    on conflict (workspace_id, person_id) do update set shares = excluded.shares, changed_at = excluded.changed_at`.execute(tx.sql);
}
