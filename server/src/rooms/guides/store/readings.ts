import type { GuideOutcome } from "@guli/contract";
import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";
import { folded, type Folded, type Reading } from "../rules/folding.ts";

/** What was said last counts; given in order. */
export async function putReadings(tx: Tx, readings: readonly Reading[]): Promise<void> {
  const rows = folded(readings);
  if (rows.length === 0) return;
  const of = <K extends keyof Folded>(key: K) => rows.map((one) => one[key]);
  await sql`
    insert into guide_readings as r (workspace_id, guide_id, reader, step, sending_id, language, outcome, first_at, last_at)
    select ${tx.workspaceId}::uuid, o.* from unnest(${of("guideId")}::uuid[], ${of("reader")}::text[], ${of("step")}::text[], ${of("sendingId")}::uuid[],
      ${of("language")}::text[], ${of("outcome")}::text[], ${of("firstAt")}::timestamptz[], ${of("lastAt")}::timestamptz[]) as o
    on conflict (workspace_id, guide_id, reader, step) do update set outcome = case when excluded.outcome = 'opened' then r.outcome else excluded.outcome end,
      language = excluded.language, last_at = excluded.last_at`.execute(tx.sql);
}

/** What a reader said of a step before. */
export async function saidBefore(tx: Tx, { guideId, reader, step }: Pick<Reading, "guideId" | "reader" | "step">): Promise<GuideOutcome | undefined> {
  const { rows } = await sql<{ outcome: GuideOutcome }>`
    select outcome from guide_readings where workspace_id = ${tx.workspaceId} and guide_id = ${guideId} and reader = ${reader} and step = ${step}`.execute(
    tx.sql,
  );
  return rows[0]?.outcome;
}

export async function forgetReadings(tx: Tx): Promise<void> {
  await sql`delete from guide_readings where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
}
