import { sql } from "kysely";
import type { AttachmentBrief } from "@guli/contract";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";

export type NewAttachment = Omit<AttachmentBrief, "state" | "trouble"> &
  Partial<Pick<AttachmentBrief, "state" | "trouble">> & {
    messageId: string | null;
    hash: string;
    contentId: string | null;
    broughtBy: string | null;
    /** Until when it waits for its message. */ freeUntil?: Instant;
    /** What the channel needs to fetch it. */ reference?: unknown;
  };

export async function insertAttachments(tx: Tx, all: NewAttachment[]): Promise<void> {
  if (all.length === 0) return;
  const of = <K extends keyof NewAttachment>(key: K) => all.map((one) => one[key]);
  await sql`insert into attachments (workspace_id, id, message_id, hash, filename, content_type, size, inline, content_id, brought_by, free_until, state, trouble, reference, created_at)
    select ${tx.workspaceId}::uuid, a.*, ${tx.now}::timestamptz from unnest(${of("id")}::uuid[], ${of("messageId")}::uuid[], ${of("hash")}::text[], ${of("filename")}::text[],
      ${of("contentType")}::text[], ${of("size")}::bigint[], ${of("inline")}::boolean[], ${of("contentId")}::text[], ${of("broughtBy")}::uuid[], ${all.map((one) => one.freeUntil ?? null)}::timestamptz[], ${all.map((one) => one.state ?? "here")}::text[], ${all.map((one) => one.trouble ?? null)}::text[],
      ${all.map((one) => (one.reference === undefined ? null : JSON.stringify(one.reference)))}::jsonb[]) as a`.execute(tx.sql);
}

/** Hang files that were brought before on a message; only free ones, brought by the same person. Returns how many were. */
export async function hangOn(tx: Tx, messageId: string, { ids, by }: { ids: string[]; by: string }): Promise<number> {
  if (ids.length === 0) return 0;
  const { rows } = await sql`
    update attachments set message_id = ${messageId}, free_until = null where workspace_id = ${tx.workspaceId} and id = any (${ids}::uuid[]) and message_id is null and brought_by = ${by}
    returning id`.execute(tx.sql);
  return rows.length;
}

/** Free them again, so that the draft has them. */
export async function unhang(tx: Tx, messageId: string, freeUntil: Instant): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update attachments set message_id = null, free_until = ${freeUntil} where workspace_id = ${tx.workspaceId} and message_id = ${messageId} returning id`.execute(
    tx.sql,
  );
  return rows.map((row) => row.id);
}

export type StoredAttachment = AttachmentBrief & { hash: string; messageId: string | null; broughtBy: string | null; contentId: string | null };

const columns = sql`id, filename, content_type as "contentType", size, inline, state, trouble, hash, message_id as "messageId", brought_by as "broughtBy", content_id as "contentId"`;

export async function attachments(tx: Tx, ids: string[]): Promise<StoredAttachment[]> {
  if (ids.length === 0) return [];
  const { rows } =
    await sql<StoredAttachment>`select ${columns} from attachments where workspace_id = ${tx.workspaceId} and id = any (${ids}::uuid[]) order by id`.execute(
      tx.sql,
    );
  return rows;
}

export async function attachmentsOfMessage(tx: Tx, messageId: string): Promise<StoredAttachment[]> {
  const { rows } =
    await sql<StoredAttachment>`select ${columns} from attachments where workspace_id = ${tx.workspaceId} and message_id = ${messageId} order by id`.execute(
      tx.sql,
    );
  return rows;
}
