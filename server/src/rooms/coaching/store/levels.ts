import type { CoachLevel, CoachRule, Mood } from "@guli/contract";
import { sql } from "kysely";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";

export type ChosenLevel = { rule: string; mood: Mood; level: CoachLevel; changedBy: string; changedAt: Instant };

export async function chosenLevels(tx: Tx): Promise<ChosenLevel[]> {
  const { rows } = await sql<ChosenLevel>`
    select rule, mood, level, changed_by as "changedBy", changed_at as "changedAt" from coach_levels where workspace_id = ${tx.workspaceId} order by changed_at desc`.execute(
    tx.sql,
  );
  return rows;
}

export async function putLevels(tx: Tx, by: string, levels: { rule: CoachRule; mood: Mood; level: CoachLevel }[]): Promise<void> {
  const of = <K extends keyof (typeof levels)[number]>(key: K) => levels.map((one) => one[key]);
  await sql`
    insert into coach_levels (workspace_id, rule, mood, level, changed_by, changed_at)
    select ${tx.workspaceId}::uuid, l.rule, l.mood, l.level, ${by}::uuid, ${tx.now}::timestamptz
    from unnest(${of("rule")}::text[], ${of("mood")}::text[], ${of("level")}::text[]) as l (rule, mood, level) order by l.rule, l.mood
    on conflict (workspace_id, rule, mood) do update set level = excluded.level, changed_by = excluded.changed_by, changed_at = excluded.changed_at`.execute(
    tx.sql,
  );
}
