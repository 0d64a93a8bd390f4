import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";
import type { Reader } from "../rules/second-reader.ts";

export type StoredReader = Reader & { key: Buffer | null };
type Row = Omit<StoredReader, "consent"> & { consentedBy: string | null; consentedAt: string | null };

export async function secondReader(tx: Tx): Promise<StoredReader | null> {
  const { rows } = await sql<Row>`
    select is_on as "on", endpoint, model, key, consented_by as "consentedBy", consented_at as "consentedAt" from second_readers where workspace_id = ${tx.workspaceId}`.execute(
    tx.sql,
  );
  if (!rows[0]) return null;
  const { consentedBy, consentedAt, ...reader } = rows[0];
  return { ...reader, consent: consentedBy && consentedAt ? { personId: consentedBy, at: consentedAt } : null };
}

export async function putSecondReader(tx: Tx, { on, endpoint, model, key, consent }: StoredReader, by: string): Promise<void> {
  await sql`
    insert into second_readers (workspace_id, is_on, endpoint, model, key, consented_by, consented_at, changed_by, changed_at)
    values (${tx.workspaceId}, ${on}, ${endpoint}, ${model}, ${key}, ${consent?.personId ?? null}, ${consent?.at ?? null}, ${by}, ${tx.now})
    on conflict (workspace_id) do update set is_on = excluded.is_on, endpoint = excluded.endpoint, model = excluded.model, key = excluded.key,
      consented_by = excluded.consented_by, consented_at = excluded.consented_at, changed_by = excluded.changed_by, changed_at = excluded.changed_at`.execute(
    tx.sql,
  );
}
