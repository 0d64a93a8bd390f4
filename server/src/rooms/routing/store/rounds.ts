import { sql } from "kysely";
import type { RoutingDecision, RoutingVerdict } from "@guli/contract";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import { newId } from "../../../core/ids.ts";

/** Businesses whose queue is to be looked at now. */
export const dueRounds = `select workspace_id as "workspaceId", workspace_id as id from guli.routing_settings where round_at <= $1 order by round_at limit $2`;

/** False where another node was quicker, or there is nothing to do any more. */
export async function claimRound(tx: Tx, next: Instant): Promise<boolean> {
  const { rows } = await sql`
    update routing_settings set round_at = ${next} where workspace_id = ${tx.workspaceId} and round_at <= ${tx.now} returning workspace_id`.execute(tx.sql);
  return rows.length > 0;
}

/** Look at the queue now. Nothing where nothing is given out. */
export async function roundNow(tx: Tx): Promise<void> {
  await sql`update routing_settings set round_at = ${tx.now} where workspace_id = ${tx.workspaceId} and round_at > ${tx.now}`.execute(tx.sql);
}

/** Until the commit nobody else gives out anything here: what somebody has already is counted before they get more. */
export async function oneAtATime(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${tx.workspaceId}, 17))`.execute(tx.sql);
}

type Decision = Omit<RoutingDecision, "id" | "at"> & { conversationId: string };

export async function insertDecision(tx: Tx, { conversationId, what, personId, because, relaxed, verdicts }: Decision): Promise<void> {
  await sql`
    insert into routing_decisions (workspace_id, id, conversation_id, what, person_id, because, relaxed, verdicts, at)
    values (${tx.workspaceId}, ${newId()}, ${conversationId}, ${what}, ${personId}, ${because}, ${relaxed}, ${JSON.stringify(verdicts)}::jsonb, ${tx.now})`.execute(
    tx.sql,
  );
}

const MOST_SHOWN = 20;

/** The latest first. */
export async function decisionsOf(tx: Tx, conversationId: string): Promise<RoutingDecision[]> {
  const { rows } = await sql<Omit<RoutingDecision, "because" | "verdicts"> & { because: string; verdicts: RoutingVerdict[] }>`
    select id, at, what, person_id as "personId", because, relaxed, verdicts from routing_decisions
    where workspace_id = ${tx.workspaceId} and conversation_id = ${conversationId} order by id desc limit ${MOST_SHOWN}`.execute(tx.sql);
  return rows.map((row) => ({ ...row, because: row.because as RoutingDecision["because"] }));
}

/** Who gave these back by hand. */
export async function refusalsOf(tx: Tx, conversationIds: string[]): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ id: string; personIds: string[] }>`
    select conversation_id as id, array_agg(person_id) as "personIds" from routing_refusals
    where workspace_id = ${tx.workspaceId} and conversation_id = any (${conversationIds}::uuid[]) group by conversation_id`.execute(tx.sql);
  return new Map(rows.map((row) => [row.id, row.personIds]));
}

export async function addRefusals(tx: Tx, all: { conversationId: string; personId: string }[]): Promise<void> {
  if (all.length === 0) return;
  await sql`
    insert into routing_refusals (workspace_id, conversation_id, person_id)
    select ${tx.workspaceId}::uuid, r.conversation, r.person
    from unnest(${all.map((one) => one.conversationId)}::uuid[], ${all.map((one) => one.personId)}::uuid[]) as r (conversation, person)
    on conflict do nothing`.execute(tx.sql);
}

export async function forgetRefusals(tx: Tx, conversationIds: string[]): Promise<void> {
  if (conversationIds.length === 0) return;
  await sql`delete from routing_refusals where workspace_id = ${tx.workspaceId} and conversation_id = any (${conversationIds}::uuid[])`.execute(tx.sql);
}
