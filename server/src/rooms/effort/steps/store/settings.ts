import { sql } from "kysely";
import type { StepSettings } from "@guli/contract";
import type { Tx } from "../../../../core/desk.ts";
import { DEFAULTS } from "../rules/step.ts";

export async function settings(tx: Tx): Promise<StepSettings> {
  const { rows } = await sql<StepSettings>`
    select page_days as "pageDays", lead_after_minutes as "leadAfterMinutes", tells_when_done as "tellsWhenDone" from step_settings
    where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  return rows[0] ?? DEFAULTS;
}

export async function saveSettings(tx: Tx, { pageDays, leadAfterMinutes, tellsWhenDone }: StepSettings): Promise<void> {
  await sql`insert into step_settings (workspace_id, page_days, lead_after_minutes, tells_when_done)
    values (${tx.workspaceId}, ${pageDays}, ${leadAfterMinutes}, ${tellsWhenDone})
    on conflict (workspace_id) do update set page_days = excluded.page_days, lead_after_minutes = excluded.lead_after_minutes,
      tells_when_done = excluded.tells_when_done`.execute(tx.sql);
}
