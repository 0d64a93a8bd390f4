import type { SavedReply } from "@guli/contract";
import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";

const columns = sql`id, title, shortcut, body, language, team_id as "teamId", use_count as "useCount", updated_at as "updatedAt"`;

export async function savedReplies(tx: Tx): Promise<SavedReply[]> {
  const { rows } = await sql<SavedReply>`select ${columns} from saved_replies where workspace_id = ${tx.workspaceId} order by use_count desc, title`.execute(
    tx.sql,
  );
  return rows;
}

export async function savedReply(tx: Tx, id: string): Promise<SavedReply | undefined> {
  const { rows } = await sql<SavedReply>`select ${columns} from saved_replies where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
  return rows[0];
}

type Fields = Pick<SavedReply, "id" | "title" | "shortcut" | "body" | "language" | "teamId">;

/** Written anew or over the one with its id. Whether the shortcut was free. */
export async function putSavedReply(tx: Tx, one: Fields): Promise<boolean> {
  const { rows } = await sql`
    insert into saved_replies (workspace_id, id, title, shortcut, body, language, team_id, updated_at)
    select ${tx.workspaceId}::uuid, ${one.id}::uuid, ${one.title}, ${one.shortcut}::text, ${one.body}, ${one.language}::text, ${one.teamId}::uuid, ${tx.now}::timestamptz
    where not exists (select 1 from saved_replies s where s.workspace_id = ${tx.workspaceId} and s.shortcut = ${one.shortcut}::text and s.id <> ${one.id}::uuid)
    on conflict (workspace_id, id) do update set title = excluded.title, shortcut = excluded.shortcut, body = excluded.body, language = excluded.language,
      team_id = excluded.team_id, updated_at = excluded.updated_at
    returning id`.execute(tx.sql);
  return rows.length === 1;
}

export async function deleteSavedReply(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql`delete from saved_replies where workspace_id = ${tx.workspaceId} and id = ${id} returning id`.execute(tx.sql);
  return rows.length === 1;
}

export async function countUse(tx: Tx, id: string): Promise<void> {
  await sql`update saved_replies set use_count = use_count + 1 where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}
