import type { RecoveryStage, RecoveryWaits } from "@guli/contract";
import { sql } from "kysely";
import { instantAt, milliseconds, type Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import type { Fact, State } from "../rules/state.ts";

export type Held = { id: string; conversationId: string; state: State; nth: number };

/** A recovery as it stands, kept from changing until the commit. Its conversation is locked before, everywhere in this order. */
export async function toChange(tx: Tx, id: string): Promise<Held | undefined> {
  const { rows } = await sql<Omit<Held, "nth">>`
    select id, conversation_id as "conversationId", state from recoveries where workspace_id = ${tx.workspaceId} and id = ${id} for update`.execute(tx.sql);
  return rows[0] && { ...rows[0], nth: await lastOf(tx, id) };
}

async function lastOf(tx: Tx, id: string): Promise<number> {
  const { rows } = await sql<{ nth: number }>`
    select coalesce(max(nth), 0)::int as nth from recovery_facts where workspace_id = ${tx.workspaceId} and recovery_id = ${id}`.execute(tx.sql);
  return rows[0]!.nth;
}

export async function conversationOf(tx: Tx, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ conversationId: string }>`
    select conversation_id as "conversationId" from recoveries where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
  return rows[0]?.conversationId;
}

export async function ownerOf(tx: Tx, id: string): Promise<string | null> {
  const { rows } = await sql<{ ownerId: string | null }>`
    select owner_id as "ownerId" from recoveries where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
  return rows[0]?.ownerId ?? null;
}

/** Those that are open in these conversations. */
export async function openIn(tx: Tx, conversationIds: string[]): Promise<{ id: string; conversationId: string; state: State }[]> {
  const { rows } = await sql<{ id: string; conversationId: string; state: State }>`
    select id, conversation_id as "conversationId", state from recoveries
    where workspace_id = ${tx.workspaceId} and conversation_id = any (${conversationIds}::uuid[]) and closed_at is null`.execute(tx.sql);
  return rows;
}

/** How many a customer had since, other than those that nothing had failed for. */
export async function countEarlier(tx: Tx, customerId: string, since: Instant): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from recoveries
    where workspace_id = ${tx.workspaceId} and customer_id = ${customerId} and opened_at >= ${since} and outcome is distinct from 'mistaken'`.execute(tx.sql);
  return rows[0]!.count;
}

export async function factsOf(tx: Tx, recoveryId: string): Promise<Fact[]> {
  const { rows } = await sql<Fact>`
    select id, at, by, person_id as "personId", body from recovery_facts where workspace_id = ${tx.workspaceId} and recovery_id = ${recoveryId} order by nth`.execute(
    tx.sql,
  );
  return rows.map(asWritten);
}

/** Facts are written to the millisecond: read again, a state is the same to the letter. */
export const asWritten = <T extends { at: Instant }>(fact: T): T => ({ ...fact, at: instantAt(milliseconds(fact.at)) });

type Standing = { stage: RecoveryStage; waitsFor: RecoveryWaits | null };

/** One more here, one fewer there: in the order of their names, so that two who count never wait for each other. */
export async function recount(tx: Tx, moves: (Standing & { by: 1 | -1 })[]): Promise<void> {
  const sorted = moves.toSorted((one, other) => keyOf(one).localeCompare(keyOf(other), "en"));
  for (const { stage, waitsFor: waits, by } of sorted) {
    await sql`
      insert into recovery_counts as held (workspace_id, stage, waits_for, count) values (${tx.workspaceId}, ${stage}, ${waits ?? "nobody"}, ${by})
      on conflict (workspace_id, stage, waits_for) do update set count = held.count + excluded.count`.execute(tx.sql);
  }
  await sql`delete from recovery_counts where workspace_id = ${tx.workspaceId} and count = 0`.execute(tx.sql);
}

const keyOf = ({ stage, waitsFor: waits }: Standing): string => `${stage} ${waits ?? "nobody"}`;

export async function counts(tx: Tx): Promise<{ stage: RecoveryStage; waitsFor: RecoveryWaits | "nobody"; count: number }[]> {
  const { rows } = await sql<{ stage: RecoveryStage; waitsFor: RecoveryWaits | "nobody"; count: number }>`
    select stage, waits_for as "waitsFor", count from recovery_counts where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  return rows;
}

