import { sql, type RawBuilder } from "kysely";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";

export async function readAt(tx: Tx, personId: string, conversationId: string): Promise<Instant | null> {
  const { rows } = await sql<{ until: Instant }>`
    select until from conversation_reads where workspace_id = ${tx.workspaceId} and person_id = ${personId} and conversation_id = ${conversationId}`.execute(
    tx.sql,
  );
  return rows[0]?.until ?? null;
}

export async function setRead(tx: Tx, personId: string, { conversationId, until }: { conversationId: string; until: Instant | null }): Promise<void> {
  if (until === null) {
    await sql`delete from conversation_reads where workspace_id = ${tx.workspaceId} and person_id = ${personId} and conversation_id = ${conversationId}`.execute(
      tx.sql,
    );
    return;
  }
  await sql`insert into conversation_reads (workspace_id, conversation_id, person_id, until) values (${tx.workspaceId}, ${conversationId}, ${personId}, ${until})
    on conflict (workspace_id, person_id, conversation_id) do update set until = excluded.until`.execute(tx.sql);
}

/** Whom this mentions who had no unseen mention in this conversation yet. */
export async function mention(tx: Tx, personIds: string[], { conversationId, messageId }: { conversationId: string; messageId: string }): Promise<string[]> {
  const { rows } = await sql<{ personId: string; fresh: boolean }>`
    with known as (select person_id from mentions where workspace_id = ${tx.workspaceId} and conversation_id = ${conversationId} and seen_at is null),
    written as (
      insert into mentions (workspace_id, person_id, conversation_id, message_id, created_at)
      select ${tx.workspaceId}::uuid, p, ${conversationId}::uuid, ${messageId}::uuid, ${tx.now}::timestamptz from unnest(${personIds}::uuid[]) as p
      on conflict (workspace_id, person_id, conversation_id) do update set message_id = excluded.message_id, created_at = excluded.created_at, seen_at = null
      returning person_id
    )
    select person_id as "personId" from written where person_id not in (select person_id from known)`.execute(tx.sql);
  return rows.map((row) => row.personId);
}

/** Whether there was a mention to see. */
export async function seeMention(tx: Tx, personId: string, conversationId: string): Promise<boolean> {
  const { rows } = await sql`
    update mentions set seen_at = ${tx.now} where workspace_id = ${tx.workspaceId} and person_id = ${personId} and conversation_id = ${conversationId} and seen_at is null
    returning message_id`.execute(tx.sql);
  return rows.length === 1;
}

export type StoredDraft = { kind: "reply" | "note"; body: string; attachmentIds: string[]; cc: string[]; version: number; savedAt: Instant };

export async function draft(tx: Tx, personId: string, conversationId: string): Promise<StoredDraft | undefined> {
  const { rows } = await sql<StoredDraft>`
    select kind, body, attachment_ids as "attachmentIds", cc, version, saved_at as "savedAt" from drafts
    where workspace_id = ${tx.workspaceId} and person_id = ${personId} and conversation_id = ${conversationId}`.execute(tx.sql);
  return rows[0];
}

/** Whether it was saved: a draft that began from an older version than the one kept is not. */
export async function saveDraft(tx: Tx, personId: string, { conversationId, draft }: { conversationId: string; draft: StoredDraft }): Promise<boolean> {
  const { rows } = await sql`
    insert into drafts as kept (workspace_id, conversation_id, person_id, kind, body, attachment_ids, cc, version, saved_at)
    values (${tx.workspaceId}, ${conversationId}, ${personId}, ${draft.kind}, ${draft.body}, ${draft.attachmentIds}, ${draft.cc}, ${draft.version}, ${draft.savedAt})
    on conflict (workspace_id, conversation_id, person_id) do update
      set kind = excluded.kind, body = excluded.body, attachment_ids = excluded.attachment_ids, cc = excluded.cc, version = excluded.version, saved_at = excluded.saved_at
      where kept.version < excluded.version
    returning version`.execute(tx.sql);
  return rows.length === 1;
}

export async function dropDraft(tx: Tx, personId: string, conversationId: string): Promise<boolean> {
  return (await dropping(tx, personId, conversationId).execute(tx.sql)).rows.length === 1;
}

/** The statement for it, to stand beside others. */
export function dropping(tx: Tx, personId: string, conversationId: string): RawBuilder<unknown> {
  return sql`
    delete from drafts where workspace_id = ${tx.workspaceId} and conversation_id = ${conversationId} and person_id = ${personId} returning version`;
}

/** Until when anyone of us has read a conversation. */
export async function readByAnyone(tx: Tx, conversationId: string): Promise<Instant | null> {
  const { rows } = await sql<{ until: Instant | null }>`
    select max(until) as until from conversation_reads where workspace_id = ${tx.workspaceId} and conversation_id = ${conversationId}`.execute(tx.sql);
  return rows[0]?.until ?? null;
}
