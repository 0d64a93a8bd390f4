import { sql } from "kysely";
import type { AttributeValue, ChannelKind, Mood } from "@guli/contract";
import type { z } from "zod";
import type { Tx } from "../../../core/desk.ts";
import type { Conversation } from "../rules/conversation.ts";

/** A conversation with its channel and customer: all that somebody has to know who decides what becomes of it. */
export type FullMatter = Omit<Conversation, "preview" | "attachmentCount" | "version"> & {
  channelKind: ChannelKind;
  channelOpen: boolean;
  incoming: number;
  replies: number;
  customer: {
    id: string;
    name: string;
    language: string | null;
    salutation: string | null;
    attributes: Record<string, z.infer<typeof AttributeValue>>;
    blocked: boolean;
    /** So many with this one; what came later does not count. */
    conversations: number;
  };
};

const columns = (
  tx: Tx,
) => sql`c.id, c.number, c.subject, c.customer_id as "customerId", c.channel_id as "channelId", c.customer_address as "customerAddress", c.state, c.priority,
  c.assignee_id as "assigneeId", c.team_id as "teamId", c.tags, c.spam, c.waiting_since as "waitingSince", c.snoozed_until as "snoozedUntil",
  c.resolved_at as "resolvedAt", c.last_message_at as "lastMessageAt", c.last_message_from as "lastMessageFrom",
  c.last_customer_message_at as "lastCustomerMessageAt", c.last_customer_message_id as "lastCustomerMessageId", c.mood, c.created_at as "createdAt",
  h.kind as "channelKind", h.open and not h.public as "channelOpen",
  (select count(*)::int from messages m where m.workspace_id = ${tx.workspaceId} and m.conversation_id = c.id and m.kind = 'incoming') as incoming,
  (select count(*)::int from messages m where m.workspace_id = ${tx.workspaceId} and m.conversation_id = c.id and m.kind = 'reply') as replies,
  json_build_object('id', p.id, 'name', p.name, 'language', p.language, 'salutation', p.salutation, 'attributes', p.attributes, 'blocked', p.blocked_at is not null,
    'conversations', 1 + (select count(*) from (select 1 from conversations o where o.workspace_id = ${tx.workspaceId} and o.customer_id = c.customer_id and o.id < c.id
      limit 1000) o)) as customer`;

const joined = (tx: Tx) => sql`conversations c
  join customers p on p.workspace_id = ${tx.workspaceId} and p.id = c.customer_id
  join known_channels h on h.workspace_id = ${tx.workspaceId} and h.id = c.channel_id`;

/** These, kept from changing until the commit, in the order of their ids. */
export async function mattersToDecide(tx: Tx, ids: string[]): Promise<FullMatter[]> {
  const { rows } = await sql<FullMatter>`
    select ${columns(tx)} from ${joined(tx)} where c.workspace_id = ${tx.workspaceId} and c.id = any (${ids}::uuid[]) order by c.id for no key update of c`.execute(
    tx.sql,
  );
  return rows;
}

/** A page of those in which something was said since, by id. */
export async function mattersSince(tx: Tx, { since, after, limit }: { since: string; after: string; limit: number }): Promise<FullMatter[]> {
  const { rows } = await sql<FullMatter>`
    select ${columns(tx)} from ${joined(tx)}
    where c.workspace_id = ${tx.workspaceId} and c.id > ${after} and c.last_message_at >= ${since} order by c.id limit ${limit}`.execute(tx.sql);
  return rows;
}

export type SaidIn = {
  id: string;
  conversationId: string;
  kind: "incoming" | "reply" | "note" | "activity";
  personId: string | null;
  text: string;
  subject: string | null;
  mood: Mood | null;
  automatic: boolean;
  activity: { code: string; params: Record<string, string> } | null;
  files: number;
  at: string;
};

const said = (
  tx: Tx,
) => sql`m.id, m.conversation_id as "conversationId", m.kind, m.person_id as "personId", left(m.text, 20000) as text, m.subject, m.mood, m.automatic, m.activity,
  (select count(*)::int from attachments a where a.workspace_id = ${tx.workspaceId} and a.message_id = m.id) as files, m.created_at as at`;

export async function saidById(tx: Tx, ids: string[]): Promise<SaidIn[]> {
  const { rows } = await sql<SaidIn>`select ${said(tx)} from messages m where m.workspace_id = ${tx.workspaceId} and m.id = any (${ids}::uuid[])
    and not exists (
      select 1 from conversations e where e.workspace_id = ${tx.workspaceId} and e.id = m.conversation_id and e.erased_at is not null)`.execute(tx.sql);
  return rows;
}

/** The threads of these conversations, each from its beginning, as far as `most` messages go. */
export async function saidIn(tx: Tx, conversationIds: string[], most: number): Promise<SaidIn[]> {
  const { rows } = await sql<SaidIn>`
    select t.* from unnest(${conversationIds}::uuid[]) as c (id) cross join lateral (
      select ${said(tx)} from messages m where m.workspace_id = ${tx.workspaceId} and m.conversation_id = c.id order by m.created_at, m.id limit ${most}) t`.execute(
    tx.sql,
  );
  return rows;
}

export type ChosenSaid = { option: string; text: string; /** What there was to choose from. */ options: string[] };

/** What these messages chose of a question that the desk put by itself, with all that they say. */
export async function chosenById(tx: Tx, ids: string[]): Promise<Map<string, ChosenSaid>> {
  const { rows } = await sql<ChosenSaid & { id: string }>`
    select m.id, jsonb_path_query_first(m.extras, '$[*] ? (@.kind == "chosen").option') #>> '{}' as option, m.text, coalesce((
      select jsonb_path_query_first(r.extras, '$[*] ? (@.kind == "quick-replies").options') from messages r
      where r.workspace_id = ${tx.workspaceId} and r.conversation_id = m.conversation_id and r.kind = 'reply' and r.automatic and r.created_at <= m.created_at
      order by r.created_at desc, r.id desc limit 1), '[]') as options
    from messages m where m.workspace_id = ${tx.workspaceId} and m.id = any (${ids}::uuid[]) and m.extras @> '[{"kind": "chosen"}]'`.execute(tx.sql);
  return new Map(rows.map(({ id, ...one }) => [id, one]));
}
