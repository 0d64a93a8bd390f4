import { sql } from "kysely";
import { listsOf, type Export } from "../../../core/exporting.ts";

/** What they were promised, and how long they waited. */
export const exportPerson: Export = (tx, { conversationIds }) => {
  const threads = sql`workspace_id = ${tx.workspaceId} and conversation_id = any (${conversationIds}::uuid[])`;
  return listsOf(tx, {
    promises: sql`select conversation_id as "conversationId", what, made_at as "madeAt", due_at as "dueAt", result, ended_at as "endedAt" from promises where ${threads} order by made_at, id`,
    waits: sql`select conversation_id as "conversationId", began_at as "beganAt", mood, ended_at as "endedAt", ended_as as "endedAs" from waits where ${threads} order by began_at, id`,
  });
};
