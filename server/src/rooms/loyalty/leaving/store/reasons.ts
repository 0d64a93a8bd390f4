import type { LeavingKnownBy, LeavingReason, Sureness } from "@guli/contract";
import { sql } from "kysely";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";

export type NewReason = {
  id: string;
  leavingId: string;
  how: LeavingKnownBy;
  reason: LeavingReason;
  sure: Sureness;
  words: string;
  messageId: string | null;
  personId: string | null;
};

/** What was read in a message is noted once. */
export async function insertReason(tx: Tx, one: NewReason): Promise<void> {
  await sql`
    insert into leaving_reasons (workspace_id, id, leaving_id, how, reason, sure, words, message_id, person_id, at)
    select ${tx.workspaceId}::uuid, ${one.id}::uuid, ${one.leavingId}::uuid, ${one.how}::text, ${one.reason}::text, ${one.sure}::text, ${one.words}::text,
      ${one.messageId}::uuid, ${one.personId}::uuid, ${tx.now}::timestamptz
    where not exists (select from leaving_reasons f where f.workspace_id = ${tx.workspaceId} and f.leaving_id = ${one.leavingId} and f.how = 'taken' and f.message_id = ${one.messageId})`.execute(
    tx.sql,
  );
}

export type Answered = { reason: LeavingReason; words: string; at: Instant; firstAt: Instant };

/** What they answered on the page last, and when first. */
export async function answerTo(tx: Tx, leavingId: string): Promise<Answered | undefined> {
  const { rows } = await sql<Answered>`
    select r.reason, r.words, r.at, (select min(f.at) from leaving_reasons f
      where f.workspace_id = ${tx.workspaceId} and f.leaving_id = ${leavingId} and f.how = 'asked') as "firstAt"
    from leaving_reasons r where r.workspace_id = ${tx.workspaceId} and r.leaving_id = ${leavingId} and r.how = 'asked' order by r.at desc, r.id desc limit 1`.execute(
    tx.sql,
  );
  return rows[0];
}

export type KnownNow = { reason: LeavingReason; how: LeavingKnownBy; sure: Sureness };

/** What counts of all that is known: by hand, asked, taken; of each the latest. */
export async function standingReason(tx: Tx, leavingId: string): Promise<KnownNow | undefined> {
  const { rows } = await sql<KnownNow>`
    select reason, how, sure from leaving_reasons where workspace_id = ${tx.workspaceId} and leaving_id = ${leavingId}
    order by array_position(array['hand', 'asked', 'taken'], how), at desc, id desc limit 1`.execute(tx.sql);
  return rows[0];
}
