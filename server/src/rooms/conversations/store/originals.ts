import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";

/** The raw form in which a message came, and the key under which it is known. */
export async function originalOf(tx: Tx, messageId: string): Promise<{ rawHash: string; externalKey: Buffer } | undefined> {
  const { rows } = await sql<{ rawHash: string; externalKey: Buffer }>`
    select raw_hash as "rawHash", external_key as "externalKey" from messages
    where workspace_id = ${tx.workspaceId} and id = ${messageId} and raw_hash is not null and external_key is not null`.execute(tx.sql);
  return rows[0];
}
