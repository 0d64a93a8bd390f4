import type { FitWeights, IdealWords, SourceFigures } from "@guli/contract";
import { sql } from "kysely";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";
import type { Money } from "../rules/points.ts";
import type { Ground } from "../rules/usual.ts";

/** What was measured: of which `money` is told, and of how many customers. */
export type Measured = { money: Money; customers: number; scored: number; points: Ground };
/** Customers by the month of their first purchase and what brought them; and who bought before each of the last months and again since. */
export type Sources = {
  compared: SourceFigures[];
  won: { month: string; via: string; name?: string | null; customers: number }[];
  kept: { from: string; customers: number }[];
};
export type State = { asOf: string | null; ground: Measured | null; sources: Sources | null; measuredOn: string | null };

const columns = sql.raw(`as_of::text as "asOf", ground, sources, measured_on::text as "measuredOn"`);

export async function stateOf(tx: Tx): Promise<State | null> {
  const { rows } = await sql<State>`select ${columns} from fit_states where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  return rows[0] ?? null;
}

/** The state, locked: who counts customers does so one after the other, so that an older look at orders never overwrites a newer one. */
export async function lockedState(tx: Tx): Promise<State | null> {
  const { rows } = await sql<State>`select ${columns} from fit_states where workspace_id = ${tx.workspaceId} for update`.execute(tx.sql);
  return rows[0] ?? null;
}

/** Whether it is the first time. */
export async function beginState(tx: Tx, ringAt: Instant): Promise<boolean> {
  const { rows } =
    await sql`insert into fit_states (workspace_id, ring_at) values (${tx.workspaceId}, ${ringAt}) on conflict do nothing returning ring_at`.execute(tx.sql);
  return rows.length === 1;
}

export async function putGround(tx: Tx, { asOf, ground }: { asOf: string; ground: Measured }): Promise<void> {
  await sql`update fit_states set as_of = ${asOf}, ground = ${JSON.stringify(ground)}::jsonb where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
}

export async function putSources(tx: Tx, { on, sources, scored }: { on: string; sources: Sources; scored: number }): Promise<void> {
  await sql`update fit_states set measured_on = ${on}, sources = ${JSON.stringify(sources)}::jsonb, ground = ground || jsonb_build_object('scored', ${scored}::int)
    where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
}

export const ringing = `select workspace_id as "workspaceId", workspace_id as id from guli.fit_states where ring_at <= $1 order by ring_at limit $2`;

export async function claimNight(tx: Tx, next: Instant): Promise<boolean> {
  const { rows } = await sql`update fit_states set ring_at = ${next} where workspace_id = ${tx.workspaceId} and ring_at <= ${tx.now} returning ring_at`.execute(
    tx.sql,
  );
  return rows.length === 1;
}

export type Version = { version: number; words: IdealWords; weights: FitWeights; madeAt: Instant };

export async function latestVersion(tx: Tx): Promise<Version | null> {
  const { rows } = await sql<Version>`
    select version, words, weights, made_at as "madeAt" from ideal_versions where workspace_id = ${tx.workspaceId} order by version desc limit 1`.execute(
    tx.sql,
  );
  return rows[0] ?? null;
}

export async function addVersion(tx: Tx, { words, weights, personId }: { words: IdealWords; weights: FitWeights; personId: string }): Promise<Version> {
  const { rows } = await sql<Version>`
    insert into ideal_versions (workspace_id, version, words, weights, made_at, person_id)
    select ${tx.workspaceId}, coalesce(max(version), 0) + 1, ${JSON.stringify(words)}::jsonb, ${JSON.stringify(weights)}::jsonb, ${tx.now}, ${personId}
    from ideal_versions where workspace_id = ${tx.workspaceId}
    returning version, words, weights, made_at as "madeAt"`.execute(tx.sql);
  return rows[0]!;
}
