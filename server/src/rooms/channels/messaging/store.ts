import { sql } from "kysely";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";

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

export async function checkSoon(tx: Tx, channelId: string, on: boolean): Promise<void> {
  await sql`update channels set check_at = ${on ? tx.now : null}, health_state = case when ${on} then 'trying' else health_state end
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
