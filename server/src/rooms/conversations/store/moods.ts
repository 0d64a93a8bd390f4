import type { Mood } from "@guli/contract";
import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";
import type { Corrections, Shift } from "../rules/moods.ts";

/** Messages that are older than moods, the newest first, across all workspaces. Word for word the predicate of the index. */
export const moodless = `select workspace_id as "workspaceId", id from guli.messages
  where kind = 'incoming' and mood is null and not automatic and not unreadable and text <> '' order by created_at desc limit $1`;

export type Moodless = { id: string; conversationId: string; text: string; earlier: string | null };

export async function moodlessTexts(tx: Tx, ids: string[]): Promise<Moodless[]> {
  const { rows } = await sql<Moodless>`
    select m.id, m.conversation_id as "conversationId", left(m.text, 8000) as text, (
        select left(e.text, 8000) from messages e where e.workspace_id = ${tx.workspaceId} and e.conversation_id = m.conversation_id and e.kind = 'incoming'
          and not e.automatic and (e.created_at, e.id) < (m.created_at, m.id) order by e.created_at desc, e.id desc limit 1) as earlier
    from messages m where m.workspace_id = ${tx.workspaceId} and m.id = any (${ids}::uuid[]) and m.mood is null`.execute(tx.sql);
  return rows;
}

/** Moods that were read late. Conversations are locked first and in order, as everything else does that touches both. Nobody is told, so no version goes up. */
export async function fillMoods(tx: Tx, moods: { id: string; conversationId: string; mood: Mood; score: number }[]): Promise<void> {
  const of = <K extends keyof (typeof moods)[number]>(key: K) => moods.map((one) => one[key]);
  await sql`select id from conversations where workspace_id = ${tx.workspaceId} and id = any (${of("conversationId")}::uuid[]) order by id for no key update`.execute(
    tx.sql,
  );
  await sql`
    update messages m set mood = r.mood, mood_score = r.score from unnest(${of("id")}::uuid[], ${of("mood")}::text[], ${of("score")}::real[]) as r (id, mood, score)
    where m.workspace_id = ${tx.workspaceId} and m.id = r.id and m.mood is null`.execute(tx.sql);
  await sql`
    update conversations c set mood = r.mood
    from unnest(${of("conversationId")}::uuid[], ${of("id")}::uuid[], ${of("mood")}::text[]) as r (conversation_id, id, mood)
    where c.workspace_id = ${tx.workspaceId} and c.id = r.conversation_id and c.last_customer_message_id = r.id and c.mood is null`.execute(tx.sql);
}

/** Put another mood on a message; what was read first is kept, and comes back without a trace of the correction. Undefined if there is nothing to change. */
export async function putMood(tx: Tx, { messageId, mood, by }: { messageId: string; mood: Mood; by: string }): Promise<{ read: Mood } | undefined> {
  const { rows } = await sql<{ read: Mood }>`
    update messages set mood = ${mood},
      mood_read = case when coalesce(mood_read, mood) = ${mood} then null else coalesce(mood_read, mood) end,
      mood_corrected_by = case when coalesce(mood_read, mood) = ${mood} then null else ${by}::uuid end,
      mood_corrected_at = case when coalesce(mood_read, mood) = ${mood} then null else ${tx.now}::timestamptz end
    where workspace_id = ${tx.workspaceId} and id = ${messageId} and mood <> ${mood}
    returning coalesce(mood_read, mood) as read`.execute(tx.sql);
  return rows[0];
}

/** The mood of the latest message of a customer that says something. */
export async function latestMood(tx: Tx, conversationId: string, until: string): Promise<Mood | null> {
  const { rows } = await sql<{ mood: Mood }>`
    select mood from messages where workspace_id = ${tx.workspaceId} and conversation_id = ${conversationId} and kind = 'incoming' and mood is not null and id <= ${until}
    order by created_at desc, id desc limit 1`.execute(tx.sql);
  return rows[0]?.mood ?? null;
}

export type StoredShift = Shift & { corrections: number };

export async function moodShift(tx: Tx): Promise<StoredShift> {
  const { rows } = await sql<StoredShift>`select dissatisfied, angry, corrections from mood_shifts where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  return rows[0] ?? { dissatisfied: 0, angry: 0, corrections: 0 };
}

/** Nobody else moves the thresholds until the commit. */
export async function lockShift(tx: Tx): Promise<void> {
  await sql`insert into mood_shifts (workspace_id, dissatisfied, angry, corrections, changed_at) values (${tx.workspaceId}, 0, 0, 0, ${tx.now})
    on conflict (workspace_id) do update set changed_at = excluded.changed_at`.execute(tx.sql);
}

export async function saveShift(tx: Tx, { dissatisfied, angry, corrections }: StoredShift): Promise<void> {
  await sql`update mood_shifts set dissatisfied = ${dissatisfied}, angry = ${angry}, corrections = ${corrections} where workspace_id = ${tx.workspaceId}`.execute(
    tx.sql,
  );
}

/** What the latest corrections said; older ones fade, so that the thresholds follow the customers of today. */
export async function latestCorrections(tx: Tx, most: number): Promise<Corrections> {
  const { rows } = await sql<Corrections[number]>`
    select k.mood_read as "from", k.mood as "to", count(*)::int as count from (
      select m.mood_read, m.mood from messages m where m.workspace_id = ${tx.workspaceId} and m.mood_corrected_at is not null order by m.mood_corrected_at desc limit ${most}) as k
    group by k.mood_read, k.mood`.execute(tx.sql);
  return rows;
}

export type MoodIn = { id: string; conversationId: string; mood: Mood };

/** The moods of these conversations, each from its beginning, where one of these messages is angry: few are, so little is read. */
export async function moodsAround(tx: Tx, messageIds: string[]): Promise<MoodIn[]> {
  const { rows } = await sql<MoodIn>`
    select m.id, m.conversation_id as "conversationId", m.mood from (
      select distinct a.conversation_id as id from messages a
      where a.workspace_id = ${tx.workspaceId} and a.id = any (${messageIds}::uuid[]) and a.mood = 'angry' and not a.automatic) c
    join messages m on m.workspace_id = ${tx.workspaceId} and m.conversation_id = c.id and m.kind = 'incoming' and m.mood is not null and not m.automatic
    where m.workspace_id = ${tx.workspaceId} order by m.created_at, m.id`.execute(tx.sql);
  return rows;
}
