import { sql, type RawBuilder } from "kysely";
import type { Activity, ChannelKind, DeliveryBrief, Extra, Message, Mood } from "@guli/contract";
import type { z } from "zod";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import type { Candidate } from "../rules/arriving.ts";
import type { Shift } from "../rules/moods.ts";

export type NewMessage = {
  id: string;
  conversationId: string;
  kind: "incoming" | "reply" | "note" | "activity";
  text: string;
  channelId?: string | null;
  personId?: string | null;
  customerId?: string | null;
  externalKey?: Buffer | null;
  headerId?: string | null;
  fromLine?: string | null;
  toLines?: string[];
  ccLines?: string[];
  subject?: string | null;
  quoted?: string | null;
  htmlHash?: string | null;
  hasRemoteImages?: boolean;
  rawHash?: string | null;
  unreadable?: boolean;
  automatic?: boolean;
  mood?: Mood | null;
  moodScore?: number | null;
  activity?: z.infer<typeof Activity> | null;
  mentions?: string[];
  saidAt?: Instant | null;
  /** Where it stands in the thread, where the platform says so. */
  placedAt?: Instant | null;
  extras?: Extra[];
};

/** Whether it is new: a message with this external key may be here already, then nothing is written. */
export async function insertMessage(tx: Tx, m: NewMessage): Promise<boolean> {
  return (await writing(tx, m).execute(tx.sql)).rows.length === 1;
}

const blank = {
  channelId: null,
  personId: null,
  customerId: null,
  externalKey: null,
  headerId: null,
  fromLine: null,
  toLines: [],
  ccLines: [],
  subject: null,
  quoted: null,
  htmlHash: null,
  hasRemoteImages: false,
  rawHash: null,
  unreadable: false,
  automatic: false,
  mood: null,
  moodScore: null,
  activity: null,
  mentions: [],
  saidAt: null,
  placedAt: null,
  extras: [],
};

/** The statement for it, to stand beside others. */
export function writing(tx: Tx, given: NewMessage): RawBuilder<unknown> {
  const m = { ...blank, ...given };
  return sql`
    insert into messages (workspace_id, id, conversation_id, kind, channel_id, person_id, customer_id, external_key, header_id, from_line, to_lines, cc_lines, subject,
      text, quoted, html_hash, has_remote_images, raw_hash, unreadable, automatic, mood, mood_score, activity, mentions, said_at,
      placed_at, extras, created_at)
    values (${tx.workspaceId}, ${m.id}, ${m.conversationId}, ${m.kind}, ${m.channelId}, ${m.personId}, ${m.customerId}, ${m.externalKey},
      ${m.headerId}, ${m.fromLine}, ${m.toLines}, ${m.ccLines}, ${m.subject}, ${m.text}, ${m.quoted}, ${m.htmlHash},
      ${m.hasRemoteImages}, ${m.rawHash}, ${m.unreadable}, ${m.automatic}, ${m.mood}, ${m.moodScore}, ${m.activity ? JSON.stringify(m.activity) : null}::jsonb,
      ${m.mentions}, ${m.saidAt}, ${m.placedAt}, ${JSON.stringify(m.extras)}::jsonb, ${tx.now})
    on conflict (workspace_id, external_key) do nothing returning id`;
}

export type Placed = { duplicate: { messageId: string; conversationId: string } | null; referenced: Candidate[]; shift: Shift };

