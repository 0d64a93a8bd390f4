import type { Desk } from "../../core/desk.ts";
import { reserveNumbers } from "./store/numbers.ts";

const BLOCK = 50;
export const FIRST = 1000;

/** Numbers at hand, the lowest first, and the reservation that is under way. */
type Stock = { free: number[]; reserving: Promise<void> | null };
const stocks = new WeakMap<Desk, Map<string, Stock>>();

/**
 * The next number of a conversation. A node takes them in blocks of 50, so that ingest transactions do not queue for one row; after a restart the
 * rest of a block is lost, which only leaves a gap. To be called before a transaction begins, never within one.
 */
export async function takeNumber(desk: Desk, workspaceId: string): Promise<number> {
  const stock = stockOf(desk, workspaceId);
  for (;;) {
    const number = stock.free.shift();
    if (number !== undefined) return number;
    stock.reserving ??= reserve(desk, workspaceId, stock).finally(() => (stock.reserving = null));
    await stock.reserving;
  }
}

/** A number that was not needed after all is the next to be taken. */
export function giveBack(desk: Desk, workspaceId: string, number: number): void {
  stockOf(desk, workspaceId).free.unshift(number);
}

function stockOf(desk: Desk, workspaceId: string): Stock {
  const all = stocks.get(desk) ?? new Map<string, Stock>();
  stocks.set(desk, all);
  const stock = all.get(workspaceId) ?? { free: [], reserving: null };
  all.set(workspaceId, stock);
  return stock;
}

async function reserve(desk: Desk, workspaceId: string, stock: Stock): Promise<void> {
  const end = await desk.transaction(workspaceId, (tx) => reserveNumbers(tx, { first: FIRST, block: BLOCK }));
  stock.free.push(...Array.from({ length: BLOCK }, (_, index) => end - BLOCK + index));
}
