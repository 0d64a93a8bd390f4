import { sql } from "kysely";
import type { ChannelKind, ShownPromise } from "@guli/contract";
import type { Tx } from "../../../core/desk.ts";

export type Shown = { conversationId: string; shown: ShownPromise | null };

/** Write which promise each conversation shows; those for which that is something new. */
export async function putShown(tx: Tx, all: Shown[]): Promise<string[]> {
  const none = all.filter(({ shown }) => shown === null).map(({ conversationId }) => conversationId);
  const some = all.flatMap(({ conversationId, shown }) => (shown ? [{ conversationId, ...shown }] : []));
  const of = <K extends keyof (typeof some)[number]>(key: K) => some.map((one) => one[key]);
  const { rows } = await sql<{ id: string }>`
    with gone as (
      delete from shown_promises where workspace_id = ${tx.workspaceId} and conversation_id = any (${none}::uuid[]) returning conversation_id as id
    ), put as (
      insert into shown_promises as held (workspace_id, conversation_id, what, state, due_at, warn_at)
      select ${tx.workspaceId}::uuid, s.conversation, s.what, s.state, s.due, s.warn
      from unnest(${of("conversationId")}::uuid[], ${of("what")}::text[], ${of("state")}::text[], ${of("dueAt")}::timestamptz[], ${of("warnAt")}::timestamptz[])
        as s (conversation, what, state, due, warn) order by s.conversation
      on conflict (workspace_id, conversation_id) do update set what = excluded.what, state = excluded.state, due_at = excluded.due_at, warn_at = excluded.warn_at
      where (held.what, held.state, held.due_at, held.warn_at) is distinct from (excluded.what, excluded.state, excluded.due_at, excluded.warn_at)
      returning conversation_id as id
    )
    select id from gone union all select id from put`.execute(tx.sql);
  return rows.map((row) => row.id);
}

/** The conversations that show a promise, page by page in the order of their ids. */
export async function shownAfter(tx: Tx, conversationId: string, most: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select conversation_id as id from shown_promises where workspace_id = ${tx.workspaceId} and conversation_id > ${conversationId}
    order by conversation_id limit ${most}`.execute(tx.sql);
  return rows.map((row) => row.id);
}

/** Browsers take the higher version of two for the newer row. No index knows the version, so this is cheap. */
export async function raiseVersions(tx: Tx, ids: string[]): Promise<void> {
  await sql`update conversations set version = version + 1 where workspace_id = ${tx.workspaceId} and id = any (${ids}::uuid[])`.execute(tx.sql);
}

export type Answers = { conversationId: string; firstAt: string; lastAt: string };

/** When people first and last answered in these conversations; what was taken back or did not leave is no answer, nor is what the desk said by itself. */
export async function answersIn(tx: Tx, conversationIds: string[]): Promise<Map<string, Answers>> {
  const { rows } = await sql<Answers>`
    select m.conversation_id as "conversationId", min(m.created_at) as "firstAt", max(m.created_at) as "lastAt"
    from messages m join deliveries d on d.workspace_id = ${tx.workspaceId} and d.message_id = m.id
    where m.workspace_id = ${tx.workspaceId} and m.conversation_id = any (${conversationIds}::uuid[]) and m.kind = 'reply' and m.person_id is not null
      and d.state not in ('taken-back', 'failed')
    group by m.conversation_id`.execute(tx.sql);
  return new Map(rows.map((row) => [row.conversationId, row]));
}

/** What a promise depends on, with the conversation kept from changing until the commit. */
export type Promisable = {
  id: string;
  channelId: string;
  channelKind: ChannelKind;
  customerId: string;
  state: "open" | "waiting" | "snoozed" | "resolved";
  priority: "low" | "normal" | "high" | "urgent";
  assigneeId: string | null;
  teamId: string | null;
  tags: string[];
  spam: boolean;
  waitingSince: string | null;
  createdAt: string;
};

/** In the order of their ids, as everything that changes several. */
export async function conversationsToPromise(tx: Tx, ids: string[]): Promise<Promisable[]> {
  const { rows } = await sql<Promisable>`
    select id, channel_id as "channelId", customer_id as "customerId", state, priority, assignee_id as "assigneeId", team_id as "teamId", tags, spam,
      waiting_since as "waitingSince", created_at as "createdAt",
      (select h.kind from known_channels h where h.workspace_id = ${tx.workspaceId} and h.id = channel_id) as "channelKind"
    from conversations where workspace_id = ${tx.workspaceId} and id = any (${ids}::uuid[]) order by id for no key update`.execute(tx.sql);
  return rows;
}
