import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";
import type { ErasedPerson } from "../../../core/erasing.ts";

/** Answers keep their numbers. What was not asked yet is not asked. */
export async function forgetPerson(tx: Tx, { customerIds, conversationIds }: ErasedPerson): Promise<void> {
  const [whose, threads] = [sql`any (${customerIds}::uuid[])`, sql`any (${conversationIds}::uuid[])`];
  await sql`update survey_answers set words = '' where workspace_id = ${tx.workspaceId} and invitation_id in (
    select id from survey_invitations where workspace_id = ${tx.workspaceId} and customer_id = ${whose})`.execute(tx.sql);
  await sql`update survey_invitations set address = null, due_at = null, dropped_as = case when due_at is null then dropped_as else 'no-way' end
    where workspace_id = ${tx.workspaceId} and customer_id = ${whose}`.execute(tx.sql);
  await sql`update survey_results set words = '' where workspace_id = ${tx.workspaceId} and customer_id = ${whose}`.execute(tx.sql);
  await sql`update read_expectations set quote = '' where workspace_id = ${tx.workspaceId} and conversation_id = ${threads}`.execute(tx.sql);
  await sql`update noted_expectations set words = '' where workspace_id = ${tx.workspaceId} and conversation_id = ${threads}`.execute(tx.sql);
  await sql`delete from asked_elsewhere where workspace_id = ${tx.workspaceId} and customer_id = ${whose}`.execute(tx.sql);
}
