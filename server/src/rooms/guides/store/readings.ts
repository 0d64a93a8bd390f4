import type { GuideOutcome, Language } from "@guli/contract";
import { sql } from "kysely";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";

export type Reading = {
  guideId: string;
  reader: string;
  /** Empty is the whole. */
  step: string;
  sendingId: string | null;
  language: Language;
  outcome: GuideOutcome;
  at: Instant;
};

/** What was said last counts; given in order. That it was opened takes nothing back. */
export async function putReadings(tx: Tx, readings: readonly Reading[]): Promise<void> {
  for (const one of readings) {
    await sql`
      insert into guide_readings as r (workspace_id, guide_id, reader, step, sending_id, language, outcome, first_at, last_at)
      values (${tx.workspaceId}, ${one.guideId}, ${one.reader}, ${one.step}, ${one.sendingId}, ${one.language}, ${one.outcome}, ${one.at}, ${one.at})
      on conflict (workspace_id, guide_id, reader, step) do update set outcome = case when excluded.outcome = 'opened' then r.outcome else excluded.outcome end,
        language = excluded.language, last_at = excluded.last_at`.execute(tx.sql);
  }
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
