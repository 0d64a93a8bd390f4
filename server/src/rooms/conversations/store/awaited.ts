import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";

/** A file that the platform has still. */
export type AwaitedFile = {
  id: string;
  messageId: string;
  conversationId: string;
  channelId: string;
  filename: string;
  contentType: string;
  size: number;
  reference: unknown;
};

export async function awaitedFiles(tx: Tx, messageId: string): Promise<AwaitedFile[]> {
  const { rows } = await sql<AwaitedFile>`
    select a.id, a.message_id as "messageId", m.conversation_id as "conversationId", m.channel_id as "channelId", a.filename, a.content_type as "contentType", a.size, a.reference
    from attachments a join messages m on m.workspace_id = ${tx.workspaceId} and m.id = a.message_id
    where a.workspace_id = ${tx.workspaceId} and a.message_id = ${messageId} and a.state = 'fetching' order by a.id`.execute(tx.sql);
  return rows;
}

/** Whether it was still awaited. */
export async function putFile(tx: Tx, id: string, file: { hash: string; filename: string; contentType: string; size: number }): Promise<boolean> {
  const { rows } = await sql`
    update attachments set state = 'here', trouble = null, hash = ${file.hash}, filename = ${file.filename}, content_type = ${file.contentType}, size = ${file.size}
    where workspace_id = ${tx.workspaceId} and id = ${id} and state = 'fetching' returning id`.execute(tx.sql);
  return rows.length === 1;
}

export async function giveUpFile(tx: Tx, id: string, trouble: string): Promise<boolean> {
  const { rows } = await sql`
    update attachments set state = 'missing', trouble = ${trouble} where workspace_id = ${tx.workspaceId} and id = ${id} and state = 'fetching' returning id`.execute(
    tx.sql,
  );
  return rows.length === 1;
}
