import type { Tx } from "../../core/desk.ts";
import { putShown, raiseVersions, type Shown } from "./store/promises.ts";

/**
 * Show the nearest promise of each of these conversations. Returns those for which it is another than before: whoever calls tells browsers by an event
 * of its own.
 */
export async function showPromises(tx: Tx, all: Shown[]): Promise<string[]> {
  const moved = all.length > 0 ? await putShown(tx, all) : [];
  if (moved.length > 0) await raiseVersions(tx, moved);
  return moved;
}
