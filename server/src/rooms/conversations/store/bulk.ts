import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";
import type { Conversation } from "../rules/conversation.ts";
import type { PastAttachment, PastDelivery, PastMention, PastMessage } from "../rules/retelling.ts";

/* Many rows of the past at once, each table by one statement. Arrays within rows travel as text, since `unnest` would flatten them. */

const textArray = (values: string[]): string => `{${values.map((value) => `"${value.replace(/["\\]/g, "\\$&")}"`).join(",")}}`;

/** The values of one column. */
const column =
  <T>(rows: T[]) =>
  <K extends keyof T>(key: K): T[K][] =>
    rows.map((row) => row[key]);

export async function bulkConversations(tx: Tx, rows: Conversation[]): Promise<void> {
  const of = column(rows);
  await sql`insert into conversations (workspace_id, id, number, subject, preview, customer_id, channel_id, customer_address, state, priority, assignee_id, team_id,
      tags, spam, waiting_since, snoozed_until, resolved_at, last_message_at, last_message_from, last_customer_message_at, last_customer_message_id, mood, attachment_count,
      version, created_at)
    select ${tx.workspaceId}::uuid, c.id, c.number, c.subject, c.preview, c.customer, c.channel, c.address, c.state, c.priority, c.assignee, c.team, c.tags::text[], c.spam,
      c.waiting, c.snoozed, c.resolved, c.last_at, c.last_from, c.customer_at, c.customer_message, c.mood, c.attachments, c.version, c.created
    from unnest(${of("id")}::uuid[], ${of("number")}::int[], ${of("subject")}::text[], ${of("preview")}::text[], ${of("customerId")}::uuid[], ${of("channelId")}::uuid[],
      ${of("customerAddress")}::text[], ${of("state")}::text[], ${of("priority")}::text[], ${of("assigneeId")}::uuid[], ${of("teamId")}::uuid[],
      ${rows.map((row) => textArray(row.tags))}::text[], ${of("spam")}::boolean[], ${of("waitingSince")}::timestamptz[], ${of("snoozedUntil")}::timestamptz[],
      ${of("resolvedAt")}::timestamptz[], ${of("lastMessageAt")}::timestamptz[], ${of("lastMessageFrom")}::text[], ${of("lastCustomerMessageAt")}::timestamptz[],
      ${of("lastCustomerMessageId")}::uuid[], ${of("mood")}::text[], ${of("attachmentCount")}::int[], ${of("version")}::int[], ${of("createdAt")}::timestamptz[])
      as c (id, number, subject, preview, customer, channel, address, state, priority, assignee, team, tags, spam, waiting, snoozed, resolved, last_at, last_from,
        customer_at, customer_message, mood, attachments, version, created)`.execute(tx.sql);
}

export async function bulkMessages(tx: Tx, rows: PastMessage[]): Promise<void> {
  const of = column(rows);
  await sql`insert into messages (workspace_id, id, conversation_id, kind, channel_id, person_id, customer_id, external_key, header_id, from_line, to_lines, subject, text,
      quoted, html_hash, raw_hash, unreadable, automatic, mood, mood_score, activity, mentions, seen_at, said_at, created_at)
    select ${tx.workspaceId}::uuid, m.id, m.conversation, m.kind, m.channel, m.person, m.customer, m.key, m.header, m.sender, m.recipients::text[], m.subject, m.text, m.quoted,
      m.html, m.raw, m.unreadable, m.automatic, m.mood, m.score, m.activity, m.mentions::uuid[], m.seen, case when m.kind = 'incoming' then m.at end, m.at
    from unnest(${of("id")}::uuid[], ${of("conversationId")}::uuid[], ${of("kind")}::text[], ${of("channelId")}::uuid[], ${of("personId")}::uuid[], ${of("customerId")}::uuid[],
      ${of("externalKey")}::bytea[], ${of("headerId")}::text[], ${of("fromLine")}::text[], ${rows.map((row) => textArray(row.toLines))}::text[], ${of("subject")}::text[],
      ${of("text")}::text[], ${of("quoted")}::text[], ${of("htmlHash")}::text[], ${of("rawHash")}::text[], ${of("unreadable")}::boolean[], ${of("automatic")}::boolean[],
      ${of("mood")}::text[], ${of("moodScore")}::real[],
      ${rows.map((row) => (row.activity ? JSON.stringify(row.activity) : null))}::jsonb[], ${rows.map((row) => textArray(row.mentions))}::text[],
      ${of("seenAt")}::timestamptz[], ${of("at")}::timestamptz[])
      as m (id, conversation, kind, channel, person, customer, key, header, sender, recipients, subject, text, quoted, html, raw, unreadable, automatic, mood, score, activity, mentions,
        seen, at)`.execute(tx.sql);
}

