import { sql } from "kysely";
import type { Tx } from "../../../../core/desk.ts";
import { withoutWords, type ErasedPerson } from "../../../../core/erasing.ts";

/** What it cost them stays; what it was called on the screen loses its words. */
export async function forgetPerson(tx: Tx, { conversationIds }: ErasedPerson): Promise<void> {
  const { rows } = await sql<{ id: string; params: unknown }>`
    select id, params from effort_entries where workspace_id = ${tx.workspaceId} and conversation_id = any (${conversationIds}::uuid[]) and params <> '{}'`.execute(
    tx.sql,
  );
  await sql`update effort_entries e set params = v.params from unnest(${rows.map(({ id }) => id)}::uuid[],
      ${rows.map(({ params }) => JSON.stringify(withoutWords(params)))}::jsonb[]) as v (id, params)
    where e.workspace_id = ${tx.workspaceId} and e.id = v.id`.execute(tx.sql);
}