/** In one question: is it here already, which conversations do its References point into (the nearest first), and how are moods read here? */
export async function placeOf(tx: Tx, externalKey: Buffer, references: string[]): Promise<Placed> {
  const { rows } = await sql<Candidate & { duplicate: string | null } & { [K in keyof Shift]: number | null }>`
    select m.id as duplicate, m.conversation_id as "conversationId", c.customer_id as "customerId", '{}'::text[] as participants,
      null::real as dissatisfied, null::real as angry
    from messages m join conversations c on c.workspace_id = ${tx.workspaceId} and c.id = m.conversation_id
    where m.workspace_id = ${tx.workspaceId} and m.external_key = ${externalKey}
    union all
    (select null, m.conversation_id, c.customer_id, array_remove(m.to_lines || m.cc_lines || m.from_line, null), null, null
    from messages m join conversations c on c.workspace_id = ${tx.workspaceId} and c.id = m.conversation_id
    where m.workspace_id = ${tx.workspaceId} and m.header_id = any (${references}::text[])
    order by array_position(${references}::text[], m.header_id) desc limit 20)
    union all
    select null, null, null, null, s.dissatisfied, s.angry from mood_shifts s where s.workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  const duplicate = rows.find((row) => row.duplicate !== null);
  const shift = rows.find((row) => row.angry !== null);
  return {
    duplicate: duplicate ? { messageId: duplicate.duplicate!, conversationId: duplicate.conversationId } : null,
    referenced: rows.filter((row) => row.duplicate === null && row.conversationId !== null),
    shift: { dissatisfied: shift?.dissatisfied ?? 0, angry: shift?.angry ?? 0 },
  };
}

/** Whether something came under one of these keys since then. */
export async function storedSince(tx: Tx, externalKeys: Buffer[], since: Instant): Promise<{ messageId: string; conversationId: string } | undefined> {
  const { rows } = await sql<{ messageId: string; conversationId: string }>`
    select id as "messageId", conversation_id as "conversationId" from messages
    where workspace_id = ${tx.workspaceId} and external_key = any (${externalKeys}::bytea[]) and created_at > ${since}::timestamptz limit 1`.execute(tx.sql);
  return rows[0];
}

/** What came under this Message-ID into one conversation. */
export async function sameHeaderIn(tx: Tx, conversationId: string, headerId: string): Promise<{ id: string; channelId: string; externalKey: Buffer }[]> {
  const { rows } = await sql<{ id: string; channelId: string; externalKey: Buffer }>`
    select id, channel_id as "channelId", external_key as "externalKey" from messages
    where workspace_id = ${tx.workspaceId} and header_id = ${headerId} and conversation_id = ${conversationId} and kind = 'incoming' and external_key is not null
    limit 50`.execute(tx.sql);
  return rows;
}

type FlatMood = {
  m_mood: Mood | null;
  m_score: number | null;
  m_read: Mood | null;
  m_by: string | null;
  m_at: Instant | null;
};
type Flat = Omit<Message, "delivery" | "mood"> & FlatMood & { [K in keyof z.infer<typeof DeliveryBrief> as `d_${K}`]: z.infer<typeof DeliveryBrief>[K] | null };

const shown = (
  tx: Tx,
) => sql`m.id, m.conversation_id as "conversationId", m.kind, m.person_id as "personId", m.from_line as "from", m.to_lines as "to", m.cc_lines as cc, m.subject,
  m.text, m.quoted, m.html_hash is not null as "hasHtml", m.has_remote_images as "hasRemoteImages", m.unreadable, m.automatic, m.activity, m.mentions,
  m.mood as m_mood, m.mood_score as m_score, m.mood_read as m_read, m.mood_corrected_by as m_by, m.mood_corrected_at as m_at,
  m.created_at as "createdAt", coalesce(m.placed_at, m.created_at) as at, m.edited_at as "editedAt", m.withdrawn_at as "withdrawnAt", m.extras, m.seen_at as "seenAt",
  d.state as d_state, d.due_at as "d_dueAt", d.attempts as d_attempts, d.outcome as d_outcome, d.detail as d_detail,
  (select coalesce(json_agg(json_build_object('id', a.id, 'filename', a.filename, 'contentType', a.content_type, 'size', a.size, 'inline', a.inline, 'state', a.state,
    'trouble', a.trouble) order by a.id), '[]') from attachments a where a.workspace_id = ${tx.workspaceId} and a.message_id = m.id) as attachments`;

const joined = (tx: Tx) => sql`messages m left join deliveries d on d.workspace_id = ${tx.workspaceId} and d.message_id = m.id`;

/** The latest messages before a place, oldest first. */
export async function messagesOf(
  tx: Tx,
  conversationId: string,
  { before, limit }: { before: { at: Instant; id: string } | null; limit: number },
): Promise<Message[]> {
  const { rows } = await sql<Flat>`
    select ${shown(tx)} from ${joined(tx)} where m.workspace_id = ${tx.workspaceId} and m.conversation_id = ${conversationId}
      ${before ? sql`and (m.created_at, m.id) < (${before.at}::timestamptz, ${before.id}::uuid)` : sql``}
    order by m.created_at desc, m.id desc limit ${limit}`.execute(tx.sql);
  return rows.toReversed().map(asMessage);
}

export async function message(tx: Tx, id: string): Promise<Message | undefined> {
  const { rows } = await sql<Flat>`select ${shown(tx)} from ${joined(tx)} where m.workspace_id = ${tx.workspaceId} and m.id = ${id}`.execute(tx.sql);
  return rows.map(asMessage)[0];
}

/** The message that was written with this key before, if it was. */
export async function messageByKey(tx: Tx, externalKey: Buffer): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`select id from messages where workspace_id = ${tx.workspaceId} and external_key = ${externalKey}`.execute(tx.sql);
  return rows[0]?.id;
}

function asMessage({ d_state, d_dueAt, d_attempts, d_outcome, d_detail, m_mood, m_score, m_read, m_by, m_at, ...rest }: Flat): Message {
  return {
    ...rest,
    mood: moodOf({ m_mood, m_score, m_read, m_by, m_at }),
    delivery: d_state === null ? null : { state: d_state, dueAt: d_dueAt, attempts: d_attempts ?? 0, outcome: d_outcome, detail: d_detail },
  };
}

function moodOf({ m_mood, m_score, m_read, m_by, m_at }: FlatMood): Message["mood"] {
  if (m_mood === null) return null;
  return { mood: m_mood, score: m_score ?? 0, corrected: m_read && m_by && m_at ? { from: m_read, by: m_by, at: m_at } : null };
}

export type Stored = {
  id: string;
  conversationId: string;
  htmlHash: string | null;
  rawHash: string | null;
  hasRemoteImages: boolean;
  channelKind: ChannelKind | null;
};

export async function storedMessage(tx: Tx, id: string): Promise<Stored | undefined> {
  const { rows } = await sql<Stored>`
    select id, conversation_id as "conversationId", html_hash as "htmlHash", raw_hash as "rawHash", has_remote_images as "hasRemoteImages",
      (select kind from known_channels where workspace_id = ${tx.workspaceId} and id = messages.channel_id) as "channelKind"
    from messages where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
  return rows[0];
}

