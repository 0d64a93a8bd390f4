import type { ClaimWords } from "@guli/contract";
import { sql } from "kysely";
import type { Tx } from "../../../../core/desk.ts";

/** The owner's own words, claim by claim and language by language. */
export async function ownWords(tx: Tx): Promise<ClaimWords[]> {
  const { rows } = await sql<ClaimWords>`
    select claim, language, words, note from claim_words where workspace_id = ${tx.workspaceId} order by claim, language`.execute(tx.sql);
  return rows;
}

export async function putWords(tx: Tx, { claim, language, words, note }: ClaimWords, personId: string): Promise<void> {
  await sql`
    insert into claim_words (workspace_id, claim, language, words, note, changed_at, person_id)
    values (${tx.workspaceId}, ${claim}, ${language}, ${words}, ${note}, ${tx.now}, ${personId})
    on conflict (workspace_id, claim, language) do update set words = excluded.words, note = excluded.note, changed_at = excluded.changed_at, person_id = excluded.person_id`.execute(
    tx.sql,
  );
}

export async function dropWords(tx: Tx, { claim, language }: Pick<ClaimWords, "claim" | "language">): Promise<void> {
  await sql`delete from claim_words where workspace_id = ${tx.workspaceId} and claim = ${claim} and language = ${language}`.execute(tx.sql);
}
