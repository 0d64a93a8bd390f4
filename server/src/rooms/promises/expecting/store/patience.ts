import { sql } from "kysely";
import type { ChannelKind } from "@guli/contract";
import { minus, type Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";
import type { Wait } from "../rules/waiting.ts";

/** Half of them: the median of the curve. */
const USUAL = 0.5;

/** From which share of customers on patience has run out. */
export async function limit(tx: Tx): Promise<number> {
  const { rows } = await sql<{ share: number }>`select share::float8 as share from patience_limits where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  return rows[0] ? Math.round(rows[0].share * 100) / 100 : USUAL;
}

export async function putLimit(tx: Tx, share: number): Promise<void> {
  await sql`insert into patience_limits (workspace_id, share) values (${tx.workspaceId}, ${share})
    on conflict (workspace_id) do update set share = excluded.share`.execute(tx.sql);
}

/** What had run out so long before anybody reckoned with it, as after an import, is told to nobody. */
const OLD_NEWS = { hours: 24 };

/** Since when it is news, at this moment. */
export const newsSince = (now: Instant): Instant => minus(now, OLD_NEWS);

type Times = { kind: ChannelKind; minutes: number | null }[];

/** The curve or the limit has changed: whoever waits loses patience at another time. */
export async function moveOpen(tx: Tx, times: Times): Promise<void> {
  await sql`
    update waits w set runs_out_at = n.at, told_at = coalesce(w.told_at, case when n.at < ${newsSince(tx.now)}::timestamptz then n.at end)
    from (
      select o.id, o.began_at + make_interval(secs => t.minutes * 60) as at
      from unnest(${times.map(({ kind }) => kind)}::text[], ${times.map(({ minutes }) => minutes)}::float8[]) as t (kind, minutes)
      join waits o on o.workspace_id = ${tx.workspaceId} and o.channel_kind = t.kind and o.ended_at is null
    ) n where w.workspace_id = ${tx.workspaceId} and w.id = n.id and w.runs_out_at is distinct from n.at`.execute(tx.sql);
}

/** Whose patience runs out now, across all workspaces. */
export const dueWaits = `select workspace_id as "workspaceId", id from guli.waits
  where runs_out_at <= $1 and runs_out_at is not null and told_at is null and ended_at is null order by runs_out_at limit $2`;

/** Those of them that are ours to tell of, once; kept from changing until the commit. */
export async function claim(tx: Tx, ids: string[]): Promise<Pick<Wait, "id" | "conversationId">[]> {
  const { rows } = await sql<Pick<Wait, "id" | "conversationId">>`
    update waits set told_at = ${tx.now}
    where workspace_id = ${tx.workspaceId} and id = any (${ids}::uuid[]) and runs_out_at <= ${tx.now} and told_at is null and ended_at is null
    returning id, conversation_id as "conversationId"`.execute(tx.sql);
  return rows;
}
