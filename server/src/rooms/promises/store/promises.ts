import { sql, type RawBuilder } from "kysely";
import type { Tx } from "../../../core/desk.ts";
import { ringAt, type Promised } from "../rules/promise.ts";

const columns = sql`id, conversation_id as "conversationId", what, rule, minutes, hours, cause_id as "causeId", made_at as "madeAt", runs_since as "runsSince",
  used_ms as "usedMs", due_at as "dueAt", warn_at as "warnAt", warned_at as "warnedAt", paused_since as "pausedSince", paused_why as "pausedWhy",
  answer_id as "answerId", answered_at as "answeredAt", result, ended_at as "endedAt", escalate_at as "escalateAt", escalated_at as "escalatedAt",
  settled_at as "settledAt"`;

const read = async (tx: Tx, where: RawBuilder<unknown>): Promise<Promised[]> =>
  (await sql<Promised>`select ${columns} from promises where workspace_id = ${tx.workspaceId} and ${where}`.execute(tx.sql)).rows;

/** What is not settled in these conversations, and what these events have made already. */
export const openPromises = (tx: Tx, conversationIds: string[], causeIds: string[]): Promise<Promised[]> =>
  read(tx, sql`(conversation_id = any (${conversationIds}::uuid[]) and settled_at is null or cause_id = any (${causeIds}::uuid[])) order by made_at, id`);

/** All of a conversation, the latest first. */
export const promisesOf = (tx: Tx, conversationId: string, most: number): Promise<Promised[]> =>
  read(tx, sql`conversation_id = ${conversationId} order by made_at desc, id desc limit ${most}`);

export const promisesById = (tx: Tx, ids: string[]): Promise<Promised[]> => read(tx, sql`id = any (${ids}::uuid[]) order by id`);

/** What reports count by, of the conversation. */
export type Side = { channelId: string; channelKind: string; teamId: string | null; personId: string | null; priority: string };

/** Write promises as they are now; a result that stands is never changed. */
export async function putPromises(tx: Tx, promises: (Promised & Side)[]): Promise<void> {
  const all = promises.map((one) => ({ ...one, ringAt: ringAt(one) }));
  await sql`
    insert into promises as held (workspace_id, id, conversation_id, what, rule, minutes, hours, cause_id, made_at, runs_since, used_ms, due_at, warn_at, warned_at, ring_at,
      paused_since, paused_why, answer_id, answered_at, result, ended_at, escalate_at, escalated_at, settled_at, channel_id, channel_kind, team_id, person_id, priority)
    select ${tx.workspaceId}::uuid, p.id, p."conversationId", p.what, p.rule, p.minutes, p.hours, p."causeId", p."madeAt", p."runsSince", p."usedMs", p."dueAt", p."warnAt",
      p."warnedAt", p."ringAt", p."pausedSince", p."pausedWhy", p."answerId", p."answeredAt", p.result, p."endedAt", p."escalateAt", p."escalatedAt", p."settledAt", p."channelId",
      p."channelKind", p."teamId", p."personId", p.priority
    from jsonb_to_recordset(${JSON.stringify(all)}::jsonb) as p (id uuid, "conversationId" uuid, what text, rule jsonb, minutes int, hours text, "causeId" uuid,
      "madeAt" timestamptz, "runsSince" timestamptz, "usedMs" bigint, "dueAt" timestamptz, "warnAt" timestamptz, "warnedAt" timestamptz, "ringAt" timestamptz, "pausedSince" timestamptz,
      "pausedWhy" text, "answerId" uuid, "answeredAt" timestamptz, result text, "endedAt" timestamptz, "escalateAt" timestamptz, "escalatedAt" timestamptz,
      "settledAt" timestamptz, "channelId" uuid, "channelKind" text, "teamId" uuid, "personId" uuid, priority text) order by p.id
    on conflict (workspace_id, id) do update set rule = excluded.rule, minutes = excluded.minutes, hours = excluded.hours, runs_since = excluded.runs_since,
      used_ms = excluded.used_ms, due_at = excluded.due_at, warn_at = excluded.warn_at, warned_at = excluded.warned_at, ring_at = excluded.ring_at, paused_since = excluded.paused_since,
      paused_why = excluded.paused_why, answer_id = excluded.answer_id, answered_at = excluded.answered_at,
      result = coalesce(held.result, excluded.result), ended_at = coalesce(held.ended_at, excluded.ended_at), escalate_at = excluded.escalate_at,
      escalated_at = excluded.escalated_at, settled_at = excluded.settled_at, channel_id = excluded.channel_id, channel_kind = excluded.channel_kind,
      team_id = excluded.team_id, person_id = excluded.person_id, priority = excluded.priority`.execute(tx.sql);
}

/** Only when these are due and warn, many at once. Nothing is locked before: what has stopped or begun anew meanwhile has counted by the new hours itself. */
export async function putDues(tx: Tx, all: Promised[]): Promise<void> {
  const of = <K extends keyof Promised>(key: K) => all.map((one) => one[key]);
  await sql`
    update promises p set due_at = n.due, warn_at = n.warn, ring_at = n.ring
    from unnest(${of("id")}::uuid[], ${of("dueAt")}::timestamptz[], ${of("warnAt")}::timestamptz[], ${all.map(ringAt)}::timestamptz[], ${of("runsSince")}::timestamptz[])
      as n (id, due, warn, ring, since)
    where p.workspace_id = ${tx.workspaceId} and p.id = n.id and p.result is null and p.answered_at is null and p.runs_since = n.since`.execute(tx.sql);
}