export async function bulkDeliveries(tx: Tx, rows: PastDelivery[]): Promise<void> {
  const of = column(rows);
  await sql`insert into deliveries (workspace_id, message_id, conversation_id, channel_id, state, recipients, attempts, sent_at, updated_at)
    select ${tx.workspaceId}::uuid, d.message, d.conversation, d.channel, d.state, d.recipients::text[], 1, d.at, d.at
    from unnest(${of("messageId")}::uuid[], ${of("conversationId")}::uuid[], ${of("channelId")}::uuid[], ${of("state")}::text[],
      ${rows.map((row) => textArray(row.recipients))}::text[], ${of("sentAt")}::timestamptz[]) as d (message, conversation, channel, state, recipients, at)`.execute(
    tx.sql,
  );
}

export async function bulkAttachments(tx: Tx, rows: PastAttachment[]): Promise<void> {
  const of = column(rows);
  await sql`insert into attachments (workspace_id, id, message_id, hash, filename, content_type, size, created_at)
    select ${tx.workspaceId}::uuid, a.* from unnest(${of("id")}::uuid[], ${of("messageId")}::uuid[], ${of("hash")}::text[], ${of("filename")}::text[],
      ${of("contentType")}::text[], ${of("size")}::bigint[], ${of("at")}::timestamptz[]) as a`.execute(tx.sql);
}

export async function bulkMentions(tx: Tx, rows: PastMention[]): Promise<void> {
  const of = column(rows);
  await sql`insert into mentions (workspace_id, person_id, conversation_id, message_id, created_at, seen_at)
    select ${tx.workspaceId}::uuid, m.* from unnest(${of("personId")}::uuid[], ${of("conversationId")}::uuid[], ${of("messageId")}::uuid[], ${of("at")}::timestamptz[],
      ${of("seenAt")}::timestamptz[]) as m`.execute(tx.sql);
}

export async function bulkReads(tx: Tx, rows: { conversationId: string; personId: string; until: string }[]): Promise<void> {
  const of = column(rows);
  await sql`insert into conversation_reads (workspace_id, conversation_id, person_id, until)
    select ${tx.workspaceId}::uuid, r.* from unnest(${of("conversationId")}::uuid[], ${of("personId")}::uuid[], ${of("until")}::timestamptz[]) as r`.execute(
    tx.sql,
  );
}

/** Each view's slot once, in their order, as every other change of counts goes through them. */
export async function bulkCounts(tx: Tx, counts: { view: string; slot: number; by: number }[]): Promise<void> {
  const of = column(counts.toSorted((a, b) => (a.view === b.view ? a.slot - b.slot : a.view < b.view ? -1 : 1)));
  await sql`insert into view_counts as held (workspace_id, view, slot, count)
    select ${tx.workspaceId}::uuid, d.* from unnest(${of("view")}::text[], ${of("slot")}::int[], ${of("by")}::int[]) as d
    on conflict (workspace_id, view, slot) do update set count = held.count + excluded.count`.execute(tx.sql);
}
