import { sql } from "kysely";
import type { Activity, ChannelKind } from "@guli/contract";
import type { z } from "zod";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";

/**
 * A long thread is read in pieces of so many messages, counted from its beginning, so that a piece that is full never changes; lines go with the message before
 * them: one that the desk writes late, with a moment that is past by then, would move the pieces' borders without a word to anybody.
 */
const PIECE = 100;
/** Letters of a message: what comes after is a form letter, or noise. */
const ENOUGH = 4000;

export type Course = {
  conversationId: string;
  customerId: string;
  channelKind: ChannelKind;
  /** As it is now. */
  teamId: string | null;
  /** Which piece of the thread it is, from 0. */
  piece: number;
  happenings: Happened[];
};

export type Happened = {
  id: string;
  at: Instant;
  kind: "incoming" | "reply" | "note" | "activity";
  automatic: boolean;
  personId: string | null;
  text: string;
  files: number;
  activity: z.infer<typeof Activity> | null;
  /** Not where it never reached anybody, says nothing, or was said by somebody else than the customer. */
  counts: boolean;
};

type Row = Omit<Course, "happenings"> & Happened;

/** What happened in these threads, in its order: from the piece on that holds the given message, or moment, whichever is earlier; null for both: from the beginning. No spam. */
export async function coursesOf(tx: Tx, asked: { conversationId: string; messageId: string | null; since: Instant | null }[]): Promise<Course[]> {
  const of = <K extends "conversationId" | "messageId" | "since">(key: K) => asked.map((one) => one[key]);
  const { rows } = await sql<Row>`
    with asked as (
      select s.id, least((select m.created_at from messages m where m.workspace_id = ${tx.workspaceId} and m.id = s.message_id), s.since) as since
      from unnest(${of("conversationId")}::uuid[], ${of("messageId")}::uuid[], ${of("since")}::timestamptz[]) as s (id, message_id, since)
    ), placed as (
      select m.conversation_id, m.id, m.created_at, a.since, 
        greatest(count(*) filter (where m.kind in ('incoming', 'reply')) over (partition by m.conversation_id order by m.created_at, m.id) - 1, 0) / ${PIECE}::int as piece
      from asked a join messages m on m.workspace_id = ${tx.workspaceId} and m.conversation_id = a.id
    ), wanted as (
      select p.*, coalesce(max(p.piece) filter (where p.created_at < p.since) over (partition by p.conversation_id), 0) as first from placed p
    )
    select c.id as "conversationId", c.customer_id as "customerId", k.kind as "channelKind", c.team_id as "teamId", w.piece::int as piece, m.id, m.created_at as at, m.kind,
      m.automatic, m.person_id as "personId", left(m.text, ${ENOUGH}::int) as text, m.activity,
      (select count(*)::int from attachments f where f.workspace_id = ${tx.workspaceId} and f.message_id = m.id) as files,
      case m.kind
        when 'incoming' then (m.text <> '' or not m.extras @> '[{"kind": "reaction"}]') and exists (
          select from customers y where y.workspace_id = ${tx.workspaceId} and y.id = m.customer_id and coalesce(y.joined_into, y.id) = c.customer_id)
        when 'reply' then coalesce(d.state, 'sent') not in ('taken-back', 'failed', 'bounced')
        else m.kind = 'activity' end as counts
    from wanted w
    join conversations c on c.workspace_id = ${tx.workspaceId} and c.id = w.conversation_id and not c.spam
    join known_channels k on k.workspace_id = ${tx.workspaceId} and k.id = c.channel_id
    join messages m on m.workspace_id = ${tx.workspaceId} and m.id = w.id
    left join deliveries d on d.workspace_id = ${tx.workspaceId} and d.message_id = m.id
    where w.piece >= w.first
    order by c.id, m.created_at, m.id`.execute(tx.sql);
  return piecesOf(rows);
}

function piecesOf(rows: Row[]): Course[] {
  const pieces: Course[] = [];
  for (const { conversationId, customerId, channelKind, teamId, piece, ...happened } of rows) {
    const last = pieces.at(-1);
    if (last?.conversationId === conversationId && last.piece === piece) last.happenings.push(happened);
    else pieces.push({ conversationId, customerId, channelKind, teamId, piece, happenings: [happened] });
  }
  return pieces;
}

/** Where a later piece of a thread begins: with which message, and when that was. */
export type Start = { conversationId: string; messageId: string; at: Instant };

const starts = (asked: Start[]) => sql`
  unnest(${asked.map((one) => one.conversationId)}::uuid[], ${asked.map((one) => one.messageId)}::uuid[], ${asked.map(({ at }) => at)}::timestamptz[]) as a (id, message_id, at)`;

/** With which team each of these conversations was before the given message, as far as it ever changed; null: it was taken from one. */
export async function teamsBefore(tx: Tx, asked: Start[]): Promise<Map<string, string | null>> {
  if (asked.length === 0) return new Map();
  const { rows } = await sql<{ id: string; teamId: string | null }>`
    select distinct on (a.id) a.id, m.activity->'params'->>'teamId' as "teamId"
    from ${starts(asked)}
    join messages m on m.workspace_id = ${tx.workspaceId} and m.conversation_id = a.id and (m.created_at, m.id) < (a.at, a.message_id) and m.kind = 'activity'
      and m.activity->>'code' in ('team-assigned', 'team-unassigned')
    order by a.id, m.created_at desc, m.id desc`.execute(tx.sql);
  return new Map(rows.map(({ id, teamId }) => [id, teamId]));
}