/** How many are late, by stage: few, and they stand at the beginning of an index. */
export async function lateCounts(tx: Tx): Promise<Map<RecoveryStage, number>> {
  const { rows } = await sql<{ stage: RecoveryStage; count: number }>`
    select stage, count(*)::int as count from recoveries where workspace_id = ${tx.workspaceId} and closed_at is null and due_at < ${tx.now} group by stage`.execute(
    tx.sql,
  );
  return new Map(rows.map(({ stage, count }) => [stage, count]));
}

/** What rings now across all workspaces, the longest due first. */
export const ringing = `select workspace_id as "workspaceId", id from guli.recoveries where ring_at <= $1 and ring_at is not null order by ring_at limit $2`;

/** Those of these that are really due; the others were claimed by another. In the order of their conversations, as they are locked. */
export async function due(tx: Tx, ids: string[]): Promise<{ id: string; conversationId: string }[]> {
  const { rows } = await sql<{ id: string; conversationId: string }>`
    select id, conversation_id as "conversationId" from recoveries
    where workspace_id = ${tx.workspaceId} and id = any (${ids}::uuid[]) and ring_at <= ${tx.now} order by conversation_id`.execute(tx.sql);
  return rows;
}

/** Those whose stage is late across all workspaces, and of which nobody has heard yet, or the next are to. */
export const lateOnes = `select workspace_id as "workspaceId", id from guli.recoveries where late_at <= $1 and late_at is not null order by late_at limit $2`;

export async function late(tx: Tx, ids: string[]): Promise<{ id: string; conversationId: string }[]> {
  const { rows } = await sql<{ id: string; conversationId: string }>`
    select id, conversation_id as "conversationId" from recoveries
    where workspace_id = ${tx.workspaceId} and id = any (${ids}::uuid[]) and late_at <= ${tx.now} order by conversation_id`.execute(tx.sql);
  return rows;
}

/** Whether this very cause has come to a recovery of the conversation already; those that were a mistake do not count. */
export async function wasHeard(tx: Tx, conversationId: string, once: string | undefined): Promise<boolean> {
  if (once === undefined) return false;
  const { rows } = await sql`
    select r.id from recoveries r cross join lateral jsonb_array_elements(r.state -> 'causes') as c
    where r.workspace_id = ${tx.workspaceId} and r.conversation_id = ${conversationId} and r.outcome is distinct from 'mistaken' and c -> 'detail' ->> 'once' = ${once} limit 1`.execute(
    tx.sql,
  );
  return rows.length > 0;
}

/** With which sum of effort these conversations came to a recovery last, open or closed. */
export async function effortHeard(tx: Tx, conversationIds: string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ conversationId: string; sum: number }>`
    select r.conversation_id as "conversationId", max((c -> 'detail' ->> 'sum')::int) as sum
    from recoveries r cross join lateral jsonb_array_elements(r.state -> 'causes') as c
    where r.workspace_id = ${tx.workspaceId} and r.conversation_id = any (${conversationIds}::uuid[]) and c ->> 'because' = 'effort' group by r.conversation_id`.execute(
    tx.sql,
  );
  return new Map(rows.map(({ conversationId, sum }) => [conversationId, sum]));
}

/** Whose conversations became another's: recoveries whose customer is not their conversation's any more. */
export async function strayed(tx: Tx, customerIds: string[]): Promise<{ id: string; conversationId: string; customerId: string }[]> {
  const { rows } = await sql<{ id: string; conversationId: string; customerId: string }>`
    select r.id, r.conversation_id as "conversationId", c.customer_id as "customerId" from recoveries r
    join conversations c on c.workspace_id = ${tx.workspaceId} and c.id = r.conversation_id
    where r.workspace_id = ${tx.workspaceId} and r.customer_id = any (${customerIds}::uuid[]) and c.customer_id <> r.customer_id order by c.id`.execute(tx.sql);
  return rows;
}