/** What our replies up to this moment are now: seen. Returns those that were not before. */
export async function markSeen(tx: Tx, conversationId: string, until: Instant): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update messages set seen_at = ${tx.now} where workspace_id = ${tx.workspaceId} and conversation_id = ${conversationId} and kind = 'reply' and seen_at is null
      and created_at <= ${until} returning id`.execute(tx.sql);
  return rows.map((row) => row.id);
}

/** The Message-IDs of a thread, oldest first, for the References of the next reply; the first and the latest few are enough. */
export async function headerIds(tx: Tx, conversationId: string): Promise<string[]> {
  const { rows } = await sql<{ headerId: string }>`
    select header_id as "headerId" from messages where workspace_id = ${tx.workspaceId} and conversation_id = ${conversationId} and header_id is not null
    order by created_at desc, id desc limit 20`.execute(tx.sql);
  return rows.map((row) => row.headerId).toReversed();
}

/** The channel's own ids of these messages, where it gave one. */
export async function headerIdsById(tx: Tx, ids: string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; headerId: string }>`
    select id, header_id as "headerId" from messages where workspace_id = ${tx.workspaceId} and id = any (${ids}::uuid[]) and header_id is not null`.execute(
    tx.sql,
  );
  return new Map(rows.map((row) => [row.id, row.headerId]));
}

/**
 * Messages after one that the other side knows, oldest first. A reply is written up to a minute (the undo window) before it leaves and so may stand before
 * what the other side knows: those of the two minutes before come again.
 */
export async function messagesAfter(tx: Tx, conversationId: string, { after, limit }: { after: string; limit: number }): Promise<Message[]> {
  const { rows } = await sql<Flat>`
    select ${shown(tx)} from ${joined(tx)} where m.workspace_id = ${tx.workspaceId} and m.conversation_id = ${conversationId} 
      and m.created_at > (select k.created_at - interval '2 minutes' from messages k where k.workspace_id = ${tx.workspaceId} and k.id = ${after})
    order by m.created_at, m.id limit ${limit}`.execute(tx.sql);
  return rows.map(asMessage);
}

/** Note under which Message-ID a reply goes out, so that what refers to it is known. */
export async function setHeaderId(tx: Tx, id: string, headerId: string): Promise<void> {
  await sql`update messages set header_id = ${headerId} where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}
