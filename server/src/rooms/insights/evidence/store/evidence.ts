import type { CameBack } from "@guli/contract";
import { sql } from "kysely";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";
import { addDigests, sumOf, type Digest } from "../../../../core/projections.ts";
import type { Weighed } from "../rules/weighing.ts";

/** Businesses whose evidence is due, or was never reckoned. */
export const due = `
  select w.workspace_id as "workspaceId", w.workspace_id as id from guli.workspaces w left join guli.evidence_due d on d.workspace_id = w.workspace_id
  where d.due_at is null or d.due_at <= $1 order by d.due_at nulls first limit $2`;

/** Whether it was ours to reckon it now; next time it is due `next`. */
export async function claimDue(tx: Tx, next: Instant): Promise<boolean> {
  const { rows } = await sql<{ due_at: Instant }>`
    insert into evidence_due as d (workspace_id, due_at) values (${tx.workspaceId}, ${next})
    on conflict (workspace_id) do update set due_at = excluded.due_at where d.due_at <= ${tx.now} returning d.due_at`.execute(tx.sql);
  return rows.length > 0;
}

export type Kept = { asOf: string; cameBack: CameBack; claims: Weighed[] };

export async function putEvidence(tx: Tx, { asOf, cameBack, claims }: Kept): Promise<void> {
  await sql`
    insert into evidence (workspace_id, as_of, came_back, claims, reckoned_at) values (${tx.workspaceId}, ${asOf}::date, ${cameBack}, ${JSON.stringify(claims)}::jsonb, ${tx.now})
    on conflict (workspace_id) do update set as_of = excluded.as_of, came_back = excluded.came_back, claims = excluded.claims, reckoned_at = excluded.reckoned_at`.execute(
    tx.sql,
  );
}

export async function keptEvidence(tx: Tx): Promise<Kept | undefined> {
  const { rows } = await sql<Kept>`
    select as_of::text as "asOf", came_back as "cameBack", claims from evidence where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  return rows[0];
}

export async function enoughCases(tx: Tx): Promise<number | undefined> {
  const { rows } = await sql<{ enough: number }>`select enough from evidence_settings where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  return rows[0]?.enough;
}

export async function putEnough(tx: Tx, enough: number): Promise<void> {
  await sql`
    insert into evidence_settings (workspace_id, enough, changed_at) values (${tx.workspaceId}, ${enough}, ${tx.now})
    on conflict (workspace_id) do update set enough = excluded.enough, changed_at = excluded.changed_at`.execute(tx.sql);
}

/** What it says, without when it was written. */
export const digest = async (tx: Tx): Promise<Digest> => addDigests([await sumOf(tx, "evidence", ["reckoned_at"]), await sumOf(tx, "heard_news")]);
