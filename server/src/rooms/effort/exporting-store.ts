import { sql } from "kysely";
import { listsOf, type Export } from "../../core/exporting.ts";

/** What it cost them, and what was taken over from them. */
export const exportPerson: Export = (tx, { conversationIds }) => {
  const threads = sql`workspace_id = ${tx.workspaceId} and conversation_id = any (${conversationIds}::uuid[])`;
  return listsOf(tx, {
    effort: sql`select conversation_id as "conversationId", kind, params, weight, dismissed, at from effort_entries where ${threads} order by at, id`,
    steps: sql`select conversation_id as "conversationId", title, customer_words as "customerWords", state, reason, due_at as "dueAt", made_at as "madeAt", ended_at as "endedAt" from steps
      where ${threads} order by made_at, id`,
  });
};
