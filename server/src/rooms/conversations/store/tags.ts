import type { Tag } from "@guli/contract";
import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";
import { newId } from "../../../core/ids.ts";

export async function tags(tx: Tx): Promise<Tag[]> {
  const { rows } = await sql<Tag>`select id, name, colour from tags where workspace_id = ${tx.workspaceId} order by name_folded`.execute(tx.sql);
  return rows;
}

export async function tag(tx: Tx, id: string): Promise<Tag | undefined> {
  const { rows } = await sql<Tag>`select id, name, colour from tags where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
  return rows[0];
}

/** Whether the name was free. */
export async function insertTag(tx: Tx, one: Tag): Promise<boolean> {
  const { rows } = await sql`
    insert into tags (workspace_id, id, name, name_folded, colour, created_at) values (${tx.workspaceId}, ${one.id}, ${one.name}, ${one.name.toLowerCase()}, ${one.colour}, ${tx.now})
    on conflict (workspace_id, name_folded) do nothing returning id`.execute(tx.sql);
  return rows.length === 1;
}

/** Tags that are used for the first time come to be with the use. */
export async function knowTags(tx: Tx, names: string[]): Promise<void> {
  for (const name of names) await insertTag(tx, { id: newId(), name, colour: "stone" });
}

/** Whether the new name was free. Conversations carry the name, so they are renamed as well. */
export async function updateTag(tx: Tx, before: Tag, after: Tag): Promise<boolean> {
  const { rows } = await sql`
    update tags set name = ${after.name}, name_folded = ${after.name.toLowerCase()}, colour = ${after.colour} where workspace_id = ${tx.workspaceId} and id = ${before.id}
      and not exists (select 1 from tags t where t.workspace_id = ${tx.workspaceId} and t.name_folded = ${after.name.toLowerCase()} and t.id <> ${before.id})
    returning id`.execute(tx.sql);
  if (rows.length === 0) return false;
  if (after.name !== before.name) {
    await sql`update conversations set tags = array_replace(tags, ${before.name}, ${after.name}), version = version + 1
      where workspace_id = ${tx.workspaceId} and ${before.name} = any (tags)`.execute(tx.sql);
  }
  return true;
}

export async function deleteTag(tx: Tx, one: Tag): Promise<void> {
  await sql`delete from tags where workspace_id = ${tx.workspaceId} and id = ${one.id}`.execute(tx.sql);
  await sql`update conversations set tags = array_remove(tags, ${one.name}), version = version + 1
    where workspace_id = ${tx.workspaceId} and ${one.name} = any (tags)`.execute(tx.sql);
}
