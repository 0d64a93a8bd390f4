import { sql } from "kysely";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import type { readMood } from "../rules/moods.ts";

export type Version = { text: string; until: Instant };
export type Amendable = { id: string; conversationId: string; text: string; automatic: boolean; withdrawnAt: Instant | null; editedAt: Instant | null };

/** The message that came under this key, locked. */
export async function messageToAmend(tx: Tx, externalKey: Buffer): Promise<Amendable | undefined> {
  const { rows } = await sql<Amendable>`
    select id, conversation_id as "conversationId", text, automatic, withdrawn_at as "withdrawnAt", edited_at as "editedAt" from messages
    where workspace_id = ${tx.workspaceId} and external_key = ${externalKey} and kind = 'incoming' for no key update`.execute(tx.sql);
  return rows[0];
}

export type ReactionsOf = { channelId: string; address: string; messageId: string; emoji: string | null; at: Instant; before: boolean };

/** How somebody has reacted to a message until a moment (`before`: before it), locked. */
export async function reactionsToAmend(
  tx: Tx,
  { channelId, address, messageId, emoji, at, before }: ReactionsOf,
): Promise<Pick<Amendable, "id" | "conversationId" | "withdrawnAt">[]> {
  const reaction = JSON.stringify([{ kind: "reaction", ...(emoji !== null && { emoji }) }]);
  const answers = JSON.stringify([{ kind: "answers", messageId }]);
  const said = sql`coalesce(m.placed_at, m.created_at)`;
  const { rows } = await sql<Pick<Amendable, "id" | "conversationId" | "withdrawnAt">>`
    select m.id, m.conversation_id as "conversationId", m.withdrawn_at as "withdrawnAt" from conversations c
    join messages m on m.workspace_id = ${tx.workspaceId} and m.conversation_id = c.id and m.kind = 'incoming'
      and m.extras @> ${reaction}::jsonb and m.extras @> ${answers}::jsonb
      and (${said} < ${at}::timestamptz or (not ${before}::boolean and ${said} = ${at}::timestamptz))
    where c.workspace_id = ${tx.workspaceId} and c.channel_id = ${channelId} and c.customer_address = ${address}
    order by m.id for no key update of m`.execute(tx.sql);
  return rows;
}

/** What came under this key. */
export async function messageByExternalKey(tx: Tx, externalKey: Buffer): Promise<{ id: string; text: string } | undefined> {
  const { rows } = await sql<{ id: string; text: string }>`
    select id, text from messages where workspace_id = ${tx.workspaceId} and external_key = ${externalKey}`.execute(tx.sql);
  return rows[0];
}

export async function keepVersion(tx: Tx, { id, messageId, text }: { id: string; messageId: string; text: string }): Promise<void> {
  await sql`insert into message_versions (workspace_id, id, message_id, text, until) values (${tx.workspaceId}, ${id}, ${messageId}, ${text}, ${tx.now})`.execute(
    tx.sql,
  );
}

export async function amend(tx: Tx, { id, text, at, mood }: { id: string; text: string; at: Instant; mood: ReturnType<typeof readMood> }): Promise<void> {
  await sql`update messages set text = ${text}, edited_at = ${at}, mood = ${mood?.mood ?? null}, mood_score = ${mood?.score ?? null},
      mood_read = null, mood_corrected_by = null, mood_corrected_at = null
    where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}

export async function withdraw(tx: Tx, id: string): Promise<void> {
  await sql`update messages set withdrawn_at = ${tx.now} where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}

/** What stood there before, oldest first. */
export async function versionsOf(tx: Tx, messageId: string): Promise<Version[]> {
  const { rows } = await sql<Version>`
    select text, until from message_versions where workspace_id = ${tx.workspaceId} and message_id = ${messageId} order by id limit 200`.execute(tx.sql);
  return rows;
}
