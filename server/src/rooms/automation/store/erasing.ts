import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";
import { withoutWords, type ErasedPerson } from "../../../core/erasing.ts";

type Run = { id: string; trigger: unknown; because: unknown; deeds: unknown };

/** What rules did stays in the log; what they said, or sent to another system, does not. A try of rules on the past is thrown away. */
export async function forgetPerson(tx: Tx, { conversationIds }: ErasedPerson): Promise<void> {
  const { rows } = await sql<Run>`
    select id, trigger, because, deeds from automation_runs where workspace_id = ${tx.workspaceId} and conversation_id = any (${conversationIds}::uuid[])`.execute(
    tx.sql,
  );
  const of = (key: "trigger" | "because" | "deeds") => rows.map((row) => JSON.stringify(withoutWords(row[key])));
  await sql`update automation_runs r set trigger = v.trigger, because = v.because, deeds = v.deeds
    from unnest(${rows.map(({ id }) => id)}::uuid[], ${of("trigger")}::jsonb[], ${of("because")}::jsonb[], ${of("deeds")}::jsonb[]) as v (id, trigger, because, deeds)
    where r.workspace_id = ${tx.workspaceId} and r.id = v.id`.execute(tx.sql);
  await sql`delete from automation_dry_runs where workspace_id = ${tx.workspaceId} and state <> 'running' and exists (
    select 1 from unnest(${conversationIds}::text[]) as c (id) where strpos(result::text, c.id) > 0)`.execute(tx.sql);
}
