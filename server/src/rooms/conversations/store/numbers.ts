import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";

/** Take the next block of conversation numbers; gives back the first number after it. */
export async function reserveNumbers(tx: Tx, { first, block }: { first: number; block: number }): Promise<number> {
  const { rows } = await sql<{ reserved: number }>`
    insert into numbers as held (workspace_id, name, reserved) values (${tx.workspaceId}, 'conversation', ${first + block})
    on conflict (workspace_id, name) do update set reserved = held.reserved + ${block} returning reserved`.execute(tx.sql);
  return rows[0]!.reserved;
}
