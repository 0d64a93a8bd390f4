import { sql } from "kysely";
import type { Tx } from "../desk.ts";
import type { DeskEvent } from "./types.ts";

/** Events by id, in the order in which they happened. */
export async function eventsById(tx: Tx, ids: string[]): Promise<DeskEvent[]> {
  const { rows } = await sql<DeskEvent>`
    select id, workspace_id as "workspaceId", name, actor, payload, occurred_at as at from events
    where workspace_id = ${tx.workspaceId} and id = any (${ids}::uuid[]) order by id`.execute(tx.sql);
  return rows;
}
