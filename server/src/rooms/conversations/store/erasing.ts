import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";
import type { ErasedPerson } from "../../../core/erasing.ts";
import type { Conversation } from "../rules/conversation.ts";

type Open = Pick<Conversation, "id" | "state" | "spam" | "assigneeId" | "teamId" | "waitingSince">;

/** All threads with these customers, locked in the order of their ids. */
export async function threadsToHide(tx: Tx, customerIds: string[]): Promise<Open[]> {
  const { rows } = await sql<Open>`
    select id, state, spam, assignee_id as "assigneeId", team_id as "teamId", waiting_since as "waitingSince" from conversations
    where workspace_id = ${tx.workspaceId} and customer_id = any (${customerIds}::uuid[]) and erased_at is null order by id for update`.execute(tx.sql);
  return rows;
}

/** A thread keeps its number, its days and where it stood. */
export async function hide(tx: Tx, ids: string[]): Promise<void> {
  await sql`update conversations set subject = '', preview = '', customer_address = '', erased_at = ${tx.now}, snoozed_until = null, version = version + 1
    where workspace_id = ${tx.workspaceId} and id = any (${ids}::uuid[])`.execute(tx.sql);
}

/** What stands beside messages: drafts, what is found, addresses to which replies went. What was not sent yet is not sent. */
export async function emptyBeside(tx: Tx, { customerIds, conversationIds }: ErasedPerson): Promise<void> {
  const [threads, workspace] = [sql`any (${conversationIds}::uuid[])`, tx.workspaceId];
  await sql`delete from drafts where workspace_id = ${workspace} and conversation_id = ${threads}`.execute(tx.sql);
  await sql`delete from search_entries where workspace_id = ${workspace} and (conversation_id = ${threads} or customer_id = any (${customerIds}::uuid[]))`.execute(
    tx.sql,
  );
  // Who was mentioned there has one fewer to look at.
  await sql`with gone as (delete from mentions where workspace_id = ${workspace} and conversation_id = ${threads} returning person_id, conversation_id, seen_at)
    insert into view_counts as held (workspace_id, view, slot, count)
    select ${workspace}::uuid, 'mentions:' || person_id, 0, -count(distinct conversation_id)::int from gone where seen_at is null group by person_id order by 2
    on conflict (workspace_id, view, slot) do update set count = held.count + excluded.count`.execute(tx.sql);
  await sql`update deliveries set recipients = '{}', cc = '{}', detail = null, due_at = null,
      outcome = case when outcome ~ '^[a-z-]{1,40}$' then outcome end,
      state = case when state in ('held', 'queued', 'sending') then 'taken-back' else state end
    where workspace_id = ${workspace} and conversation_id = ${threads}`.execute(tx.sql);
}

/** `messages`: what was said; what the desk noted beside it is not counted. */
export type Blanked = { last: string | null; hashes: string[]; messages: number };

/** The words of so many messages after `after`, in the order of their ids. Gives back which contents they named. */
export async function blank(tx: Tx, { of, after, most }: { of: string[]; after: string | null; most: number }): Promise<Blanked> {
  const { rows } = await sql<{ id: string; said: boolean; hashes: string[] }>`
    select m.id, m.kind <> 'activity' as said, array_remove(array[m.raw_hash, m.html_hash], null)
      || array(select a.hash from attachments a where a.workspace_id = ${tx.workspaceId} and a.message_id = m.id) as hashes
    from messages m where m.workspace_id = ${tx.workspaceId} and m.conversation_id = any (${of}::uuid[])
      and m.id > coalesce(${after}::uuid, '00000000-0000-0000-0000-000000000000') order by m.id limit ${most} for update of m`.execute(tx.sql);
  const ids = rows.map(({ id }) => id);
  await blankMessages(tx, ids);
  return { last: ids.at(-1) ?? null, hashes: [...new Set(rows.flatMap(({ hashes }) => hashes))], messages: rows.filter(({ said }) => said).length };
}

/** Whether there were words, what kind of message it was and which way a thread went stay: waits are counted out of them. */
async function blankMessages(tx: Tx, ids: string[]): Promise<void> {
  const these = sql`any (${ids}::uuid[])`;
  await sql`update messages set text = case when text = '' then '' else '…' end, quoted = null, subject = null, html_hash = null, raw_hash = null, from_line = null,
      to_lines = '{}', cc_lines = '{}', header_id = null, external_key = null,
      activity = case when activity is not null then jsonb_build_object('code', activity->'code', 'params',
        coalesce((select jsonb_object_agg(p.key, p.value) from jsonb_each(activity->'params') p
          where p.key in ('state', 'priority', 'tag', 'mood', 'mode', 'from', 'until', 'seconds', 'because', 'outcome', 'kind') or p.value::text ~ '^"[0-9a-f-]{36}"$'), '{}')) end,
      extras = coalesce((select jsonb_agg(jsonb_build_object('kind', e->'kind')) from jsonb_array_elements(extras) e where e ? 'kind'), '[]')
    where workspace_id = ${tx.workspaceId} and id = ${these}`.execute(tx.sql);
  await sql`delete from message_versions where workspace_id = ${tx.workspaceId} and message_id = ${these}`.execute(tx.sql);
  await sql`delete from attachments where workspace_id = ${tx.workspaceId} and message_id = ${these}`.execute(tx.sql);
  await sql`update delivery_parts set external_id = message_id || ':' || place where workspace_id = ${tx.workspaceId} and message_id = ${these}`.execute(
    tx.sql,
  );
}

/** Those of these contents that nothing of anybody's conversations names any more. */
export async function nobodys(tx: Tx, hashes: string[]): Promise<string[]> {
  const { rows } = await sql<{ hash: string }>`
    select h.hash from unnest(${hashes}::text[]) as h (hash) where not exists (
        select 1 from attachments a where a.workspace_id = ${tx.workspaceId} and a.hash = h.hash)
      and not exists (select 1 from messages m where m.workspace_id = ${tx.workspaceId} and (m.raw_hash = h.hash or m.html_hash = h.hash))`.execute(tx.sql);
  return rows.map((row) => row.hash);
}

/** Of these, the ones whose words can still be read. */
export async function legible(tx: Tx, ids: string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from conversations where workspace_id = ${tx.workspaceId} and id = any (${ids}::uuid[]) and erased_at is null`.execute(tx.sql);
  return rows.map((row) => row.id);
}

/** Threads that were hidden with these customers, to go on where an erasing stopped. */
export async function hiddenOf(tx: Tx, customerIds: string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from conversations where workspace_id = ${tx.workspaceId} and customer_id = any (${customerIds}::uuid[]) and erased_at is not null`.execute(
    tx.sql,
  );
  return rows.map((row) => row.id);
}
