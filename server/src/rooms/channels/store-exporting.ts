import { sql } from "kysely";
import { listsOf, type Export } from "../../core/exporting.ts";

/** Visits to the chat and forms that were sent. What proves who a visitor is stays here. */
export const exportPerson: Export = (tx, { customerIds, conversationIds }) => {
  const threads = sql`any (${conversationIds}::uuid[])`;
  return listsOf(tx, {
    visits: sql`select email, created_at as "firstAt", last_seen_at as "lastAt", signed_as as "signedAs" from chat_visitors
      where workspace_id = ${tx.workspaceId} and (customer_id = any (${customerIds}::uuid[]) or conversation_id = ${threads}) order by created_at, id`,
    forms: sql`select conversation_id as "conversationId", email, created_at as "sentAt" from form_entries
      where workspace_id = ${tx.workspaceId} and conversation_id = ${threads} order by created_at, id`,
  });
};
