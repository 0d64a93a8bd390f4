import { sql } from "kysely";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import type { TroubleWord } from "./trouble.ts";

/** What nobody here understood, kept raw; of each channel the latest hundred are enough to see what it is. */
export async function keepStrange(tx: Tx, one: { id: string; channelId: string; why: string; rawHash: string }): Promise<void> {
  await sql`insert into strange_updates (workspace_id, id, channel_id, why, raw_hash, at)
    values (${tx.workspaceId}, ${one.id}, ${one.channelId}, ${one.why}, ${one.rawHash}, ${tx.now})`.execute(tx.sql);
  await sql`delete from strange_updates where workspace_id = ${tx.workspaceId} and channel_id = ${one.channelId} and id < (
      select min(id::text)::uuid from (select id from strange_updates where workspace_id = ${tx.workspaceId} and channel_id = ${one.channelId} order by id desc limit 100) as kept)`.execute(
    tx.sql,
  );
}

export type Strange = { id: string; why: string; rawHash: string; at: Instant };

export async function strangeOnes(tx: Tx, channelId: string): Promise<Strange[]> {
  const { rows } = await sql<Strange>`
    select id, why, raw_hash as "rawHash", at from strange_updates where workspace_id = ${tx.workspaceId} and channel_id = ${channelId} order by id desc limit 100`.execute(
    tx.sql,
  );
  return rows;
}

export async function isOn(tx: Tx, channelId: string): Promise<boolean> {
  const { rows } = await sql<{ on: boolean }>`select "on" from channels where workspace_id = ${tx.workspaceId} and id = ${channelId}`.execute(tx.sql);
  return rows[0]?.on ?? false;
}

/** Channels whose platform is to be asked now, across all workspaces. */
export const dueChecks = `select workspace_id as "workspaceId", id from guli.channels where check_at <= $1 order by check_at limit $2`;

/** Two who connect the same account at once: the second waits, and sees the first's. */
export async function oneKindAtATime(tx: Tx, kind: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.workspaceId} ${kind}`}, 72))`.execute(tx.sql);
}

/** It was connected, changed or switched: the job that tells its platform asks at once; if that should fail, it is asked at this time. */
export async function checkSoon(tx: Tx, channelId: string, { on, at }: { on: boolean; at: Instant }): Promise<void> {
  await sql`update channels set check_at = ${on ? at : null}, health_state = case when ${on} then 'trying' else health_state end
    where workspace_id = ${tx.workspaceId} and id = ${channelId}`.execute(tx.sql);
}

export async function claimChecks(tx: Tx, ids: string[], next: Instant): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update channels set check_at = ${next} where workspace_id = ${tx.workspaceId} and id in (
      select id from channels where workspace_id = ${tx.workspaceId} and id = any (${ids}::uuid[]) and check_at <= ${tx.now} and "on" order by id for update skip locked)
    returning id`.execute(tx.sql);
  return rows.map((row) => row.id);
}

export async function noteChecked(tx: Tx, channelId: string, { account, checkAt }: { account: string | null; checkAt: Instant }): Promise<void> {
  await sql`update channels set checked_at = ${tx.now}, account = coalesce(${account}, account), check_at = case when "on" then ${checkAt}::timestamptz end
    where workspace_id = ${tx.workspaceId} and id = ${channelId}`.execute(tx.sql);
}

/** What stands in the way of the one who fetches, as noted last. */
export async function fetchTrouble(tx: Tx, channelId: string): Promise<{ word: TroubleWord; detail: string } | null> {
  const { rows } = await sql<{ word: TroubleWord; detail: string }>`
    select trouble as word, coalesce(detail, '') as detail from poll_positions where workspace_id = ${tx.workspaceId} and channel_id = ${channelId} and trouble is not null`.execute(
    tx.sql,
  );
  return rows[0] ?? null;
}

export async function noteFetchTrouble(tx: Tx, channelId: string, trouble: { word: TroubleWord; detail: string } | null): Promise<void> {
  await sql`insert into poll_positions (workspace_id, channel_id, trouble, detail)
    values (${tx.workspaceId}, ${channelId}, ${trouble?.word ?? null}, ${trouble?.detail ?? null})
    on conflict (workspace_id, channel_id) do update set trouble = excluded.trouble, detail = excluded.detail`.execute(tx.sql);
}

/** It was changed, and is to be found out anew. */
export async function forgetFetchTrouble(tx: Tx, channelId: string): Promise<void> {
  await sql`update poll_positions set trouble = null, detail = null where workspace_id = ${tx.workspaceId} and channel_id = ${channelId}`.execute(tx.sql);
}

/** How far a channel has been asked for news, and when that was noted; `source` says whose numbers they are. */
export async function pollPosition(tx: Tx, channelId: string, source: string): Promise<{ position: number; notedAt: Instant } | undefined> {
  const { rows } = await sql<{ position: number; notedAt: Instant }>`
    select position, noted_at as "notedAt" from poll_positions
    where workspace_id = ${tx.workspaceId} and channel_id = ${channelId} and source = ${source} and position is not null and noted_at is not null`.execute(
    tx.sql,
  );
  return rows[0];
}

export async function savePollPosition(tx: Tx, channelId: string, { position, source }: { position: number; source: string }): Promise<void> {
  await sql`insert into poll_positions (workspace_id, channel_id, position, source, noted_at)
    values (${tx.workspaceId}, ${channelId}, ${position}, ${source}, ${tx.now})
    on conflict (workspace_id, channel_id) do update set position = excluded.position, source = excluded.source, noted_at = excluded.noted_at`.execute(tx.sql);
}
