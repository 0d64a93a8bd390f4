import type { FailureKind, RecoverySettings } from "@guli/contract";
import { KnownFailure } from "@guli/contract";
import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";

/** What somebody chose; the rest are the defaults. */
export async function chosenSettings(tx: Tx): Promise<Partial<RecoverySettings>> {
  const { rows } = await sql<{ settings: Partial<RecoverySettings> }>`select settings from recovery_settings where workspace_id = ${tx.workspaceId}`.execute(
    tx.sql,
  );
  return rows[0]?.settings ?? {};
}

export async function chooseSettings(tx: Tx, change: { [K in keyof RecoverySettings]?: RecoverySettings[K] | undefined }): Promise<void> {
  await sql`
    insert into recovery_settings as held (workspace_id, settings, changed_at) values (${tx.workspaceId}, ${JSON.stringify(change)}::jsonb, ${tx.now})
    on conflict (workspace_id) do update set settings = held.settings || excluded.settings, changed_at = excluded.changed_at`.execute(tx.sql);
}

const isKnown = (key: string): boolean => (KnownFailure.options as string[]).includes(key);
export const foldName = (name: string): string => name.trim().normalize("NFKC").toLowerCase();

export async function failureKinds(tx: Tx): Promise<FailureKind[]> {
  const { rows } = await sql<FailureKind>`
    select key, name, offered from failure_kinds where workspace_id = ${tx.workspaceId} order by created_at, key`.execute(tx.sql);
  const withheld = new Set(rows.filter(({ key, offered }) => isKnown(key) && !offered).map(({ key }) => key));
  const known = KnownFailure.options.map((key): FailureKind => ({ key, name: null, offered: !withheld.has(key) }));
  return [...known, ...rows.filter(({ key }) => !isKnown(key))];
}

export async function isFailure(tx: Tx, key: string): Promise<boolean> {
  if (isKnown(key)) return true;
  const { rows } = await sql`select key from failure_kinds where workspace_id = ${tx.workspaceId} and key = ${key}`.execute(tx.sql);
  return rows.length === 1;
}

/** False where another has this name. */
export async function putFailure(tx: Tx, { key, name, offered }: FailureKind): Promise<boolean> {
  const folded = name === null ? null : foldName(name);
  const { rows } = await sql`
    insert into failure_kinds (workspace_id, key, name, name_folded, offered, created_at)
    select ${tx.workspaceId}::uuid, ${key}::text, ${name}::text, ${folded}::text, ${offered}::boolean, ${tx.now}::timestamptz
    where not exists (select from failure_kinds o where o.workspace_id = ${tx.workspaceId} and o.name_folded = ${folded} and o.key <> ${key})
    on conflict (workspace_id, key) do update set name = excluded.name, name_folded = excluded.name_folded, offered = excluded.offered
    returning key`.execute(tx.sql);
  return rows.length === 1;
}
