import { sql } from "kysely";
import type { Desk } from "../../core/desk.ts";

const BLOCK = 50;
const FIRST = 1000;

type Stock = { next: number; end: number; returned: number[] };
const stocks = new WeakMap<Desk, Map<string, Stock>>();

/**
 * The next number of a conversation. A node takes them in blocks of 50, so that ingest transactions do not queue for one row; after a restart the
 * rest of a block is lost, which only leaves a gap. To be called before a transaction begins, never within one.
 */
export async function takeNumber(desk: Desk, workspaceId: string): Promise<number> {
  const all = stocks.get(desk) ?? new Map<string, Stock>();
  stocks.set(desk, all);
  const stock = all.get(workspaceId);
  const returned = stock?.returned.pop();
  if (returned !== undefined) return returned;
  if (stock && stock.next < stock.end) return stock.next++;
  const end = await reserve(desk, workspaceId);
  all.set(workspaceId, { next: end - BLOCK + 1, end, returned: all.get(workspaceId)?.returned ?? [] });
  return end - BLOCK;
}

/** A number that was not needed after all is the next to be taken. */
export function giveBack(desk: Desk, workspaceId: string, number: number): void {
  stocks.get(desk)?.get(workspaceId)?.returned.push(number);
}

function reserve(desk: Desk, workspaceId: string): Promise<number> {
  return desk.transaction(workspaceId, async (tx) => {
    const { rows } = await sql<{ reserved: number }>`
      insert into numbers as held (workspace_id, name, reserved) values (${workspaceId}, 'conversation', ${FIRST + BLOCK})
      on conflict (workspace_id, name) do update set reserved = held.reserved + ${BLOCK} returning reserved`.execute(tx.sql);
    return rows[0]!.reserved;
  });
}
