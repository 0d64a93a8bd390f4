import type { KeptReview as ShownReview } from "@guli/contract";
import { sql } from "kysely";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import type { KeptReview } from "../rules/keeping.ts";

type Counted = { week: string; what: string[] };

/** Keep a review with its reply, and count it. */
export async function keepReview(tx: Tx, one: KeptReview, { week, what, coach }: Counted & { coach: string }): Promise<void> {
  await sql`
    with kept as (
      insert into coached_replies (workspace_id, message_id, conversation_id, person_id, mood, aim, language, findings, strengths, coach, at)
      values (${tx.workspaceId}, ${one.messageId}, ${one.conversationId}, ${one.personId}, ${one.mood}, ${one.aim}, ${one.language},
        ${JSON.stringify(one.findings)}::jsonb, ${JSON.stringify(one.strengths)}::jsonb, ${coach}, ${tx.now})
    )
    insert into coach_weeks as held (workspace_id, person_id, week, what, count)
    select ${tx.workspaceId}::uuid, ${one.personId}::uuid, ${week}::date, what, 1 from unnest(${what}::text[]) as what
    on conflict (workspace_id, person_id, week, what) do update set count = held.count + 1`.execute(tx.sql);
}

/** The review of a person's own reply. Whose it is not gets none. */
export async function reviewOf(tx: Tx, personId: string, messageId: string): Promise<ShownReview | undefined> {
  const { rows } = await sql<ShownReview>`
    select mood, aim, language, findings, strengths, coach, at from coached_replies
    where workspace_id = ${tx.workspaceId} and message_id = ${messageId} and person_id = ${personId}`.execute(tx.sql);
  return rows[0];
}

/** Forget the review of a reply that never left; what it was, if it was there. */
export async function dropReview(tx: Tx, messageId: string): Promise<(KeptReview & { at: Instant }) | undefined> {
  const { rows } = await sql<KeptReview & { at: Instant }>`
    delete from coached_replies where workspace_id = ${tx.workspaceId} and message_id = ${messageId}
    returning message_id as "messageId", conversation_id as "conversationId", person_id as "personId", mood, aim, language, findings, strengths, at`.execute(
    tx.sql,
  );
  return rows[0];
}

export async function uncount(tx: Tx, personId: string, { week, what }: Counted): Promise<void> {
  await sql`
    update coach_weeks set count = count - 1
    where workspace_id = ${tx.workspaceId} and person_id = ${personId} and week = ${week}::date and what = any (${what}::text[])`.execute(tx.sql);
}