export type TagLine = { conversationId: string; code: "tagged" | "untagged"; tag: string };

/** Which tags were put on and taken off these conversations before the given message, in order. */
export async function tagLinesBefore(tx: Tx, asked: Start[]): Promise<TagLine[]> {
  if (asked.length === 0) return [];
  const { rows } = await sql<TagLine>`
    select a.id as "conversationId", m.activity->>'code' as code, m.activity->'params'->>'tag' as tag
    from ${starts(asked)}
    join messages m on m.workspace_id = ${tx.workspaceId} and m.conversation_id = a.id and (m.created_at, m.id) < (a.at, a.message_id) and m.kind = 'activity'
      and m.activity->>'code' in ('tagged', 'untagged')
    order by a.id, m.created_at, m.id`.execute(tx.sql);
  return rows;
}

export type SaidElsewhere = { aboutId: string; conversationId: string; channelKind: ChannelKind; id: string; at: Instant; text: string; files: number };

/** Of what a customer wrote in other conversations so many messages are looked at, the latest. */
const MOST_ELSEWHERE = 40;

/** What the customers of these conversations wrote in others, from so many days before each began until the given moment. */
export async function saidElsewhere(tx: Tx, asked: { conversationId: string; until: Instant }[], days: number): Promise<SaidElsewhere[]> {
  if (asked.length === 0) return [];
  const { rows } = await sql<SaidElsewhere>`
    select c.id as "aboutId", e.* from unnest(${asked.map((one) => one.conversationId)}::uuid[], ${asked.map(({ until }) => until)}::timestamptz[]) as a (id, until)
    join conversations c on c.workspace_id = ${tx.workspaceId} and c.id = a.id
    cross join lateral (
      select o.id as "conversationId", k.kind as "channelKind", m.id, m.created_at as at, left(m.text, ${ENOUGH}::int) as text,
        (select count(*)::int from attachments f where f.workspace_id = ${tx.workspaceId} and f.message_id = m.id) as files
      from conversations o
      join known_channels k on k.workspace_id = ${tx.workspaceId} and k.id = o.channel_id
      join messages m on m.workspace_id = ${tx.workspaceId} and m.conversation_id = o.id and m.kind = 'incoming' and not m.automatic and m.text <> ''
        and m.created_at >= c.created_at - ${days}::int * interval '1 day' and m.created_at < a.until
      where o.workspace_id = ${tx.workspaceId} and o.customer_id = c.customer_id and o.id <> c.id and not o.spam
        and o.last_message_at >= c.created_at - ${days}::int * interval '1 day' and o.created_at < a.until
      order by m.created_at desc, m.id desc limit ${MOST_ELSEWHERE}) e
    order by 1, 2, e.at, e.id`.execute(tx.sql);
  return rows;
}

/** These customers' conversations in which something was said since; null: all of them. */
export async function conversationsSince(tx: Tx, customers: { customerId: string; since: Instant | null }[]): Promise<string[]> {
  if (customers.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    select distinct c.id from unnest(${customers.map((one) => one.customerId)}::uuid[], ${customers.map(({ since }) => since)}::timestamptz[]) as a (id, since)
    join conversations c on c.workspace_id = ${tx.workspaceId} and c.customer_id = a.id and c.last_message_at >= coalesce(a.since, '-infinity'::timestamptz)`.execute(
    tx.sql,
  );
  return rows.map(({ id }) => id);
}

/** How many conversations a customer had in which something was said since, without spam. */
export async function countOf(tx: Tx, customerId: string, since: Instant): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from conversations where workspace_id = ${tx.workspaceId} and customer_id = ${customerId} and not spam and last_message_at >= ${since}`.execute(
    tx.sql,
  );
  return rows[0]!.n;
}

/** The latest conversations that are not resolved and in which something was said since. */
export async function unresolvedSince(tx: Tx, since: Instant, most: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from conversations where workspace_id = ${tx.workspaceId} and state <> 'resolved' and not spam and last_message_at >= ${since}
    order by last_message_at desc limit ${most}`.execute(tx.sql);
  return rows.map(({ id }) => id);
}

/** Which of these conversations were marked as spam, or cleared of it, at the given moment, with what else is needed to count around them. */
export async function spamTurned(
  tx: Tx,
  asked: { conversationId: string; at: Instant }[],
): Promise<{ conversationId: string; customerId: string; since: Instant }[]> {
  if (asked.length === 0) return [];
  const { rows } = await sql<{ conversationId: string; customerId: string; since: Instant }>`
    select distinct c.id as "conversationId", c.customer_id as "customerId", c.created_at as since
    from unnest(${asked.map((one) => one.conversationId)}::uuid[], ${asked.map(({ at }) => at)}::timestamptz[]) as a (id, at)
    join conversations c on c.workspace_id = ${tx.workspaceId} and c.id = a.id
    join messages m on m.workspace_id = ${tx.workspaceId} and m.conversation_id = c.id and m.created_at = a.at and m.kind = 'activity'
      and m.activity->>'code' in ('spam-marked', 'spam-cleared')`.execute(tx.sql);
  return rows;
}
