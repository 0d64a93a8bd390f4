import { sql } from "kysely";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";
import { addDigests, sumOf, type Digest } from "../../../../core/projections.ts";

export async function asOf(tx: Tx): Promise<string | null> {
  return (await counted(tx))?.asOf ?? null;
}

/** As of which day it stands, when that was, and on which wall. */
export type Counted = { asOf: string; reckonedAt: Instant; timeZone: string | null };

export async function counted(tx: Tx): Promise<Counted | null> {
  const { rows } = await sql<Counted>`
    select as_of::text as "asOf", reckoned_at as "reckonedAt", time_zone as "timeZone" from overview_state where workspace_id = ${tx.workspaceId}`.execute(
    tx.sql,
  );
  return rows[0] ?? null;
}

/** Until the commit nobody else counts here: two who count at once would both write what the other has written. */
export async function oneAtATime(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${tx.workspaceId}, 46))`.execute(tx.sql);
}

export async function putState(tx: Tx, { asOf: day, timeZone }: Omit<Counted, "reckonedAt">): Promise<void> {
  await sql`
    insert into overview_state (workspace_id, as_of, reckoned_at, time_zone) values (${tx.workspaceId}, ${day}::date, ${tx.now}, ${timeZone})
    on conflict (workspace_id) do update set as_of = excluded.as_of, reckoned_at = excluded.reckoned_at, time_zone = excluded.time_zone`.execute(tx.sql);
}

export const digest = async (tx: Tx): Promise<Digest> => addDigests([await sumOf(tx, "overview_months"), await sumOf(tx, "overview_cohorts")]);

/** Who went from where to where in each month, as the loyalty room knows it. */
export type Move = { month: string; previous: string; class: string; customers: number };

export async function moves(tx: Tx): Promise<Move[]> {
  const { rows } = await sql<Move>`
    select month::text, previous, class, customers from standing_moves where workspace_id = ${tx.workspaceId} order by month, previous, class`.execute(tx.sql);
  return rows;
}

/** What may be lost with those who may have gone, and what all of them are expected to bring within a year. */
export async function valueSums(tx: Tx): Promise<{ asOf: string; body: ValueBody } | undefined> {
  const { rows } = await sql<{ asOf: string; body: ValueBody }>`
    select as_of::text as "asOf", body from value_totals where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  return rows[0];
}

type Between = { value: number; low: number; high: number };
export type ValueBody = { counts: { atRisk: number; customers: number }; atRisk: Between | null };
