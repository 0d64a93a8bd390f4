import { sql } from "kysely";
import type { ChannelKind, ExpectationPoint } from "@guli/contract";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";

export type OwnCurve = { kind: ChannelKind; points: ExpectationPoint[]; note: string; by: string; at: Instant };

export async function ownCurves(tx: Tx): Promise<OwnCurve[]> {
  const { rows } = await sql<OwnCurve>`
    select kind, points, note, changed_by as by, changed_at as at from expectation_curves where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  return rows;
}

export async function putCurve(tx: Tx, { kind, points, note, by }: Omit<OwnCurve, "at">): Promise<void> {
  await sql`insert into expectation_curves (workspace_id, kind, points, note, changed_by, changed_at)
    values (${tx.workspaceId}, ${kind}, ${JSON.stringify(points)}::jsonb, ${note}, ${by}, ${tx.now})
    on conflict (workspace_id, kind) do update set points = excluded.points, note = excluded.note, changed_by = excluded.changed_by, changed_at = excluded.changed_at`.execute(
    tx.sql,
  );
}

export async function dropCurve(tx: Tx, kind: ChannelKind): Promise<void> {
  await sql`delete from expectation_curves where workspace_id = ${tx.workspaceId} and kind = ${kind}`.execute(tx.sql);
}
