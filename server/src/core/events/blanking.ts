import { sql } from "kysely";
import type { Tx } from "../desk.ts";
import type { EventName } from "./types.ts";

/** The one way in which history is changed: a list of words in facts about an erased person is emptied in its place. `about` names the keys under which their ids stand. */
export async function emptyList(tx: Tx, name: EventName, { field, about, ids }: { field: string; about: string[]; ids: string[] }): Promise<void> {
  await sql`update events e set payload = jsonb_set(e.payload, array[${field}::text], '[]')
    where e.workspace_id = ${tx.workspaceId} and e.name = ${name} and exists (
      select 1 from unnest(${about}::text[]) as k (key) where e.payload->>k.key = any (${ids}::text[]))`.execute(tx.sql);
}
