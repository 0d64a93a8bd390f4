import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";
import type { ErasedPerson } from "../../../core/erasing.ts";

/** What the coach saw stays as rules and counts; where it quotes, it no longer does. */
export async function forgetPerson(tx: Tx, { conversationIds }: ErasedPerson): Promise<void> {
  await sql`update coached_replies set findings = coalesce((
      select jsonb_agg(f - array['message', 'suggestion', 'text', 'quote', 'words']) from jsonb_array_elements(findings) f), '[]')
    where workspace_id = ${tx.workspaceId} and conversation_id = any (${conversationIds}::uuid[])`.execute(tx.sql);
}
