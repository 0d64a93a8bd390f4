import type { StandingDefinition } from "@guli/contract";
import { sql } from "kysely";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";
import type { Prior } from "../rules/prior.ts";

export type State = { asOf: string; prior: Prior };

export async function state(tx: Tx): Promise<State | undefined> {
  const { rows } = await sql<State>`select as_of as "asOf", prior from standing_state where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  return rows[0];
}

/** The state, locked: who reckons standings does so one after the other, so that an older look at orders never overwrites a newer one. */
export async function lockedState(tx: Tx): Promise<State | undefined> {
  const { rows } = await sql<State>`select as_of as "asOf", prior from standing_state where workspace_id = ${tx.workspaceId} for update`.execute(tx.sql);
  return rows[0];
}

export async function putState(tx: Tx, { asOf, prior, ringAt }: State & { ringAt: Instant }): Promise<void> {
  await sql`insert into standing_state (workspace_id, as_of, prior, ring_at) values (${tx.workspaceId}, ${asOf}, ${JSON.stringify(prior)}::jsonb, ${ringAt})
    on conflict (workspace_id) do update set as_of = excluded.as_of, prior = excluded.prior, ring_at = excluded.ring_at`.execute(tx.sql);
}

export const ringing = `select workspace_id as "workspaceId", workspace_id as id from guli.standing_state where ring_at <= $1 order by ring_at limit $2`;

/** Where it was due and is now claimed until `next`: as of which day all stand. */
export async function claimDay(tx: Tx, next: Instant): Promise<string | undefined> {
  const { rows } = await sql<{ asOf: string }>`
    update standing_state set ring_at = ${next} where workspace_id = ${tx.workspaceId} and ring_at <= ${tx.now} returning as_of as "asOf"`.execute(tx.sql);
  return rows[0]?.asOf;
}

export type KeptDefinition = { version: number; definition: Partial<StandingDefinition>; madeAt: Instant; madeBy: string | null };

/** Every version that was made, the latest first. */
export async function definitions(tx: Tx): Promise<KeptDefinition[]> {
  const { rows } = await sql<KeptDefinition>`
    select version, definition, made_at as "madeAt", person_id as "madeBy" from standing_definitions where workspace_id = ${tx.workspaceId} order by version desc limit 50`.execute(
    tx.sql,
  );
  return rows;
}

export async function latestDefinition(tx: Tx): Promise<Partial<StandingDefinition> | null> {
  const { rows } = await sql<{ definition: Partial<StandingDefinition> }>`
    select definition from standing_definitions where workspace_id = ${tx.workspaceId} order by version desc limit 1`.execute(tx.sql);
  return rows[0]?.definition ?? null;
}

export async function addDefinition(
  tx: Tx,
  definition: StandingDefinition,
  personId: string,
): Promise<{ version: number; madeAt: Instant; madeBy: string | null }> {
  const { rows } = await sql<{ version: number; madeAt: Instant; madeBy: string | null }>`
    insert into standing_definitions (workspace_id, version, definition, made_at, person_id)
    select ${tx.workspaceId}, coalesce(max(version), 0) + 1, ${JSON.stringify(definition)}::jsonb, ${tx.now}, ${personId} from standing_definitions where workspace_id = ${tx.workspaceId}
    returning version, made_at as "madeAt", person_id as "madeBy"`.execute(tx.sql);
  return rows[0]!;
}
