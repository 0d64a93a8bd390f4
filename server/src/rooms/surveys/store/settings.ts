import { sql } from "kysely";
import type { SurveySettings } from "@guli/contract";
import type { Tx } from "../../../core/desk.ts";
import type { Kept } from "../rules/settings.ts";

export async function keptSettings(tx: Tx): Promise<Kept | null> {
  const { rows } = await sql<Kept>`select is_on as "on", settings from survey_settings where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  return rows[0] ?? null;
}

export async function putSettings(tx: Tx, { on, ...settings }: SurveySettings): Promise<void> {
  await sql`insert into survey_settings (workspace_id, is_on, settings, changed_at) values (${tx.workspaceId}, ${on}, ${JSON.stringify(settings)}::jsonb, ${tx.now})
    on conflict (workspace_id) do update set is_on = excluded.is_on, settings = excluded.settings, changed_at = excluded.changed_at`.execute(tx.sql);
}
