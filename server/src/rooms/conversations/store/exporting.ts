import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";
import { listsOf, type Export } from "../../../core/exporting.ts";

/** What was said, by whom of both sides. Files are named; each is fetched by its path. Drafts were not said to anybody. */
export const exportPerson: Export = (tx, { conversationIds }) => {
  const workspace = tx.workspaceId;
  const threads = sql`any (${conversationIds}::uuid[])`;
  const messages = sql`(select m.id from messages m where m.workspace_id = ${workspace} and m.conversation_id = ${threads})`;
  return listsOf(tx, {
    conversations: sql`select c.id, c.number, c.subject, k.kind as channel, c.customer_address as address, c.state, c.tags, c.mood, c.created_at as "beganAt", c.resolved_at as "resolvedAt"
      from conversations c join known_channels k on k.workspace_id = ${workspace} and k.id = c.channel_id
      where c.workspace_id = ${workspace} and c.id = ${threads} order by c.created_at, c.id`,
    messages: sql`select id, conversation_id as "conversationId", kind, coalesce(said_at, created_at) as at, from_line as "from", to_lines as "to", cc_lines as cc, subject, text, quoted, mood,
        extras, header_id as "messageId", edited_at as "editedAt", withdrawn_at as "withdrawnAt"
      from messages where workspace_id = ${workspace} and conversation_id = ${threads} and kind <> 'activity' order by created_at, id`,
    happenings: sql`select conversation_id as "conversationId", created_at as at, activity as what from messages
      where workspace_id = ${workspace} and conversation_id = ${threads} and kind = 'activity' order by created_at, id`,
    earlierWords: sql`select message_id as "messageId", text, until from message_versions where workspace_id = ${workspace} and message_id in ${messages} order by until, id`,
    files: sql`select id, message_id as "messageId", filename, content_type as "contentType", size, '/api/v1/attachments/' || id as path from attachments
      where workspace_id = ${workspace} and message_id in ${messages} order by created_at, id`,
    deliveries: sql`select message_id as "messageId", recipients, cc, state, outcome, detail, sent_at as "sentAt" from deliveries
      where workspace_id = ${workspace} and conversation_id = ${threads} order by sent_at, message_id`,
  });
};

/** All threads with these customers. */
export async function threadsWith(tx: Tx, customerIds: string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from conversations where workspace_id = ${tx.workspaceId} and customer_id = any (${customerIds}::uuid[]) and erased_at is null order by id`.execute(
    tx.sql,
  );
  return rows.map(({ id }) => id);
}
