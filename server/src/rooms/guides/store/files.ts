import type { GuideFile } from "@guli/contract";
import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";

export type File = GuideFile & { hash: string; isPublic: boolean };

/** The same content twice is one file: the first. */
export async function putFile(tx: Tx, file: Omit<File, "isPublic">): Promise<File> {
  const { rows } = await sql<File>`
    insert into guide_files as f (workspace_id, id, hash, filename, content_type, size, width, height, created_at)
    values (${tx.workspaceId}, ${file.id}, ${file.hash}, ${file.filename}, ${file.contentType}, ${file.size}, ${file.width}, ${file.height}, ${tx.now})
    on conflict (workspace_id, hash) do update set hash = excluded.hash
    returning f.id, f.hash, f.filename, f.content_type as "contentType", f.size, f.width, f.height, f.public_since is not null as "isPublic"`.execute(tx.sql);
  return rows[0]!;
}

export async function filesById(tx: Tx, ids: string[]): Promise<Map<string, File>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<File>`
    select id, hash, filename, content_type as "contentType", size, width, height, public_since is not null as "isPublic" from guide_files
    where workspace_id = ${tx.workspaceId} and id = any (${ids}::uuid[])`.execute(tx.sql);
  return new Map(rows.map((file) => [file.id, file]));
}

export async function fileByHash(tx: Tx, hash: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`select id from guide_files where workspace_id = ${tx.workspaceId} and hash = ${hash}`.execute(tx.sql);
  return rows[0]?.id;
}

/** From now on anybody may see them. */
export async function openFiles(tx: Tx, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    update guide_files set public_since = ${tx.now} where workspace_id = ${tx.workspaceId} and id = any (${ids}::uuid[]) and public_since is null`.execute(
    tx.sql,
  );
}
