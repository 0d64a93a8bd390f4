import { sql } from "kysely";
import type { Tx } from "../../../../core/desk.ts";
import type { ErasedPerson } from "../../../../core/erasing.ts";

/** Stars and days of a review stay. At its site it stands until its writer takes it away. */
export async function forgetReviews(tx: Tx, { customerIds, conversationIds }: ErasedPerson): Promise<void> {
  const theirs = sql`(select r.id from reviews r where r.workspace_id = ${tx.workspaceId}
    and (r.customer_id = any (${customerIds}::uuid[]) or r.conversation_id = any (${conversationIds}::uuid[])))`;
  await sql`update review_versions set title = '', words = '' where workspace_id = ${tx.workspaceId} and review_id in ${theirs}`.execute(tx.sql);
  await sql`update review_answers set detail = null, outcome = case when outcome ~ '^[a-z-]{1,40}$' then outcome end where workspace_id = ${tx.workspaceId} and review_id in ${theirs}`.execute(
    tx.sql,
  );
  await sql`update reviews set external_id = 'erased:' || id, title = '', words = '', author = '', author_key = null, url = null, reference = null, hash = '',
      answer = case when answer is null then null else '' end where workspace_id = ${tx.workspaceId} and id in ${theirs}`.execute(tx.sql);
}
